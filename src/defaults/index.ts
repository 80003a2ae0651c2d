import { createElement, forwardRef, type ElementType } from "react";
import type { LinkComponent } from "../internal/link.js";
import type { ImageComponent } from "../internal/render-image.js";
import { quote, warn } from "../internal/warn.js";
import type { PartialMessages } from "../messages/messages.js";
import { takers } from "./takers.js";

/** What a site sets once for all of its components. */
export interface Defaults {
  /** The library's words in the page's language. */
  messages?: PartialMessages;
  /** A router's link, such as Next's `Link`. */
  linkComponent?: LinkComponent;
  /** The site's own image component, such as Next's `Image`. */
  imageComponent?: ImageComponent;
}

type Props = Record<string, unknown>;

/**
 * The same components with a site's language, link and image component, for its pages to import in
 * place of the library's. A component's own props win, and `messages` are merged one by one. In server
 * components it costs visitors nothing.
 * @param components by the names that the library gives them: `{ SymptomList, FAQAccordion }`
 */
export function withDefaults<Components extends Record<string, unknown>>(
  defaults: Defaults,
  components: Components,
): Components {
  if (process.env.NODE_ENV !== "production") {
    warnOfOtherDefaults(defaults);
    warnOfOtherNames(components);
  }
  return Object.fromEntries(
    Object.entries(components).map(([name, component]) => {
      const own = Object.entries(takers)
        .filter(([, names]) => name in names)
        .map(([prop]) => [prop, defaults[prop as keyof Defaults]])
        .filter(([, value]) => value !== undefined);
      return [
        name,
        own.length > 0 ? bound(component as ElementType, name, Object.fromEntries(own)) : component,
      ];
    }),
  ) as Components;
}

function bound(component: ElementType, name: string, defaults: Props) {
  const Bound = forwardRef<unknown, Props>((props, ref) => {
    const all: Props = { ...props, ref };
    for (const [prop, value] of Object.entries(defaults))
      all[prop] = prop === "messages" ? merged(value, props.messages) : (props[prop] ?? value);
    return createElement(component, all);
  });
  Bound.displayName = name;
  return Bound;
}

/** A page's messages over the site's, so that a page that changes one keeps the others. */
function merged(site: unknown, page: unknown): unknown {
  if (!page) return site;
  const messages = { ...(site as Props) };
  for (const [group, words] of Object.entries(page)) {
    const before = messages[group];
    messages[group] =
      typeof words === "object" && typeof before === "object" ? { ...before, ...words } : words;
  }
  return messages;
}

/** Reports defaults that no component takes, which would have no effect. */
function warnOfOtherDefaults(defaults: Defaults) {
  for (const name of Object.keys(defaults))
    if (!(name in takers))
      warn(
        undefined,
        "withDefaults",
        `there is no default ${quote(name)}; it takes ${Object.keys(takers).join(", ")}.`,
      );
}

/** Reports components under another name, which would get no defaults. */
function warnOfOtherNames(components: Record<string, unknown>) {
  const names = new Set(Object.values(takers).flatMap((names) => Object.keys(names)));
  for (const [name, component] of Object.entries(components)) {
    const { $$typeof, render } = Object(component) as {
      $$typeof?: symbol;
      render?: { name: string };
    };
    // A reference to a client component cannot be inspected.
    const own = $$typeof === Symbol.for("react.forward_ref") ? render?.name : undefined;
    if (own && own !== name && names.has(own))
      warn(
        undefined,
        "withDefaults",
        `${quote(name)} is ${own} under another name, so it gets no defaults; pass it as ${own} and rename the result.`,
      );
  }
}
