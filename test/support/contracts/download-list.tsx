import { DownloadList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: DownloadList,
  leavesSite: true,
  withText: (text) => ({
    heading: text,
    items: [{ name: text, href: "/form.pdf", format: text, bytes: 240_000, description: text }],
  }),
  withUrl: (url) => ({ heading: "Forms", items: [{ name: "Form", href: url }] }),
};
