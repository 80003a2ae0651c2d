import { act, render, screen } from "@testing-library/react";
import type { OpeningHours } from "clinic-ui";
import { OpenNow } from "clinic-ui/open-now";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const day = [{ opens: "08:00", closes: "18:00" }];
const hours: OpeningHours = {
  timeZone: "Europe/London",
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
  exceptions: [{ date: "2026-12-24", until: "2027-01-01", name: "Christmas" }],
};
const allDay = [{ opens: "00:00", closes: "24:00" }];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** London's clock is UTC in winter. */
const at = (moment: string) => Date.parse(`${moment}Z`);

/** The line, with the space before "am" as people type it. */
const words = (container: Element) => container.textContent.replaceAll("\u00a0", " ");
const state = (container: Element) => container.firstElementChild!.getAttribute("data-state");

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

describe("the text of OpenNow", () => {
  it.each([
    ["2026-12-07T12:00", "open", "Open now, until 6 pm"],
    ["2026-12-07T17:59", "open", "Open now, until 6 pm"],
    ["2026-12-07T18:00", "closed", "Opens tomorrow at 8 am"],
    ["2026-12-08T07:59", "closed", "Opens today at 8 am"],
    ["2026-12-12T12:00", "closed", "Opens Monday at 8 am"],
    ["2026-12-23T18:00", "closed", "Opens 4 January 2027 at 8 am"],
    ["2026-12-28T23:59", "closed", "Opens 4 January 2027 at 8 am"],
    ["2026-12-29T00:00", "closed", "Opens Monday at 8 am"],
  ])("is at %s: %s, %s", (moment, door, line) => {
    const { container } = render(<OpenNow hours={hours} now={at(moment)} />);
    expect(words(container)).toBe(line);
    expect(state(container)).toBe(door);
  });

  it.each([
    ["08:00", "Open now"],
    ["20:00", "Open now, until 8 pm"],
  ])("has a closing time at %s only if it is within a day", (time, line) => {
    const week = { monday: allDay, tuesday: [{ opens: "00:00", closes: "20:00" }] };
    const { container } = render(
      <OpenNow hours={{ ...hours, week }} now={at(`2026-12-07T${time}`)} />,
    );
    expect(words(container)).toBe(line);
  });

  it("is only that it is closed where nothing opens for two months", () => {
    const { container } = render(
      <OpenNow hours={{ ...hours, week: {} }} now={at("2026-12-07T12:00")} />,
    );
    expect(words(container)).toBe("Closed now");
  });

  it("follows the clinic's time zone, wherever the visitor is", () => {
    const { container } = render(
      <OpenNow hours={{ ...hours, timeZone: "Asia/Kathmandu" }} now={at("2026-12-07T02:14")} />,
    );
    expect(words(container)).toBe("Opens today at 8 am");
  });

  it.each([
    ["es", es, "Abre el lunes a las 8:00"],
    ["ar", ar, "يفتح يوم الاثنين الساعة 8 ص"],
  ])("is in the language of the messages: %s", (_, messages, line) => {
    const { container } = render(
      <OpenNow hours={hours} now={at("2026-12-12T12:00")} messages={messages} />,
    );
    expect(words(container)).toBe(line);
  });
});

describe("OpenNow", () => {
  it("renders its children on the server, which are true at any time", () => {
    vi.setSystemTime(at("2026-12-07T12:00"));
    const html = renderToString(<OpenNow hours={hours}>Monday to Friday</OpenNow>);
    expect(html).toBe('<div class="cui-open-now"><div>Monday to Friday</div></div>');
  });

  it("shows the status once it is hydrated, without a console message", async () => {
    vi.setSystemTime(at("2026-12-07T12:00"));
    const element = <OpenNow hours={hours}>Monday to Friday</OpenNow>;
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    const served = container.firstElementChild;
    const root = await act(async () => hydrateRoot(container, element));
    expect(words(container)).toBe("Open now, until 6 pm");
    expect(container.firstElementChild).toBe(served);
    expect(console.error).not.toHaveBeenCalled();
    act(() => root.unmount());
  });

  it("changes in the minute of closing and of opening", () => {
    vi.setSystemTime(at("2026-12-07T17:58:30"));
    const { container } = render(<OpenNow hours={hours} />);
    pass(89);
    expect(words(container)).toBe("Open now, until 6 pm");
    pass(1);
    expect(words(container)).toBe("Opens tomorrow at 8 am");
    pass(14 * 60 * 60 - 1);
    expect(words(container)).toBe("Opens today at 8 am");
    pass(1);
    expect(words(container)).toBe("Open now, until 6 pm");
  });

  it("updates at once when a hidden page becomes visible", () => {
    vi.setSystemTime(at("2026-12-07T12:00"));
    const { container } = render(<OpenNow hours={hours} />);
    vi.setSystemTime(at("2026-12-07T21:00"));
    expect(state(container)).toBe("open");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(state(container)).toBe("closed");
  });

  it("has one timer, also after becoming visible again, and none after unmounting", () => {
    const { unmount } = render(<OpenNow hours={hours} />);
    expect(vi.getTimerCount()).toBe(1);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stays at the given moment", () => {
    const { container } = render(<OpenNow hours={hours} now={at("2026-12-07T17:59")} />);
    expect(vi.getTimerCount()).toBe(0);
    pass(120);
    expect(state(container)).toBe("open");
  });

  it("is not a live region", () => {
    render(<OpenNow hours={hours} />);
    expect(screen.queryByRole("status")).toBeNull();
    expect(document.querySelector("[aria-live]")).toBeNull();
  });

  it.each([
    ["a week", { timeZone: "Europe/London" } as OpeningHours, "have no week"],
    ["a zone", { ...hours, timeZone: "Larkford" }, '"Larkford" is not a time zone'],
  ])("keeps its children without %s, and reports it", (_, wrong, warning) => {
    const { container } = render(<OpenNow hours={wrong}>Monday to Friday</OpenNow>);
    expect(words(container)).toBe("Monday to Friday");
    expect(state(container)).toBeNull();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(new RegExp(`<OpenNow> hours:.*${warning}`)),
    );
  });
});
