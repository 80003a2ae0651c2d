import { Sciatica } from "../page";

export default function Home() {
  return <Sciatica />;
}
