import { Definition } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Definition,
  withText: (text) => ({ heading: text, term: text, alsoKnownAs: [text, text], children: text }),
};
