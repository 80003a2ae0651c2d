/** What the tests of every adapter ask for. */
export const options = {
  clinicTimeZone: "Europe/London",
  coverage: { from: "2027-03-01T00:00:00Z", to: "2027-03-08T00:00:00Z" },
  fetchedAt: "2027-02-26T09:30:00Z",
};
