import { themes, type ThemeOptions } from "clinic-ui/theme";
import { addons } from "storybook/preview-api";
import { expect, it, vi } from "vitest";
import { optionsIn, putInAddress } from "../../../stories/theme-builder/address";

/** Storybook escapes nothing. */
function addressOf(options: ThemeOptions): string {
  const emit = vi.fn<(event: string, parameters: Record<string, string>) => void>();
  vi.spyOn(addons, "getChannel").mockReturnValue({ emit } as never);
  putInAddress(options);
  const [, parameters] = emit.mock.calls[0]!;
  const given = Object.entries(parameters).map(([name, value]) => `&${name}=${value}`);
  return new URL(`https://clinic.test/?path=/docs/x${given.join("")}`).search;
}

it.each([
  ...Object.entries(themes),
  ["of a name in Greek", { brand: "oklch(52% 0.1 180)", fontText: '"Ελληνικά & more", serif' }],
] as [string, ThemeOptions][])("shares the theme %s by its address", (_, options) => {
  expect(optionsIn(addressOf(options))).toEqual(options);
});

it("finds no theme where there is none, or one that was cut", () => {
  expect(optionsIn("?path=/docs/start-welcome--docs")).toBeUndefined();
  expect(optionsIn(addressOf(themes.signal).slice(0, -7))).toBeUndefined();
});
