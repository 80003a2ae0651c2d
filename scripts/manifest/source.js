import ts from "typescript";

/**
 * Reads the library and its stories as TypeScript sees them.
 *
 * @returns {{ checker: ts.TypeChecker, file: (path: string) => ts.SourceFile }}
 */
export function readSource() {
  const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const read = fileNames.filter((name) => /\/(src|stories)\/[^.]/.test(name));
  const program = ts.createProgram(read, options);
  return {
    checker: program.getTypeChecker(),
    file: (path) => program.getSourceFile(`${process.cwd()}/${path}`),
  };
}

/** Whether a declaration is the library's own, not React's or the platform's. */
export function isOurs(declaration) {
  return !declaration.getSourceFile().fileName.includes("/node_modules/");
}

/** The words of a symbol's JSDoc comment, on one line. */
export function wordsOf(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text.replace(/\s+/g, " ").trim();
}
