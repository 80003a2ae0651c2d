import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { madeFiles } from "./registry/made-files.js";
import { readGroups } from "./registry/read.js";

const [name, group] = process.argv.slice(2);

if (!/^[A-Z][A-Za-z0-9]*$/.test(name ?? "") || !group) {
  console.error(
    'Give the name and the sidebar group: npm run new -- PriceList "Booking and the clinic"',
  );
  process.exit(1);
}
const groups = Object.keys(await readGroups());
if (!groups.includes(group)) {
  console.error(`The sidebar has no group "${group}". It has: ${groups.join(", ")}.`);
  process.exit(1);
}
// FAQAccordion is in faq-accordion.
const kebab = name.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3-$2").toLowerCase();
if (existsSync(`src/components/${kebab}`)) {
  console.error(`src/components/${kebab} already exists.`);
  process.exit(1);
}

const files = {
  [`src/components/${kebab}/${kebab}.tsx`]: `import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";

export interface ${name}Props extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** TODO: what it says. */
  children?: ReactNode;
}

/** TODO: what it is, in one sentence. */
export const ${name} = forwardRef<HTMLDivElement, ${name}Props>(function ${name}(
  { className, ...rest },
  ref,
) {
  return <div ref={ref} className={cx("cui-${kebab}", className)} {...rest} />;
});
`,
  [`src/components/${kebab}/${kebab}.block.ts`]: `import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "${name}",
  group: "${group}",
  styleNote: "TODO: why it has no custom properties, or name them here.",
  content: { children: "text" },
  related: ["Section", "Prose"],
};
`,
  [`src/components/${kebab}/index.ts`]: `export { ${name}, type ${name}Props } from "./${kebab}.js";\n`,
  [`src/components/${kebab}/${kebab}.css`]: `@layer cui.components {
  .cui-${kebab} {
    color: var(--cui-color-text);
  }
}
`,
  [`stories/components/${kebab}.stories.tsx`]: `import type { Meta, StoryObj } from "@storybook/react-vite";
import { ${name} } from "clinic-ui";

const meta = {
  title: "Sections/${group}/${name}",
  component: ${name},
  args: { children: "TODO" },
} satisfies Meta<typeof ${name}>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const RightToLeft: Story = { globals: { direction: "rtl" }, args: { lang: "ar" } };

export const AllThemes: Story = { tags: ["all-themes"] };
`,
  [`stories/components/${kebab}.mdx`]: `import { Canvas, Controls, Meta } from "@storybook/addon-docs/blocks";
import { ${name} } from "clinic-ui";
import {
  Anatomy,
  CustomProperties,
  Do,
  DoDont,
  Dont,
  Keyboard,
  Purpose,
  Related,
  ScreenReader,
  States,
} from "../doc-blocks";
import * as Stories from "./${kebab}.stories";

<Meta of={Stories} />

# ${name}

<Purpose of="${kebab}" />

<Canvas of={Stories.Default} />

## When to use

- TODO

## When not

- TODO: what to use instead.

## Do and don't

<DoDont>
  <Do caption="TODO: why this is good.">
    <${name}>TODO</${name}>
  </Do>
  <Dont caption="TODO: what is wrong with this.">
    <${name}>TODO</${name}>
  </Dont>
</DoDont>

## Anatomy

<Anatomy of={Stories.Default} parts={[[".cui-${kebab}", "Root", "TODO: what it is for."]]} />

## States

<States of={Stories} names={["Default"]} />

## Content

- TODO

## Accessibility

- TODO

### Keyboard

<Keyboard keys={{ Tab: "TODO: where it goes." }} />

### What a screen reader is given

<ScreenReader of={Stories.Default} />

## Structured data

None.

## Props

<Controls of={Stories.Default} />

## Custom properties

<CustomProperties of="${kebab}" />

Stylesheets: \`base\`, \`${kebab}\`.

## Related

<Related of="${kebab}" />
`,
  [`test/support/contracts/${kebab}.tsx`]: `import { ${name} } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ${name},
  props: { children: "Words" },
  withText: (text) => ({ children: text }),
};
`,
  [`test/components/${kebab}.test.tsx`]: `import { render, screen } from "@testing-library/react";
import { ${name} } from "clinic-ui";
import { describe, expect, it } from "vitest";

describe("${name}", () => {
  it("shows its content", () => {
    render(<${name}>Words</${name}>);
    expect(screen.getByText("Words")).toBeVisible();
  });
});
`,
};

for (const [file, text] of Object.entries(files)) {
  mkdirSync(file.slice(0, file.lastIndexOf("/")), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

for (const { file, text } of await madeFiles()) {
  writeFileSync(file, text);
  console.log(`connected in ${file}`);
}
console.log("Next: fill in each TODO, `npm test -- contract/names -u` for the public names,");
console.log("`npm run format`, and `npx changeset` for what users can do now.");
