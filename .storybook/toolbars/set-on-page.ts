/** Gives <html> an attribute, or takes it away. */
export function setOnPage(attribute: string, value: string | undefined) {
  const page = document.documentElement;
  if (value === undefined) page.removeAttribute(attribute);
  else page.setAttribute(attribute, value);
}
