import { privateNames, privateWords } from "./words.js";

/**
 * Refuses the words of a private language in comments and names.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const fieldWords = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { privateWord: 'Write "{{fieldWord}}" instead of "{{word}}" (eslint/words.js).' },
  },
  create(context) {
    function check(text, words, loc) {
      const pattern = new RegExp(`\\b(?:${Object.keys(words).join("|")})\\b`, "gi");
      for (const [word] of text.matchAll(pattern)) {
        const fieldWord = words[word.toLowerCase()];
        context.report({ loc, messageId: "privateWord", data: { word, fieldWord } });
      }
    }

    return {
      Program() {
        for (const { value, loc } of context.sourceCode.getAllComments()) {
          check(value.replace(/\s*\n\s*\*?\s*/g, " "), privateWords, loc);
        }
      },
      Identifier({ name, loc }) {
        check(splitName(name), { ...privateWords, ...privateNames }, loc);
      },
    };
  },
};

/** `wasSaid` and `WAS_SAID` as words. */
const splitName = (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
