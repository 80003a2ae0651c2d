import type { Locator, Page } from "playwright";

export const nameField = (page: Page) => page.getByLabel("Your name");
export const phoneField = (page: Page) => page.getByLabel("Telephone number");
export const noteField = (page: Page) => page.getByLabel("A note for us");

/** The times, in sight or folded away. */
export const times = (page: Page) => page.locator("input[name=slot]");

export async function fill(page: Page, name = "Mina Patel") {
  await nameField(page).fill(name);
  await phoneField(page).fill("01632 960177");
}

export const book = (page: Page) => page.getByRole("button", { name: "Book this time" }).click();

/** What a visitor sees of a radio, which itself is out of sight. */
export const labelOf = (radio: Locator) => radio.locator("xpath=ancestor::label");

/** Chooses a time that is in sight, by its place, and gives its name in the diary. */
export async function choose(page: Page, place = 0): Promise<string> {
  const time = times(page).nth(place);
  await labelOf(time).click();
  return (await time.getAttribute("value"))!;
}

/** Books a time, and gives the address of the visit. */
export async function bookFirst(page: Page, name?: string): Promise<string> {
  await choose(page);
  await fill(page, name);
  await book(page);
  await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
  return page.url();
}

/** The words of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent ?? "");

/** The visit's calendar file. */
export const fileOf = async (visit: string) => (await fetch(`${visit}.ics`)).text();
