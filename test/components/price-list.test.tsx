import { render, screen } from "@testing-library/react";
import { PriceList, type Price, type PricedService } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const pounds = (amount: number): Price => ({ amount, currency: "GBP" });
const massage: PricedService = { name: "Massage", duration: 60, price: pounds(58) };

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** Each row as its cells' texts, with plain spaces. */
const rows = () =>
  screen
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent.replace(/\u00a0/g, " ")));

const prices = () =>
  rows()
    .slice(1)
    .map((row) => row.at(-1));

describe("PriceList", () => {
  it("is a region with the heading's name and a table of service, time and price", () => {
    render(<PriceList heading="What it costs" items={[massage]} />);
    expect(screen.getByRole("region", { name: "What it costs" })).toContainElement(
      screen.getByRole("table"),
    );
    expect(rows()).toEqual([
      ["Service", "Time", "Price"],
      ["Massage", "60 minutes", "£58"],
    ]);
    expect(screen.getByRole("rowheader", { name: "Massage" })).toBeVisible();
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("can have a caption, which names the table", () => {
    render(<PriceList heading="Prices" caption="From January" items={[massage]} />);
    expect(screen.getByRole("table", { name: "From January" })).toBeVisible();
  });

  it("shows a note under the service, and one under the table", () => {
    render(
      <PriceList
        heading="Prices"
        items={[{ ...massage, description: "With oil" }]}
        note="Pay by card"
      />,
    );
    expect(screen.getByRole("rowheader")).toHaveTextContent("MassageWith oil");
    expect(screen.getByRole("region")).toHaveTextContent(/£58Pay by card$/);
  });

  it("has no column for time when no service has a duration", () => {
    render(<PriceList heading="Prices" items={[{ name: "Letter", price: pounds(20) }]} />);
    expect(rows()).toEqual([
      ["Service", "Price"],
      ["Letter", "£20"],
    ]);
  });

  it("leaves the time of a service without a duration empty", () => {
    render(<PriceList heading="Prices" items={[massage, { name: "Letter", price: pounds(20) }]} />);
    expect(rows()[2]).toEqual(["Letter", "", "£20"]);
  });

  it("reports an invalid duration, and does not show it", () => {
    render(<PriceList heading="Prices" items={[{ ...massage, duration: -5 }]} />);
    expect(rows()[1]).toEqual(["Massage", "", "£58"]);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<PriceList> duration: -5"),
    );
  });

  it("shows pence with every price as soon as one has them", () => {
    render(<PriceList heading="Prices" items={[massage, { name: "Band", price: pounds(7.5) }]} />);
    expect(prices()).toEqual(["£58.00", "£7.50"]);
  });

  it("shows a price of zero", () => {
    render(<PriceList heading="Prices" items={[{ name: "Call", price: pounds(0) }]} />);
    expect(prices()).toEqual(["£0"]);
  });

  it("formats each currency of a list", () => {
    const items = [
      { name: "Here", price: pounds(50) },
      { name: "There", price: { amount: 5000, currency: "JPY" } },
    ];
    render(<PriceList heading="Prices" items={items} />);
    expect(prices()).toEqual(["£50", "JP¥5,000"]);
  });

  it("has prices, durations and column names in the language of its messages", () => {
    const items = [{ name: "Masaje", duration: 60, price: { amount: 1234.5, currency: "EUR" } }];
    const { rerender } = render(<PriceList heading="Precios" items={items} messages={es} />);
    expect(rows()).toEqual([
      ["Servicio", "Duración", "Precio"],
      ["Masaje", "60 minutos", "1234,50 €"],
    ]);
    rerender(<PriceList heading="الأسعار" items={items} messages={ar} />);
    expect(rows()[1]![1]).toBe("60 دقيقة");
    expect(prices()[0]).toContain("1,234.50");
  });

  it("breaks no line inside a price", () => {
    const items = [{ name: "Masaje", price: { amount: 52, currency: "EUR" } }];
    render(<PriceList heading="Precios" items={items} messages={es} />);
    expect(screen.getByRole("cell").textContent).toBe("52\u00a0€");
  });

  it("asks visitors to ask for a price that is left out, without a warning", () => {
    render(<PriceList heading="Prices" items={[{ name: "Visit at home" }]} />);
    expect(prices()).toEqual(["Please ask"]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each([
    ["below nought", { amount: -5, currency: "GBP" }],
    ["in an unknown currency", { amount: 5, currency: "QQQ" }],
    ["that is text", "£5"],
  ])("reports a price %s, and asks visitors to ask", (kind, price) => {
    const name = `Massage ${kind}`;
    render(<PriceList heading="Prices" items={[massage, { name, price: price as Price }]} />);
    expect(prices()).toEqual(["£58", "Please ask"]);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`<PriceList> items[].price: "${name}"`),
    );
  });

  it("leaves out a service without a name, and reports it", () => {
    render(<PriceList heading="Prices" items={[{ name: "", price: pounds(5) }, massage]} />);
    expect(rows()).toHaveLength(2);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<PriceList> items"),
    );
  });

  it("has a row for each length of a service, all of them under its name", () => {
    const variants = [30, 60].map((minutes) => ({ duration: minutes, price: pounds(minutes) }));
    render(<PriceList heading="Prices" items={[{ name: "Massage", variants }, massage]} />);
    expect(rows()).toEqual([
      ["Service", "Time", "Price"],
      ["Massage", "30 minutes", "£30"],
      ["60 minutes", "£60"],
      ["Massage", "60 minutes", "£58"],
    ]);
    expect(screen.getAllByRole("rowheader")[0]).toHaveAttribute("rowspan", "2");
  });

  it("names the kinds of a service beside their lengths", () => {
    const variants = [
      { name: "First visit", duration: 60, price: pounds(62) },
      { name: "Students", price: pounds(40) },
    ];
    render(<PriceList heading="Prices" items={[{ name: "Physiotherapy", variants }]} />);
    expect(rows()).toEqual([
      ["Service", "Option", "Price"],
      ["Physiotherapy", "First visit 60 minutes", "£62"],
      ["Students ", "£40"],
    ]);
  });

  it("says what a visit of a package costs, and how long the package can be used", () => {
    const item = { name: "Massage", sessions: 3, price: pounds(160), validMonths: 6 };
    render(<PriceList heading="Prices" items={[item]} />);
    expect(rows()[1]).toEqual(["MassageValid for 6 months", "3 visits ", "£160.00£53.33 a visit"]);
  });

  it("says from which price on, until which day, and where to buy it", () => {
    const item = { name: "Voucher", minPrice: pounds(30), validUntil: "2027-12-31", href: "/buy" };
    render(<PriceList heading="Prices" items={[item]} />);
    expect(rows()[1]).toEqual(["VoucherValid until 31 December 2027", "from £30"]);
    expect(screen.getByRole("link", { name: "Voucher" })).toHaveAttribute("href", "/buy");
  });

  it("has a table under a heading for each group, and pence in all or in none", () => {
    const groups = [
      { name: "Massage", items: [massage] },
      { name: "Letters", items: [{ name: "Letter", price: pounds(7.5) }] },
    ];
    render(<PriceList heading="Prices" groups={groups} />);
    expect(screen.getAllByRole("heading", { level: 3 }).map((it) => it.textContent)).toEqual([
      "Massage",
      "Letters",
    ]);
    expect(screen.getByRole("table", { name: "Massage" })).toHaveTextContent("£58.00");
    expect(screen.getByRole("table", { name: "Letters" })).toHaveTextContent("£7.50");
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("shows pence with every price where a visit of a package has them", () => {
    const items = [massage, { name: "Six visits", sessions: 6, price: pounds(315) }];
    render(<PriceList heading="Prices" items={items} />);
    expect(prices()).toEqual(["£58.00", "£315.00£52.50 a visit"]);
  });

  it("shows no pence for a visit where no price has them", () => {
    const items = [massage, { name: "Ten visits", sessions: 10, price: pounds(500) }];
    render(<PriceList heading="Prices" items={items} />);
    expect(prices()).toEqual(["£58", "£500£50 a visit"]);
  });

  it.each([
    ["sessions", 0],
    ["validMonths", 1.5],
    ["validUntil", "next year"],
  ])("reports %s of %j, and does not show it", (prop, value) => {
    render(<PriceList heading="Prices" items={[{ ...massage, [prop]: value }]} />);
    expect(rows()[1]).toEqual(["Massage", expect.stringContaining("60 minutes"), "£58"]);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`<PriceList> items[].${prop}`),
    );
  });
});
