import type { Preview } from "@storybook/react-vite";

/** A choice in the toolbar, as the preview declares it. */
export type Toolbar = NonNullable<Preview["globalTypes"]>[string];
