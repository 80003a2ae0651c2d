import type { Image } from "clinic-ui";
// Addresses rather than data in the address: a gallery links to its files.
import corner from "./images/waiting-corner.svg?no-inline";
import entrance from "./images/entrance.svg?no-inline";
import exercise from "./images/exercise-room.svg?no-inline";
import garden from "./images/garden.svg?no-inline";
import shelf from "./images/shelf.svg?no-inline";
import treatment from "./images/treatment-room.svg?no-inline";

/** The rooms of the clinic, drawn, as a site would have photos of them. */
export const treatmentRoom = {
  src: treatment,
  alt: "A treatment couch with a pillow and a towel, beside a large window.",
  width: 1600,
  height: 1200,
} satisfies Image;

export const frontDoor = {
  src: entrance,
  alt: "A green door, wide open, in a brick wall. There is no step.",
  width: 1200,
  height: 1500,
} satisfies Image;

export const yard = {
  src: garden,
  alt: "A rowan tree with red berries and a bench, in front of hills.",
  width: 2000,
  height: 1000,
} satisfies Image;

export const waitingCorner = {
  src: corner,
  alt: "A deep armchair, a lamp, and a cup of tea on a small table.",
  width: 1200,
  height: 1200,
} satisfies Image;

export const exerciseRoom = {
  src: exercise,
  alt: "A mat and a large ball in front of wall bars.",
  width: 1500,
  height: 1000,
} satisfies Image;

export const linenShelf = {
  src: shelf,
  alt: "Folded towels, oil bottles and a plant on two shelves.",
  width: 1000,
  height: 1250,
} satisfies Image;
