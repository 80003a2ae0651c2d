import { AnchorMdx } from "@storybook/addon-docs/blocks";
import { Fragment } from "react";
import { pages, type Page } from "../../doc-blocks/pages";
import { sheets } from "./sheets";

/** Links to the components whose sheet has a token in it. */
export function UsedBy({ token }: { token: string }) {
  const users = sheets.filter(({ css }) => css.includes(`var(${token}`));
  return <Links of={users.map(({ page }) => page)} />;
}

function Links({ of: pages }: { of: readonly Page[] }) {
  return pages.map(({ name, href }, index) => (
    <Fragment key={name}>
      {index > 0 && ", "}
      <AnchorMdx href={href} target="_self">
        {name}
      </AnchorMdx>
    </Fragment>
  ));
}

/** A link to a component's page by its name. */
export function ComponentLink({ name }: { name: string }) {
  return <Links of={[pages.get(name)!]} />;
}
