/* global document */
import { firstAnswer, triggers } from "./browser.js";

const policy = "script-src 'self'; style-src 'self'";

/** Whether a press on a question shows its answer where no script runs. */
export async function opensWithoutScript(open, id) {
  const { tab, close } = await open(id, { javaScriptEnabled: false });
  await tab.locator(triggers).first().click();
  const shown = await tab.getByText(firstAnswer).isVisible();
  await close();
  return shown;
}

/** How often a strict Content Security Policy is broken until an answer is open. */
export async function countViolations(open, id) {
  let violations = 0;
  const { tab, hydrate, close } = await open(id, {
    headers: { "content-security-policy": policy },
    async prepare(tab) {
      await tab.exposeBinding("report", () => void (violations += 1));
      await tab.addInitScript(() =>
        document.addEventListener("securitypolicyviolation", () => globalThis.report()),
      );
    },
  });
  await hydrate();
  await tab.locator(triggers).first().click();
  // Until its movement has ended.
  await tab.waitForTimeout(450);
  await close();
  return violations;
}
