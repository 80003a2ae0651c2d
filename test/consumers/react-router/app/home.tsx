import { Sciatica } from "../page";

export const meta = () => [{ title: "Sciatica" }];

export default function Home() {
  return <Sciatica />;
}
