import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const acronyms = { faq: "FAQ", cta: "CTA" };
const [kebab, group] = process.argv.slice(2);

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kebab ?? "") || !group) {
  console.error(
    'Give the name and the sidebar group: npm run new -- price-list "Booking and the clinic"',
  );
  process.exit(1);
}
const groups = new Set(
  readdirSync("stories/components")
    .filter((file) => file.endsWith(".stories.tsx"))
    .map((file) => readFileSync(`stories/components/${file}`, "utf8"))
    .map((text) => /title: "Sections\/(.+?)\//.exec(text)?.[1]),
);
if (!groups.has(group)) {
  console.error(`The sidebar has no group "${group}". It has: ${[...groups].sort().join(", ")}.`);
  process.exit(1);
}
if (existsSync(`src/components/${kebab}`)) {
  console.error(`src/components/${kebab} already exists.`);
  process.exit(1);
}

const name = kebab
  .split("-")
  .map((word) => acronyms[word] ?? word[0].toUpperCase() + word.slice(1))
  .join("");

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
  return <div {...rest} ref={ref} className={cx("cui-${kebab}", className)} />;
});
`,
  [`src/components/${kebab}/index.ts`]: `export { ${name}, type ${name}Props } from "./${kebab}.js";\n`,
  [`src/components/${kebab}/${kebab}.css`]: `/* No knobs yet. */
@layer cui.components {
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
  Related,
  ScreenReader,
  States,
} from "../doc-blocks";
import * as Stories from "./${kebab}.stories";

<Meta of={Stories} />

# ${name}

TODO: what it is, in one sentence.

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

<Related names={["Section"]} />
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

edit("src/index.ts", (text) =>
  sorted(
    text,
    /^export \* from "\.\/components\/.*$/gm,
    `export * from "./components/${kebab}/index.js";`,
  ),
);
edit("src/styles/index.css", (text) =>
  sorted(
    text,
    /^@import "\.\.\/components\/.*$/gm,
    `@import "../components/${kebab}/${kebab}.css";`,
  ),
);
edit("package.json", (text) => {
  const json = JSON.parse(text);
  const target = `./dist/components/${kebab}/index`;
  const entry = [`./${kebab}`, { types: `${target}.d.ts`, default: `${target}.js` }];
  const isComponent = ([, to]) => to.default?.startsWith("./dist/components/");
  const entries = Object.entries(json.exports);
  const components = [...entries.filter(isComponent), entry].sort(([a], [b]) => (a < b ? -1 : 1));
  const [barrel, ...others] = entries.filter((item) => !isComponent(item));
  json.exports = Object.fromEntries([barrel, ...components, ...others]);
  return `${JSON.stringify(json, null, 2)}\n`;
});
console.log("Next: fill in each TODO, `npm test -- contract/names -u` for the public names,");
console.log("`npm run format`, and `npx changeset` for what users can do now.");

function edit(file, change) {
  writeFileSync(file, change(readFileSync(file, "utf8")));
  console.log(`connected in ${file}`);
}

/** The text with one more line at its place among those that the pattern finds, which are in order. */
function sorted(text, pattern, line) {
  const folder = (path) => path.replace(/\/[^/]*$/, "");
  const lines = text.match(pattern);
  const after = lines.findLast((other) => folder(other) < folder(line));
  return after
    ? text.replace(after, `${after}\n${line}`)
    : text.replace(lines[0], `${line}\n${lines[0]}`);
}
