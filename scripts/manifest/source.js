import ts from "typescript";

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Reads the library, and its stories too if they are named, as TypeScript sees them.
 *
 * @param {string[]} folders
 * @returns {{ checker: ts.TypeChecker, file: (path: string) => ts.SourceFile }}
 */
export function readSource(...folders) {
  const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const read = fileNames.filter((name) =>
    folders.some((folder) => name.startsWith(`${process.cwd()}/${folder}/`)),
  );
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

/** The symbol that an import or a re-export stands for. */
export function resolved(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The symbols that a module exports, by name. */
export function exportsOf(checker, module) {
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(module));
  return new Map(symbols.map((symbol) => [symbol.name, resolved(symbol, checker)]));
}

/** The words of a symbol's JSDoc comment, on one line. */
export function wordsOf(symbol, checker) {
  return oneLine(symbol.getDocumentationComment(checker));
}

/** What a component is for: the first sentence of its JSDoc. */
export const purposeOf = (component, checker) => firstSentence(wordsOf(component, checker));

export function firstSentence(text) {
  const [sentence] = sentences.segment(text);
  return sentence?.segment.trim() ?? "";
}

/** Of each of a symbol's JSDoc tags with that name the words, on one line. */
export function tagsOf(symbol, checker, tag) {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === tag);
  return tags.map(({ text }) => oneLine(text));
}

function oneLine(parts) {
  return ts.displayPartsToString(parts).replace(/\s+/g, " ").trim();
}
