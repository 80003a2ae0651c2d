import { format, resolveConfig } from "prettier";
import { expect, it } from "vitest";
import { tokensCss } from "../../scripts/tokens-css.ts";

const file = "src/styles/tokens.css";

// "npm test -- theme/tokens-css -u" writes it.
it("is what the default theme's data say", async () => {
  const css = await format(tokensCss(), { ...(await resolveConfig(file)), filepath: file });
  await expect(css).toMatchFileSnapshot(`../../${file}`);
});
