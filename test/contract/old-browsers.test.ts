import { relative } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { newerApis } from "../support/newer-apis";

/** Uses that look first whether it is there, as `file: Interface.member`. */
const guarded: readonly string[] = [];

/** Folders whose code runs in a visitor's browser. */
const folders = /\/src\/(?:booking|components|content|internal|messages|structured-data)\//;

/** Each member of the language and of the browser that a program uses, with its place. */
function usedApis(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const used: string[] = [];
  for (const file of program.getSourceFiles()) {
    if (!folders.test(file.fileName)) continue;
    const look = (node: ts.Node) => {
      if (ts.isIdentifier(node) && !ts.isTypeReferenceNode(node.parent)) {
        const symbol = checker.getSymbolAtLocation(node);
        for (const declaration of symbol?.declarations ?? []) {
          if (program.isSourceFileDefaultLibrary(declaration.getSourceFile())) {
            used.push(`${relative(process.cwd(), file.fileName)}: ${nameOf(declaration, symbol!)}`);
          }
        }
      }
      ts.forEachChild(node, look);
    };
    look(file);
  }
  return used;
}

/** `Array.toSorted`, `URL.canParse`, or a global's name. */
function nameOf(declaration: ts.Declaration, { name }: ts.Symbol): string {
  let owner: ts.Node | undefined = declaration.parent;
  while (owner && !ts.isInterfaceDeclaration(owner) && !ts.isVariableDeclaration(owner)) {
    owner = owner.parent;
  }
  const interfaceName = owner?.name?.getText() ?? "Window";
  const plain = interfaceName.replace(/^Readonly|(?:Constructor|Object)$/g, "");
  return `${plain}.${name}`;
}

const isNewer = (use: string) => {
  const [owner = "", member = ""] = use.split(": ")[1]!.split(".");
  const members = newerApis[owner];
  return members?.split(" ").includes(member) || members === "" || newerApis[member] === "";
};

describe("The oldest supported browsers", () => {
  let program: ts.Program;
  beforeAll(() => {
    const { config } = ts.readConfigFile("tsconfig.build.json", (path) =>
      ts.sys.readFile(path),
    ) as {
      config: unknown;
    };
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
    program = ts.createProgram(fileNames, options);
  });

  it("are listed", () => {
    expect(manifest.browserslist).toEqual([
      "chrome >= 109",
      "edge >= 109",
      "firefox >= 115",
      "safari >= 15.4",
      "ios_saf >= 15.4",
    ]);
  });

  it("have every API that is used without a check", () => {
    const used = usedApis(program);
    expect(used.length).toBeGreaterThan(500);
    expect(used.filter(isNewer).filter((use) => !guarded.includes(use))).toEqual([]);
  });

  it("can parse the syntax", () => {
    const newer = program.getSourceFiles().flatMap((file) => {
      if (!folders.test(file.fileName)) return [];
      // Safari 15.4 reads neither, and a module with one does not run at all.
      const found = file.text.match(/\(\?<[=!]|^\s*static \{/m);
      return found ? [`${relative(process.cwd(), file.fileName)}: ${found[0]}`] : [];
    });
    expect(newer).toEqual([]);
  });
});
