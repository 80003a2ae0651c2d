import { isValidElement, type ReactElement } from "react";
import type { Plugin } from "prettier";
import { jsxOf } from "./jsx-of";
import { namesOf } from "./names";

/** A story's element as the code that an author would write, its imports first. */
export async function storyCode(element: ReactElement): Promise<string> {
  // Loaded with the first code that is opened.
  const [{ format }, babel, estree] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  const code = await format(jsxOf(unwrapped(element)), {
    parser: "babel",
    plugins: [babel, estree as Plugin],
    printWidth: 80,
  });
  // The last one belongs to a statement, and this is an expression to paste.
  return code.replace(/;\n$/, "\n");
}

/** What a page of the stories renders, since the page itself cannot be imported. */
function unwrapped(element: ReactElement): ReactElement {
  const { type, props } = element;
  if (typeof type !== "function" || namesOf.has(type)) return element;
  const rendered: unknown = (type as (props: unknown) => unknown)(props);
  return isValidElement(rendered) ? unwrapped(rendered) : element;
}
