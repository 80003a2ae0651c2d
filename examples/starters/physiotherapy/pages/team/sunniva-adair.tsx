import { PersonPage } from "@/components/person-page";
import { sunniva, people } from "@/content/team";

export const metadata = { title: sunniva.name, description: sunniva.description };

export default function SunnivaAdair() {
  return <PersonPage {...people.sunniva} />;
}
