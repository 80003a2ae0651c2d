/** Where a part is in its figure, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A number in the figure's margin, and the bracket that shows how far its part goes. */
export interface Mark {
  atLeft: boolean;
  number: { x: number; y: number };
  bracket: { x: number; top: number; bottom: number };
}

/** From the outermost part to the middle of a number. */
const margin = 28;
/** The middle of the first line, where the number of a tall part is placed. */
const firstLine = 22;
/** From one number to the next below it. */
const below = 26;
/** From a part to its bracket, and from a bracket to the one around it. */
const beside = 5;

/**
 * A mark for each part, on the nearer side, or else where its text begins. Marks do not overlap.
 */
export function placeMarks(boxes: readonly Box[], direction: string): Mark[] {
  const outer = {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
  const marks = boxes.map(({ left, right, top, bottom }) => {
    // Positive where the part is nearer to the right side.
    const nearer = left - outer.left - (outer.right - right);
    const atLeft = direction === "rtl" ? nearer < -1 : nearer <= 1;
    return {
      atLeft,
      number: {
        x: atLeft ? outer.left - margin : outer.right + margin,
        y: top + Math.min((bottom - top) / 2, firstLine),
      },
      bracket: { x: atLeft ? left - beside : right + beside, top, bottom },
    };
  });
  for (const atLeft of [true, false]) {
    const side = marks.filter((mark) => mark.atLeft === atLeft);
    spreadNumbers(side);
    nestBrackets(side, atLeft ? -beside : beside);
  }
  return marks;
}

function spreadNumbers(marks: readonly Mark[]) {
  let lowest = -Infinity;
  for (const { number } of marks.toSorted((a, b) => a.number.y - b.number.y)) {
    number.y = Math.max(number.y, lowest + below);
    lowest = number.y;
  }
}

function nestBrackets(marks: readonly Mark[], step: number) {
  const length = ({ bracket }: Mark) => bracket.bottom - bracket.top;
  const placed: Mark["bracket"][] = [];
  // The part listed first is the outer one of two that are as tall.
  for (const { bracket } of marks.toReversed().sort((a, b) => length(a) - length(b))) {
    const touches = (other: Mark["bracket"]) =>
      Math.abs(other.x - bracket.x) < beside &&
      other.top < bracket.bottom &&
      bracket.top < other.bottom;
    while (placed.some(touches)) bracket.x += step;
    placed.push(bracket);
  }
}
