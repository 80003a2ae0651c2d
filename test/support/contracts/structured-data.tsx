import { StructuredData } from "clinic-ui";
import type { Fixture } from "../contracts";

const page = { url: "https://clinic.example/sciatica", name: "Sciatica" };

export const fixture: Fixture = {
  component: StructuredData,
  withText: (text) => ({
    page: { ...page, name: text, questions: [{ question: text, answer: text }] },
  }),
  readText: (root) => JSON.parse(root.textContent)["@graph"][0].name,
  unseen: true,
};
