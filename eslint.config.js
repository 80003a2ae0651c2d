import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import storybook from "eslint-plugin-storybook";
import tseslint from "typescript-eslint";
import { fieldWords } from "./eslint/field-words.js";
import { noLooseText } from "./eslint/no-loose-text.js";

/** Rules of the house (ARCHITECTURE.md) that a linter can hold; contract tests hold the others. */
const house = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: "No inline style: a strict Content Security Policy blocks it. Use a class.",
  },
  {
    selector: "JSXOpeningElement[name.name='style']",
    message: "No <style>: a strict Content Security Policy blocks it. Use the stylesheet.",
  },
  {
    selector:
      "MemberExpression[object.name='Children'], CallExpression[callee.name='cloneElement']",
    message: "Components do not look into or copy their children; take content as props.",
  },
  {
    selector: "CallExpression[callee.name=/^(createContext|useContext)$/]",
    message: "Sections are server components: no context.",
  },
  {
    selector: "ImportDeclaration[source.value=/\\.css$/]",
    message: "No CSS import in TSX: the site loads the stylesheet.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      "**/node_modules/",
      "**/.next/",
      "**/next-env.d.ts",
      "storybook-static/",
      "coverage/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat["recommended-latest"],
  ...storybook.configs["flat/recommended"],
  {
    rules: {
      // Safari drops the list role of a list without markers; role="list" keeps it.
      "jsx-a11y/no-redundant-roles": ["error", { ul: ["list"], ol: ["list"] }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // Props that are taken out so that the rest goes to an element.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  {
    files: ["src/**", "scripts/**", ".storybook/**", "stories/**", "test/**"],
    plugins: { words: { rules: { "field-words": fieldWords } } },
    rules: { "words/field-words": "error" },
  },
  {
    files: ["src/**"],
    rules: {
      // Editors and Storybook read the tag @default, and nobody a sentence.
      "no-warning-comments": ["error", { terms: ["default:"], location: "anywhere" }],
    },
  },
  {
    files: ["src/components/**", "src/internal/**"],
    rules: {
      "no-restricted-syntax": ["error", ...house],
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "radix-ui",
              message:
                "Import one primitive, such as radix-ui/slot: the whole of it weighs more than a page.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/components/**/*.tsx", "src/internal/**/*.tsx"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { clinic: { rules: { "no-loose-text": noLooseText } } },
    rules: { "clinic/no-loose-text": "error" },
  },
  { files: ["src/internal/warn.ts"], rules: { "no-console": "off" } },
  {
    files: ["**/*.js", "examples/**"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        performance: "readonly",
        URL: "readonly",
        URLSearchParams: "readonly",
      },
    },
  },
  {
    // Written as the users of each toolchain write.
    files: ["test/consumers/**"],
    rules: {
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  },
);
