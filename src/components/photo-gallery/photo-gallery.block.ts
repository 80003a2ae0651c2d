import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PhotoGallery",
  group: "Home and articles",
  parts: {
    row: "Photos of one height, as wide as the section.",
    photo: "A photo with its caption. Its shape is the nearest of five to the file's.",
    viewer: "The dialog with an enlarged photo. Without JavaScript the photo leads to its file.",
    close: "Closes the dialog, as Escape does.",
    previous: "Goes back by one photo.",
    next: "Goes on by one photo.",
  },
  customProperties: {
    gap: { meaning: "space between photos", default: "--cui-space-4" },
    radius: { meaning: "corners of the photos", default: "--cui-radius-medium" },
  },
  content: { "items[].caption": "sentence" },
  example: {
    heading: "A look inside",
    intro: "Three rooms around a yard.",
    items: [
      {
        src: "/room.jpg",
        alt: "A couch beside a window",
        width: 1600,
        height: 1200,
        caption: "The large treatment room",
        href: "/room-large.jpg",
      },
      { src: "/door.jpg", alt: "", width: 1200, height: 1500 },
      { src: "/yard.jpg", alt: "A tree and a bench", width: 2000, height: 1000 },
    ],
    note: "The photos are from 2026.",
  },
  related: ["PageHeader", "LocationCard", "PageHero"],
};
