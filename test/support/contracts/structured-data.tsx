import { StructuredData } from "clinic-ui";
import type { Contract } from "../contracts";

const page = { url: "https://clinic.example/sciatica", name: "Sciatica" };

export const contract: Contract = {
  component: StructuredData,
  props: { page },
  withText: (text) => ({
    page: { ...page, name: text, faqs: [{ question: text, answer: text }] },
  }),
  readText: (root) => JSON.parse(root.textContent)["@graph"][0].name,
  unseen: true,
};
