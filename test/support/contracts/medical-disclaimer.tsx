import { MedicalDisclaimer } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: MedicalDisclaimer,
  props: { heading: "About this page", children: "General information." },
  withText: (text) => ({ heading: text, children: text }),
};
