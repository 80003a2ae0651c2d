/** Whether a visitor can see or hear an element: nothing up to the root of the picture hides it. */
export function isShown(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isHidden(at)) return false;
  }
  return true;
}

/** Whether an element is hidden by itself, or by a closed `details` directly around it. */
export function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return (
    display === "none" ||
    visibility === "hidden" ||
    (element.localName !== "summary" && element.matches("details:not([open]) > *"))
  );
}
