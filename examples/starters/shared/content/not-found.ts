export const notFound = {
  title: "This page is not here",
  description: "The address has a small mistake, or the page has moved.",
};
