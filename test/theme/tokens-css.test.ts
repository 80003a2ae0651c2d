import { format, resolveConfig } from "prettier";
import { expect, it } from "vitest";
import { tokensCss } from "../../scripts/tokens-css.ts";

const file = "src/styles/tokens.css";

// "npm test -- theme/tokens-css -u" writes it.
it("is what is made from the default theme", async () => {
  const css = await format(tokensCss(), { ...(await resolveConfig(file)), filepath: file });
  await expect(css).toMatchFileSnapshot(`../../${file}`);
});
