import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { namesOf } from "./names";

/**
 * The code that makes an element, as an author would write it: its imports, then JSX with properties
 * and keys in the order in which they were given. It is in one line; Prettier breaks it.
 */
export function jsxOf(root: ReactElement): string {
  const imports = new Map<string, Set<string>>();

  const imported = (value: unknown): string | undefined => {
    const known = namesOf.get(value);
    if (!known) return undefined;
    const names = imports.get(known.from) ?? new Set();
    imports.set(known.from, names.add(known.name));
    return known.name;
  };

  const jsx = ({ type, props, key }: ReactElement<Record<string, unknown>>): string => {
    const name = type === Fragment ? "" : (imported(type) ?? nameOf(type));
    const { children, ...attributes } = props;
    const given = Object.entries({ ...(key !== null && { key }), ...attributes })
      .filter(([, value]) => value !== undefined)
      .map(([attribute, value]) => ` ${attribute}${attributeValue(value)}`)
      .join("");
    const inside = childrenOf(children as ReactNode);
    return inside || !name ? `<${name}${given}>${inside}</${name}>` : `<${name}${given} />`;
  };

  const attributeValue = (value: unknown): string => {
    if (value === true) return "";
    if (typeof value === "string" && !/["\\\n{}<>&]/.test(value)) return `="${value}"`;
    return `={${expression(value)}}`;
  };

  const childrenOf = (children: ReactNode): string => {
    if (children === undefined || children === null || typeof children === "boolean") return "";
    if (Array.isArray(children)) return children.map(childrenOf).join("");
    if (typeof children === "string" && /^[^{}<>&\n]+$/.test(children)) return children;
    if (isValidElement<Record<string, unknown>>(children)) return jsx(children);
    return `{${expression(children)}}`;
  };

  const expression = (value: unknown): string => {
    if (isValidElement<Record<string, unknown>>(value)) return jsx(value);
    if (Array.isArray(value)) return `[${value.map(expression).join(", ")}]`;
    if (value instanceof Date) return `new Date(${JSON.stringify(value)})`;
    if (typeof value === "function") return imported(value) ?? (value.name || "() => {}");
    if (typeof value === "object" && value !== null) return imported(value) ?? objectOf(value);
    return JSON.stringify(value) ?? "undefined";
  };

  const objectOf = (value: object): string => {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    const parts = entries.map(([key, part]) => {
      const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
      return `${name}: ${expression(part)}`;
    });
    return `{ ${parts.join(", ")} }`;
  };

  const code = jsx(root as ReactElement<Record<string, unknown>>);
  const lines = [...imports]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([from, names]) => `import { ${[...names].toSorted().join(", ")} } from "${from}";\n`);
  return `${lines.join("")}\n${code};\n`;
}

function nameOf(type: unknown): string {
  if (typeof type === "string") return type;
  const { displayName, name } = type as { displayName?: string; name?: string };
  return displayName || name || "Component";
}
