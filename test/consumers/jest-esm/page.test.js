import { PriceList } from "clinic-ui";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

test("prices are on the page", () => {
  const items = [{ name: "Massage", price: { amount: 52, currency: "GBP" } }];
  const html = renderToStaticMarkup(createElement(PriceList, { heading: "Prices", items }));
  expect(html).toContain("£52");
});
