import type { Phone } from "../../content/phone.js";
import { PhoneLink } from "../phone-link/index.js";
import type { SlotFormat } from "./slot-format.js";

/** The clinic's telephone number, where there is one. */
export function CallUs({ phone, format }: { phone: Phone | undefined; format: SlotFormat }) {
  return phone && <PhoneLink phone={phone} messages={format.messages} />;
}
