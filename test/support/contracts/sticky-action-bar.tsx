import { StickyActionBar } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: StickyActionBar,
  withText: (text) => ({
    phone: { number: "01632 960142", display: text },
    message: { href: "/write", label: text },
    booking: { href: "/book", label: text },
    label: text,
  }),
  withUrl: (url) => ({
    message: { href: url, label: "Text us" },
    booking: { href: url, label: "Book" },
  }),
};
