import { PhotoGallery } from "clinic-ui";

<PhotoGallery
  heading="A look inside"
  intro="Three rooms around a yard. Press a picture to enlarge it."
  items={[
    {
      src: "/photos/treatment-room-800.jpg",
      alt: "A treatment couch with a pillow and a towel, beside a large window.",
      width: 1600,
      height: 1200,
      caption: "The large treatment room. Its window opens on to the yard.",
      href: "/photos/treatment-room.jpg",
    },
    {
      src: "/photos/front-door-800.jpg",
      alt: "A green door, wide open, in a brick wall. There is no step.",
      width: 1200,
      height: 1500,
      caption: "The way in, without a step.",
      href: "/photos/front-door.jpg",
    },
    {
      src: "/photos/yard-800.jpg",
      alt: "A rowan tree with red berries and a bench, in front of hills.",
      width: 2000,
      height: 1000,
      caption: "The yard that gave the clinic its name.",
      href: "/photos/yard.jpg",
    },
  ]}
/>;
