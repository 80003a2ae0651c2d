export const contact = {
  title: "Contact",
  description: "Where the practice is, when it is open, and how to reach me.",
  intro:
    "I do not pick up while somebody is on the couch. Leave a message or send a text, and I call back.",
  place: {
    heading: "How to find me",
    directions: "Ten minutes on foot from the station. Bus 3 stops at the corner.",
    parking: "In the street, without a ticket after six.",
    access:
      "Two low steps and a handrail. If steps are hard for you, tell me, and I come to your home.",
  },
  map: "On the map",
  hours: "When I am here",
};
