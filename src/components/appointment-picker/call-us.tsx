import type { Phone } from "../../content/phone.js";
import { PhoneLink } from "../phone-link/index.js";
import type { SlotWords } from "./slot-words.js";

/** The clinic's telephone number, where there is one. */
export function CallUs({ phone, how }: { phone: Phone | undefined; how: SlotWords }) {
  return phone && <PhoneLink phone={phone} messages={how.messages} />;
}
