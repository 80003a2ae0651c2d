import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { mdx } from "./test/support/mdx.ts";
import viteConfig from "./vite.config.ts";

const react18 = fileURLToPath(new URL("./test/react-18/node_modules", import.meta.url));

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Two also on two cores: a worker of the browser tests waits while Chromium works.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [
        {
          extends: true,
          plugins: [mdx()],
          test: {
            name: "unit",
            // Property tests on a busy machine take their time.
            testTimeout: 30_000,
            hookTimeout: 30_000,
            environment: "jsdom",
            include: ["test/**/*.test.{js,ts,tsx}"],
            exclude: ["**/node_modules/**", "test/{browser,consumers,package,starters}/**"],
            // setup.ts gives each file modules of its own; packages are loaded once a worker.
            isolate: false,
            setupFiles: ["test/support/setup.ts"],
            // Some blocks of the guidance read sheets as text.
            css: { include: [/\?raw$/] },
          },
        },
        {
          // The oldest React that package.json allows keeps the same contracts.
          extends: true,
          resolve: {
            alias: [
              {
                find: /^@testing-library\/react$/,
                replacement: `${react18}/@testing-library/react`,
              },
              { find: /^react(\/.*)?$/, replacement: `${react18}/react$1` },
              { find: /^react-dom(\/.*)?$/, replacement: `${react18}/react-dom$1` },
            ],
          },
          test: {
            name: "react-18",
            testTimeout: 30_000,
            environment: "jsdom",
            include: ["test/contract/**/*.test.tsx"],
            // What React does not decide.
            exclude: ["test/contract/{headings,hostile-text,urls}.test.tsx"],
            isolate: false,
            setupFiles: ["test/support/setup.ts"],
            // Inlined, so that the alias reaches their own imports of React.
            server: { deps: { inline: [/radix-ui/] } },
          },
        },
        {
          extends: true,
          plugins: [
            storybookTest({
              configDir: ".storybook",
              // What a browser's script changes; test/browser has the rest.
              tags: { include: ["client", "play-fn"], exclude: [], skip: [] },
            }),
          ],
          test: {
            name: "stories",
            isolate: false,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: process.env.CHROMIUM_PATH,
                  args: ["--no-sandbox"],
                },
              }),
              instances: [{ browser: "chromium" }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: "browser",
            isolate: false,
            include: ["test/browser/**/*.test.{js,ts,tsx}"],
            globalSetup: ["test/browser/say-what.ts"],
            testTimeout: 120_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: "package",
            include: ["test/package/**/*.test.{js,ts,tsx}"],
            testTimeout: 300_000,
            hookTimeout: 300_000,
          },
        },
      ],
    },
  }),
);
