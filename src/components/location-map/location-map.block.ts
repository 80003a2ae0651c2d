import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "LocationMap",
  group: "Booking and the clinic",
  parts: {
    map: "The place, and beside it the map.",
    drawing: "What a map looks like, drawn in the theme's colours. It is no place in particular.",
    park: "Green parts of the drawing.",
    streets: "The drawing's streets.",
    river: "The drawing's river.",
    mark: "The drawing's mark.",
    place: "The address, and the link to a page with a map.",
    ask: "The button, and who learns of the visitor. Not there without JavaScript.",
    frame: "The map, once a visitor has asked for it.",
  },
  customProperties: {
    size: { meaning: "height of the map", default: "clamp(20rem, 14rem + 18vw, 32rem)" },
  },
  example: {
    heading: "On the map",
    intro: "Five minutes from the station.",
    clinic: {
      name: "Rowan Yard Clinic",
      address: {
        street: ["3 Rowan Yard", "Mill Lane"],
        locality: "Larkford",
        postalCode: "LK1 4RY",
      },
      geo: { latitude: 54.25, longitude: -4.9 },
    },
    src: "https://maps.example.org/embed?at=rowan-yard",
    provider: "Example Maps",
    mapHref: "/map",
  },
  related: ["LocationCard", "OpeningHours", "SiteFooter"],
};
