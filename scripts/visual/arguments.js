import { parseArgs } from "node:util";

export const help = `npm run test:visual -- [options]

Takes screenshots of the stories as they are now and as they were in an earlier commit, on this
machine, and shows what differs. Ends with 1 if anything does.

  --base REF      the commit to compare with. Default: where your branch left main; on main itself
                  HEAD while src or stories have changes that are not committed, else HEAD~1
  --only WORD     stories whose file or name has WORD in it, such as faq-accordion or
                  care-card--urgent; may be repeated
  --themes A,B    these themes only; "default" is the stylesheet alone. Default: all
  --all           every story in every combination; half an hour, and more with many themes
  --out FOLDER    where the report goes. Default: node_modules/.cache/clinic-ui-visual/report
  --fresh         takes the earlier commit's pictures again, for example after installing fonts
  --help          this text

The default set:
  every story     390 and 1280 px, light, in its own direction
                  390 px: dark; forced colours
  key stories     each file's first story, and every whole page
                  390 and 1280 px: right to left
                  1280 px: dark; forced colours
                  390 px: more contrast; more contrast in dark
                  390 px: each further theme, light and dark

A picture is of the HTML that a server sends, with the stylesheet and without any script. What a
script or a hand does later (a chosen time, an opened menu) needs a story that starts so.`;

/**
 * Reads the command line.
 *
 * @param {string[]} args
 */
export function readArguments(args) {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
      themes: { type: "string" },
      all: { type: "boolean", default: false },
      out: { type: "string" },
      fresh: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return { ...values, themes: values.themes?.split(",") };
}
