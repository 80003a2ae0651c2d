export const contact = {
  title: "Contact",
  description:
    "The two places of the clinic, the way there, and when somebody answers the telephone.",
  intro:
    "Call us, or leave your number and we call back. Either place can find a time at the other.",
  places: { heading: "Two places" },
  map: "The Old Mill on the map",
  hours: { heading: "When we are open", note: "Station Road: on Tuesdays and Thursdays only." },
};
