import { AnchorMdx } from "@storybook/addon-docs/blocks";
import "./ways.css";

/** Who is asking, their page, and what is on it. */
type Way = readonly [who: string, href: string, what: string];

/** Ways into the library, side by side. */
export function Ways({ of: ways }: { of: readonly Way[] }) {
  return (
    <div className="docs-block docs-ways sb-unstyled">
      <ul>
        {ways.map(([who, href, what]) => (
          <li key={href}>
            <AnchorMdx href={href} target="_self">
              {who}
            </AnchorMdx>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
