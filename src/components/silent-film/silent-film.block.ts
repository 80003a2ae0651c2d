import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SilentFilm",
  group: "Home and articles",
  parts: {
    toggle: "Plays and stops the film. Without JavaScript the browser's own controls do.",
  },
  customProperties: {
    radius: { meaning: "corners of the film", default: "--cui-radius-large" },
  },
  example: {
    src: "/room.mp4",
    poster: "/room.jpg",
    alt: "A look around a bright treatment room",
    width: 1600,
    height: 900,
  },
  related: ["PageHero", "PhotoGallery", "ThreadFigure"],
};
