import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "LocationList",
  group: "Booking and the clinic",
  parts: {
    items:
      "Two or three stand beside each other; one, and four or more, are rows between hairlines.",
    image: "At three to two.",
    name: "The place and when it is open.",
    contact: "Address, telephone and the link to a map.",
    map: "Leads to a map. Left out on paper.",
  },
  customProperties: {
    gap: { meaning: "between columns", default: "--cui-column-gap" },
    ratio: { meaning: "width of a photo to its height", default: "3 / 2" },
  },
  content: {
    "items[].hours": "sentence",
    "items[].directions": "sentence",
    "items[].parking": "sentence",
    "items[].access": "sentence",
  },
  example: {
    heading: "Where to find us",
    intro: "The same people work in both places.",
    items: [
      {
        name: "Rowan Yard",
        address: { street: "3 Rowan Yard", locality: "Larkford", postalCode: "LK1 4RY" },
        phone: "+44 1632 960142",
        hours: "Monday to Friday, 8 am to 6 pm",
        geo: { latitude: 54.25, longitude: -4.9 },
        directions: "From the station, follow the river.",
        parking: "Two places in the yard.",
        access: "No steps from the street.",
        image: { src: "/yard.jpg", alt: "A green door in a brick wall", width: 900, height: 600 },
        href: "/rowan-yard",
      },
      {
        name: "Old Mill Road",
        address: { street: "18 Old Mill Road", locality: "Larkford", postalCode: "LK2 7OM" },
        hasMap: "https://map.example/old-mill-road",
      },
    ],
  },
  related: ["LocationCard", "OpenNow", "LocationMap"],
};
