import { PhotoGallery } from "clinic-ui";
import type { Fixture } from "../contracts";

const photo = { src: "/room.jpg", alt: "A room", width: 1600, height: 1200 };

export const fixture: Fixture = {
  component: PhotoGallery,
  withText: (text) => ({ heading: text, items: [{ ...photo, alt: text, caption: text }] }),
  withUrl: (url) => ({ heading: "Inside", items: [{ ...photo, href: url }] }),
};
