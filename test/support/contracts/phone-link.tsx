import { PhoneLink } from "clinic-ui";
import type { Contract } from "../contracts";

const phone = { number: "+44 1632 960142", extension: "12", sms: true };

export const contract: Contract = {
  component: PhoneLink,
  props: { phone, sms: true },
  withText: (text) => ({ phone: { number: "01632 960142", display: text } }),
};
