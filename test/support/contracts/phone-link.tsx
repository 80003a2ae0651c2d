import { PhoneLink } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: PhoneLink,
  withText: (text) => ({ phone: { number: "01632 960142", display: text } }),
};
