import { AnchorMdx } from "@storybook/addon-docs/blocks";
import "./link-cards.css";

/** Who is asking, their page, and what is on it. */
type Way = readonly [who: string, href: string, what: string];

/** Links into the library as cards, side by side. */
export function LinkCards({ of: ways }: { of: readonly Way[] }) {
  return (
    <div className="docs-block docs-link-cards sb-unstyled">
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
