/** Where visitors write to the clinic from their phone. */
export interface MessageLink {
  /** The messenger's address, such as `https://wa.me/441632960142`, or the `sms:` URL of `smsUrl(phone)`. */
  href: string;
  /** The messenger's name, or "Text us". */
  label: string;
}
