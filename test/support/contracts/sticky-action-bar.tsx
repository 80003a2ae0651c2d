import { StickyActionBar } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: StickyActionBar,
  props: {
    phone: { number: "+44 1632 960142", extension: "12", sms: true },
    booking: { href: "/book" },
    label: "Book",
  },
  withText: (text) => ({
    phone: { number: "01632 960142", display: text },
    booking: { href: "/book", label: text },
    label: text,
  }),
  withUrl: (url) => ({ booking: { href: url, label: "Book" } }),
};
