/**
 * Words of a private language, each with the word of the field. The rule `field-words` refuses them, and
 * the table in CONTRIBUTING.md lists them.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const privateWords = {
  alive: "hydrated",
  anew: "again",
  "is none": "is invalid, is not a date",
  nought: "zero",
  trouble: "problem, error",
};

/**
 * Words that comments may have, and names may not.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const privateNames = {
  asked: "requested, wanted",
  draw: "render",
  drawn: "rendered",
  refusal: "error",
  said: "reported, shown",
  told: "reported, shown",
};
