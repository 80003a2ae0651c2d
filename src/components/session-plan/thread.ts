/** A point of the drawing, in per cent of its width and height. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The line of a plan: high where there are many sessions, low where there are few, level in
 * between, never higher or lower than the plan says. Each part begins at its own place, with its
 * sessions strung along it like beads.
 */
export function threadOf(sessions: readonly number[]): {
  path: string;
  stations: readonly { start: Point; beads: readonly Point[] }[];
} {
  const width = 100 / sessions.length;
  const most = Math.max(1, ...sessions);
  // A single part falls to its end; several are level at the last.
  const last = sessions.length > 1 ? sessions.at(-1)! : 0;
  const nodes = [...sessions, last].map((count, index) => ({
    x: index * width,
    y: 86 - 80 * (count / most),
  }));
  // Slopes as in monotone cubic interpolation: flat at peaks and valleys, so that it never overshoots.
  const steps = nodes.slice(1).map(({ y }, index) => y - nodes[index]!.y);
  const slopes = nodes.map((_, index) => {
    const [before = 0, after = 0] = [steps[index - 1], steps[index]];
    return before * after > 0 ? (2 * before * after) / (before + after) : 0;
  });
  const parts = nodes.slice(0, -1).map((start, index) => {
    const end = nodes[index + 1]!;
    return {
      start,
      // The vertical places of a Bézier curve's four points; the horizontal ones are evenly spaced.
      curve: [start.y, start.y + slopes[index]! / 3, end.y - slopes[index + 1]! / 3, end.y],
    };
  });
  return {
    path: parts
      .map(
        ({ start, curve: [a, b, c, d] }, index) =>
          `${index === 0 ? `M0 ${round(a!)}` : ""}C${round(start.x + width / 3)} ${round(b!)} ${round(start.x + (2 * width) / 3)} ${round(c!)} ${round(start.x + width)} ${round(d!)}`,
      )
      .join(""),
    stations: parts.map(({ start, curve: [a, b, c, d] }, index) => {
      const count = sessions[index]!;
      const gap = Math.min(0.14, 0.8 / Math.max(1, count - 1));
      return {
        start: { x: round(start.x), y: round(start.y) },
        beads: Array.from({ length: count }, (_, bead) => {
          const t = bead * gap;
          const u = 1 - t;
          return {
            x: round(start.x + t * width),
            y: round(u ** 3 * a! + 3 * u * u * t * b! + 3 * u * t * t * c! + t ** 3 * d!),
          };
        }),
      };
    }),
  };
}

const round = (number: number) => Math.round(number * 10) / 10;
