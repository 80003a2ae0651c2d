import { PersonPage } from "@/components/person-page";
import { keiko, people } from "@/content/team";

export const metadata = { title: keiko.name, description: keiko.description };

export default function KeikoMarsh() {
  return <PersonPage {...people.keiko} />;
}
