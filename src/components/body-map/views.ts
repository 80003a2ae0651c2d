import type { BodyArea, BodyRegion } from "../../content/body-area.js";
import { quote, warn } from "../../internal/warn.js";
import { back } from "./back.js";
import type { Drawing } from "./drawing.js";
import { front } from "./front.js";
import { side } from "./side.js";

/** From where the body is seen. */
export type BodyView = "front" | "back" | "side";

export const drawings: Record<BodyView, Drawing> = { front, back, side };

const widths: Record<BodyView, number> = { front: 250, back: 250, side: 150 };

/** A view in the picture, its middle at `x`. */
export interface PlacedView {
  view: BodyView;
  x: number;
}

/** The views side by side, and the picture's size. */
export function placeViews(views: readonly BodyView[]) {
  const start = -widths[views[0]!] / 2;
  let end = start;
  const placed = views.map((view): PlacedView => {
    const x = end + widths[view] / 2;
    end += widths[view];
    return { view, x };
  });
  const [width, height] = [end - start, 626];
  return { placed, width, height, viewBox: `${start} -6 ${width} ${height}` };
}

export const isRegion = (region: unknown): region is BodyRegion =>
  Object.values(drawings).some(({ regions }) => Object.hasOwn(regions, region as string));

const shows = (view: BodyView, { region }: BodyArea<unknown>) =>
  Object.hasOwn(drawings[view].regions, region);

/** The requested views for, else the one that shows all areas, else front and back. */
export function viewsOf(areas: readonly BodyArea<unknown>[], requested: unknown): BodyView[] {
  const given = [requested].flat().filter((view) => view !== undefined && view !== null);
  const known = given.filter((view): view is BodyView => Object.hasOwn(drawings, view as string));
  if (process.env.NODE_ENV !== "production" && known.length < given.length)
    warn(
      "BodyMap",
      "view",
      `${quote(requested)} is not a view, so it is chosen by the items; use "front", "back" or "side", or a list of them.`,
    );
  return known.length > 0 ? [...new Set(known)] : chooseViews(areas);
}

function chooseViews(areas: readonly BodyArea<unknown>[]): BodyView[] {
  const known = areas.filter(({ region }) => isRegion(region));
  const showsAll = (...views: BodyView[]) =>
    known.every((area) => views.some((view) => shows(view, area)));
  // The front and the back both show a neck and a shoulder, and most of what hurts there is behind.
  const isBehind = /^(?:neck|shoulder)$/.test(String(known[0]?.region));
  const one = (isBehind ? (["back", "front"] as const) : (["front", "back"] as const)).find(
    (view) => showsAll(view),
  );
  if (one) return [one];
  if (showsAll("front", "back")) return ["front", "back"];
  return showsAll("side") ? ["side"] : ["front", "back", "side"];
}
