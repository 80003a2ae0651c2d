/** Words that break layouts: a long compound, and an address without a gap. */
export const long = {
  word: "Rückenschmerzbehandlungsmöglichkeitenübersicht",
  url: "https://www.example.org/a-very-long-address/without-any-gap/for-a-line-to-break-at/index.html",
  sentence:
    "Pain that starts in the lower back, runs through the buttock and down the back of the leg, and comes and goes through the day, more so after a long time in one position.",
};
