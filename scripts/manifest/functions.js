import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { exportsOf, tagsOf, wordsOf } from "./source.js";
import { TypeWriter } from "./types.js";

/** The functions of every import path that is not a component's or a language's, with their types. */
export function readFunctions(source) {
  return importPaths()
    .map(({ path, file }) => {
      const writer = new TypeWriter(source.checker);
      const functions = functionsIn(source, file, writer);
      return { path, functions, types: writer.spellOut() };
    })
    .filter(({ functions }) => functions.length > 0);
}

/** The import paths of the package, each with its file; a pattern is written out. */
function importPaths() {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.entries(exports).flatMap(([subpath, { types }]) => {
    if (!types || subpath === "." || subpath === "./messages/*") return [];
    const file = types.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts");
    const name = subpath.slice(2);
    if (existsSync(`src/components/${name}/${name}.css`)) return [];
    if (!file.includes("*")) return [{ path: `clinic-ui/${name}`, file }];
    const [folder] = file.split("*");
    return readdirSync(folder)
      .filter((entry) => entry.endsWith(".ts"))
      .map((entry) => ({
        path: `clinic-ui/${name.replace("*", entry.replace(/\.ts$/, ""))}`,
        file: folder + entry,
      }));
  });
}

function functionsIn({ checker, file }, path, writer) {
  return [...exportsOf(checker, file(path)).values()].flatMap((symbol) => {
    const isClass = symbol.flags & ts.SymbolFlags.Class;
    const isComponent = /^[A-Z]/.test(symbol.name) && !isClass;
    if (!(symbol.flags & ts.SymbolFlags.Value) || isComponent) return [];
    const type = checker.getTypeOfSymbol(symbol);
    const signatures = isClass ? type.getConstructSignatures() : type.getCallSignatures();
    return signatures.map((signature) => describe(symbol, signature, isClass ? "new " : ""));
  });

  function describe(symbol, signature, before) {
    const { parameters, type, typeParameters } = signature.getDeclaration();
    const generics = typeParameters?.map((parameter) => parameter.getText()).join(", ");
    return {
      name: symbol.name,
      signature: `${before}${symbol.name}${generics ? `<${generics}>` : ""}(${parameters.map(parameterText).join(", ")})${before ? "" : `: ${returnText(type, signature)}`}`,
      description: wordsOf(symbol, checker),
      parameters: tagsOf(symbol, checker, "param"),
      returns: tagsOf(symbol, checker, "returns")[0],
      throws: tagsOf(symbol, checker, "throws")[0],
    };
  }

  function parameterText({ name, type, questionToken, initializer }) {
    // A destructured parameter is called "options".
    const called = ts.isIdentifier(name) ? name.text : "options";
    const written = type
      ? writer.write(type)
      : checker.typeToString(
          checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(initializer)),
        );
    return `${called}${questionToken || initializer ? "?" : ""}: ${written}`;
  }

  function returnText(node, signature) {
    const type = signature.getReturnType();
    const orNone = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
    const written = node ? writer.write(node) : checker.typeToString(type);
    // A node of schema.org is plain data, whose fields the standard tells.
    const short = written.length > 80 ? "object" : written.replace(/ \| undefined$/, "");
    return `${short}${orNone ? " | undefined" : ""}`;
  }
}
