import { PersonPage } from "@/components/person-page";
import { rafi, people } from "@/content/team";

export const metadata = { title: rafi.name, description: rafi.description };

export default function RafiLorne() {
  return <PersonPage {...people.rafi} />;
}
