import { MedicalDisclaimer } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: MedicalDisclaimer,
  withText: (text) => ({ heading: text, children: text }),
};
