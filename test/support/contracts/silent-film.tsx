import { SilentFilm } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SilentFilm,
  withText: (text) => ({ src: "/room.mp4", poster: "/room.jpg", alt: text }),
  readText: (root) => root.querySelector("video")!.getAttribute("aria-label")!,
  // The film's own button comes with its script.
  changesOnHydration: true,
};
