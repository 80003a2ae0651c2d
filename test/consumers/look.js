/** Opens a site's page as a visitor would: it is styled, its picker works, and nothing fails. */
export async function look(browser, address) {
  const page = await browser.newPage();
  const problems = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`Console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`Error: ${error}`));
  page.on("requestfailed", (request) => {
    problems.push(`${request.failure()?.errorText}: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });

  await page.goto(address, { waitUntil: "load" });
  try {
    await page.getByText("Does it hurt?").click({ timeout: 20_000 });
    await page.getByText("It should not. Say so if it does.").waitFor({ state: "visible" });
    // Choosing a time asks for the visitor's details, once the picker is hydrated.
    await page.locator("[class*=appointment-picker__] label", { hasText: "9" }).first().click();
    await page.getByLabel(/name/i).first().waitFor({ timeout: 20_000 });
  } catch (error) {
    problems.push(error.message);
  }
  const styles = await page.evaluate(() => {
    const heading = document.querySelector("h1");
    return {
      accent: getComputedStyle(document.body).getPropertyValue("--cui-color-accent"),
      size: heading ? Number.parseFloat(getComputedStyle(heading).fontSize) : 0,
    };
  });
  if (!styles.accent || styles.size < 36) problems.push(`No styles: ${JSON.stringify(styles)}`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
