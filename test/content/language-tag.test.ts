import { languageTag } from "clinic-ui/content";
import { pageGraph } from "clinic-ui/structured-data";
import { expect, it } from "vitest";

it.each([
  ["pt-BR", "pt-BR"],
  ["pt_BR", "pt-BR"],
  ["EN_us", "en-US"],
  ["de_DE_formal", "de-DE"],
  ["nl_NL_formal", "nl-NL"],
  ["pt_PT_ao90", "pt-PT"],
  ["en_GB.UTF-8", "en-GB"],
  ["fr_FR.ISO-8859-15@euro", "fr-FR"],
  ["zh_Hant_TW", "zh-Hant-TW"],
  ["ar-u-nu-latn", "ar-u-nu-latn"],
  // No language of Intl's, and a language tag all the same.
  ["art_xemoji", "art-xemoji"],
])("the language tag of %s is %s", (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

it.each(["", "e", 5, "Brazilian Portuguese", "pt/BR", "<b>", undefined])(
  "%j is not a language tag",
  (text) => {
    expect(languageTag(text as string)).toBeUndefined();
  },
);

it.each([
  ["pt_BR", "pt-BR"],
  ["Brazilian Portuguese", undefined],
])("the tag %j is %j for search engines", (language, inLanguage) => {
  const graph = pageGraph({ url: "https://clinic.example", name: "Dor nas costas", language });
  expect(graph?.["@graph"][0]).toMatchObject(inLanguage ? { inLanguage } : {});
  expect(JSON.stringify(graph)).not.toContain(inLanguage ? language : "inLanguage");
});
