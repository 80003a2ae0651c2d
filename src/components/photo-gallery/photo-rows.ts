/** Shapes of photos by width over height; a photo is shown in the nearest of them. */
const shapes = { wide: 2, landscape: 1.5, square: 1, portrait: 0.8, tall: 0.667 } as const;

export type Shape = keyof typeof shapes;

const names = Object.keys(shapes) as Shape[];

/** How much wider or higher one shape is than another, whichever of them is wider. */
const distance = (one: number, other: number) => Math.abs(Math.log(one / other));

/** The shape nearest to a file's size, or landscape where that is unknown. */
export function shapeOf({ width, height }: { width: number; height: number }): Shape {
  const ratio = width / height;
  if (!(ratio > 0) || ratio === Infinity) return "landscape";
  return names.reduce((nearest, name) =>
    distance(shapes[name], ratio) < distance(shapes[nearest], ratio) ? name : nearest,
  );
}

/** A row of this width over height is high enough to see a room, and leaves the next one in view. */
const goodRow = 2.7;

const mostInRow = 4;

/**
 * Divides photos into rows, in their order, so that all rows are about equally high. Each row is as wide
 * as the page, so one with many or wide photos is low.
 */
export function toRows<Item extends { shape: Shape }>(items: readonly Item[]): Item[][] {
  /** The best rows for the first photos, by their number. */
  const best: { rows: Item[][]; badness: number }[] = [{ rows: [], badness: 0 }];
  for (let end = 1; end <= items.length; end++) {
    for (let start = Math.max(0, end - mostInRow); start < end; start++) {
      const row = items.slice(start, end);
      const ratio = row.reduce((sum, { shape }) => sum + shapes[shape], 0);
      const badness = best[start]!.badness + distance(ratio, goodRow) ** 2;
      if (badness < (best[end]?.badness ?? Infinity))
        best[end] = { rows: [...best[start]!.rows, row], badness };
    }
  }
  return best[items.length]!.rows;
}
