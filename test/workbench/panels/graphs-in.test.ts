import { describe, expect, it } from "vitest";
import { graphsIn } from "../../../.storybook/panels/graphs-in";

describe("The graphs in a story's HTML", () => {
  it("are formatted one by one", () => {
    const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
    expect(graphsIn(`<p>a</p>${script('{"a":1}')}<p>b</p>${script("[]")}`)).toEqual([
      '{\n  "a": 1\n}',
      "[]",
    ]);
  });

  it("are empty where no script has one", () => {
    expect(graphsIn("<script>1</script><p>a</p>")).toEqual([]);
  });
});
