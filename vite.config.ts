import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const src = fileURLToPath(new URL("./src", import.meta.url));

/**
 * Stories and tests import what a user would import, and get the source (tsconfig.json has the same
 * list for the types). Storybook and Vitest both build on this file.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^clinic-ui$/, replacement: `${src}/index.ts` },
      { find: /^clinic-ui\/styles\.css$/, replacement: `${src}/styles/index.css` },
      { find: /^clinic-ui\/booking$/, replacement: `${src}/booking/index.ts` },
      { find: /^clinic-ui\/booking\/([\w-]+)$/, replacement: `${src}/booking/adapters/$1.ts` },
      {
        find: /^clinic-ui\/(content|defaults|open-targets|theme)$/,
        replacement: `${src}/$1/index.ts`,
      },
      { find: /^clinic-ui\/messages\/([\w-]+)$/, replacement: `${src}/messages/$1.ts` },
      { find: /^clinic-ui\/([\w-]+)$/, replacement: `${src}/components/$1/index.ts` },
    ],
  },
});
