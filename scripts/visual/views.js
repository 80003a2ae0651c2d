/**
 * @typedef {{ width: 390 | 1280, dark?: boolean, rtl?: boolean, forced?: boolean,
 *   contrast?: boolean, theme?: string }} View how a story is looked at; what is left out is the
 *   default: light, the story's own direction, the stylesheet's own colours
 */

const everyStory = [
  { width: 390 },
  { width: 1280 },
  { width: 390, dark: true },
  { width: 390, forced: true },
];

const keyStory = [
  { width: 1280, dark: true },
  { width: 390, rtl: true },
  { width: 1280, rtl: true },
  { width: 1280, forced: true },
  { width: 390, contrast: true },
  { width: 390, contrast: true, dark: true },
];

const keyStoryInTheme = [{ width: 390 }, { width: 390, dark: true }];

/**
 * Lists the pictures to take: each a story and a view, those of one view together.
 *
 * @param {{ id: string, file: string, whole: boolean, document: string }[]} stories
 * @param {{ themes: string[], all?: boolean }} choice the themes by name, "default" for none
 * @returns {{ id: string, view: View }[]}
 */
export function planShots(stories, { themes, all = false }) {
  const first = new Map(stories.toReversed().map((story) => [story.file, story.id]));
  const isKey = ({ id, file, whole }) => whole || first.get(file) === id;
  const further = themes.filter((theme) => theme !== "default");
  const own = themes.includes("default");

  const planned = all
    ? everyView(themes).map((view) => [view, () => true])
    : [
        ...(own ? everyStory.map((view) => [view, () => true]) : []),
        ...(own ? keyStory.map((view) => [view, isKey]) : []),
        ...further.flatMap((theme) =>
          keyStoryInTheme.map((view) => [withTheme(view, theme), isKey]),
        ),
      ];
  return planned.flatMap(([view, isFor]) =>
    stories
      .filter((story) => isFor(story) && !(view.rtl && isRightToLeft(story)))
      .map(({ id }) => ({ id, view })),
  );
}

/**
 * Names a view in a few words, such as "390 dark rtl".
 *
 * @param {View} view
 */
export function nameOf({ width, dark, rtl, forced, contrast, theme }) {
  return [
    width,
    theme,
    dark && "dark",
    rtl && "rtl",
    forced && "forced colours",
    contrast && "more contrast",
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * Names a picture's file, without a folder above the story's.
 *
 * @param {{ id: string, view: View }} shot
 */
export function fileOf({ id, view }) {
  return `${id}/${nameOf(view).replaceAll(" ", "-")}`;
}

function everyView(themes) {
  return themes.flatMap((theme) =>
    [390, 1280].flatMap((width) =>
      [false, true].flatMap((rtl) =>
        [{}, { dark: true }, { forced: true }, { contrast: true }, { contrast: true, dark: true }]
          // Forced colours take the place of a theme's.
          .filter(({ forced }) => !forced || theme === "default")
          .map((look) => withTheme({ width, ...(rtl && { rtl }), ...look }, theme)),
      ),
    ),
  );
}

function withTheme(view, theme) {
  return theme === "default" ? view : { ...view, theme };
}

function isRightToLeft({ document }) {
  return /<html[^>]* dir="rtl"/.test(document);
}
