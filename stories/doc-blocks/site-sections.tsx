import { AnchorMdx } from "@storybook/addon-docs/blocks";
import { Fragment } from "react";
import { Table } from "../foundations/blocks";
import { siteSections, type SiteSection } from "../start/site-sections";
import { pages } from "./pages";

/** One group of what a clinic's site has, with links to the components that make it. */
export function SiteSections({ of: group }: { of: keyof typeof siteSections }) {
  const sections: readonly SiteSection[] = siteSections[group];
  if (sections.every(({ use }) => use.length === 0))
    return (
      <Table
        head={["Part of the site", "Why not"]}
        rows={sections.map(({ name, note }) => [name, note])}
      />
    );
  return (
    <Table
      head={["Part of the site", "Components", "Good to know"]}
      rows={sections.map(({ name, use, note }) => [name, <Links key={name} names={use} />, note])}
    />
  );
}

function Links({ names }: { names: readonly string[] }) {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ", "}
      <AnchorMdx href={pages.get(name)!.href} target="_self">
        {name}
      </AnchorMdx>
    </Fragment>
  ));
}
