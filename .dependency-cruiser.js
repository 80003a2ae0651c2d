/** Packages as they are resolved, with their types or alone. */
const packages = (...names) => names.map((name) => `^node_modules/(?:@types/)?${name}/`);

/** Which folders and packages a folder of src may import from (ARCHITECTURE.md). */
const allowed = {
  booking: ["^src/(?:content|time)/"],
  cli: ["^src/theme/"],
  content: ["^src/time/"],
  defaults: [
    "^src/index\\.ts$",
    "^src/internal/",
    "^src/messages/messages\\.ts$",
    ...packages("react"),
  ],
  messages: [],
  "open-targets": [],
  theme: packages("culori"),
  time: [],
  "structured-data": [
    "^src/(?:content|time)/",
    "^src/internal/warn\\.ts$",
    ...packages("schema-dts"),
  ],
  registry: [],
  internal: ["^src/(?:content|messages|time)/", ...packages("react", "radix-ui")],
};

/** Where a program begins that imports the library. */
const entries =
  "^src/(?:index|(?:booking|content|defaults|open-targets|theme|cli|components/[^/]+)/index|booking/adapters/[^/]+|messages/[^/]+)\\.ts$";

/** Data about the components, which scripts/registry reads and no program imports. */
const descriptors = "\\.block\\.ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(allowed).map(([folder, places]) => ({
      name: `${folder}-imports`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: {
        pathNot: [`^src/${folder}/`, ...places],
        // The command line runs in Node.
        ...(folder === "cli" && { dependencyTypesNot: ["core"] }),
      },
    })),
    {
      name: "components-imports",
      comment: "Another component through its index, and two packages.",
      severity: "error",
      from: { path: "^src/components/([^/]+)/", pathNot: descriptors },
      to: {
        pathNot: [
          "^src/components/$1/",
          "^src/components/[^/]+/index\\.ts$",
          "^src/(?:booking|internal|content|messages|structured-data|time)/",
          ...packages("react", "class-variance-authority"),
        ],
      },
    },
    {
      name: "descriptor-imports",
      severity: "error",
      from: { path: descriptors },
      to: { pathNot: "^src/registry/block\\.ts$" },
    },
    {
      name: "no-descriptor-in-a-program",
      severity: "error",
      from: { path: "^src/", pathNot: descriptors },
      to: { path: descriptors },
    },
    {
      name: "index-imports",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { pathNot: "^src/" },
    },
    {
      name: "no-circle-between-components",
      severity: "error",
      scope: "folder",
      from: { path: "^src/components/" },
      to: { circular: true },
    },
    {
      name: "no-dev-dependency",
      comment: "A type may come from one, and React is the site's.",
      severity: "error",
      // The build bundles the one part of radix-ui that it exports.
      from: { path: "^src/", pathNot: "^src/internal/slot\\.ts$" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["npm-peer", "type-only"],
      },
    },
    {
      name: "no-unresolved-import",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-unused-module",
      severity: "error",
      from: { path: entries },
      to: {
        path: "^src/.*\\.tsx?$",
        pathNot: [entries, descriptors, "^src/registry/"],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Imports of types too, which the compiler takes away.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "types", "default"],
      exportsFields: ["exports"],
      mainFields: ["types", "module", "main"],
    },
  },
};
