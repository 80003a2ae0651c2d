import { CookieNotice } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: CookieNotice,
  // Its example has nothing kept, so it asks once it has hydrated.
  changesOnHydration: true,
  withText: (text) => ({
    heading: text,
    items: [{ value: "map", name: text, description: text }],
    children: text,
  }),
};
