import { PageHero } from "clinic-ui";
import type { Fixture } from "../contracts";

const film = { src: "/room.mp4", poster: "/room.jpg", alt: "The room", width: 1600, height: 900 };

export const fixture: Fixture = {
  component: PageHero,
  props: { film },
  withText: (text) => ({
    heading: text,
    eyebrow: text,
    intro: text,
    actions: text,
    clinic: { booking: { href: "/book", label: text } },
  }),
  withUrl: (url) => ({
    heading: "Home",
    clinic: { booking: { href: url, label: "Book" } },
    film: { ...film, src: url },
  }),
  // The film's own button comes with its script.
  changesOnHydration: true,
};
