import type { Phone } from "../../content/phone.js";
import { PhoneLink } from "../phone-link/index.js";
import type { SlotFormat } from "./slot-format.js";

/** The clinic's telephone number, if it has one. */
export function ClinicPhone({
  phone,
  format,
}: {
  phone: Phone | string | undefined;
  format: SlotFormat;
}) {
  return phone && <PhoneLink phone={phone} messages={format.messages} />;
}
