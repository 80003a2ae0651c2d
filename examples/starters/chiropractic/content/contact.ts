export const contact = {
  title: "Contact",
  description: "Where the practice is, when it is open, and the way in.",
  intro: "If I am with somebody, the telephone rings in vain. Leave your number, and I call back.",
  place: {
    heading: "Larch House",
    directions: "Opposite the library. Buses 3 and 8 stop in front of it.",
    parking: "Two places behind the house.",
    access: "One step, with a ramp. The couch can be lowered to the height of a chair.",
  },
  map: "On the map",
  hours: "Hours",
};
