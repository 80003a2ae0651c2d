import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CookieNotice } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

const statistics = { value: "statistics", name: "Counting visits" };
const map = { value: "map", name: "The map" };
const notice = () => screen.queryByRole("region", { name: "Your choice about cookies" });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("CookieNotice", () => {
  it("asks nothing where there is nothing to ask, and nothing without a script", () => {
    const { container } = render(<CookieNotice />);
    expect(container).toBeEmptyDOMElement();
    container.innerHTML = renderToString(<CookieNotice items={[map]} />);
    expect(container.firstChild).not.toBeVisible();
  });

  it("asks before anything loads, without taking the focus", () => {
    const onChoice = vi.fn();
    render(<CookieNotice items={[map]} onChoice={onChoice} />);
    expect(notice()).toBeVisible();
    expect(document.body).toHaveFocus();
    expect(onChoice).not.toHaveBeenCalled();
  });

  it.each([
    ["Accept", ["map"]],
    ["Refuse", []],
  ])("closes after %s, and asks no more on the next page", async (button, agreed) => {
    const onChoice = vi.fn();
    const { unmount } = render(<CookieNotice items={[map]} onChoice={onChoice} />);
    await press(button);
    expect(notice()).toBeNull();
    expect(onChoice).toHaveBeenCalledExactlyOnceWith(agreed);
    unmount();
    render(<CookieNotice items={[map]} onChoice={onChoice} />);
    expect(notice()).toBeNull();
    expect(onChoice).toHaveBeenCalledTimes(2);
    expect(onChoice).toHaveBeenLastCalledWith(agreed);
  });

  it("lets each purpose be chosen, none beforehand", async () => {
    const onChoice = vi.fn();
    render(<CookieNotice items={[statistics, map]} onChoice={onChoice} />);
    for (const box of screen.getAllByRole("checkbox")) expect(box).not.toBeChecked();
    await userEvent.click(screen.getByRole("checkbox", { name: "The map" }));
    await press("Save my choice");
    expect(onChoice).toHaveBeenCalledExactlyOnceWith(["map"]);
  });

  it("asks again for a further purpose, and after half a year", async () => {
    const { unmount } = render(<CookieNotice items={[map]} />);
    await press("Accept");
    unmount();
    const further = render(<CookieNotice items={[map, statistics]} />);
    expect(notice()).toBeVisible();
    further.unmount();
    vi.useFakeTimers({ now: Date.now() + 200 * 86_400_000, toFake: ["Date"] });
    render(<CookieNotice items={[map]} />);
    expect(notice()).toBeVisible();
  });

  it("opens again from a link, takes the focus there and gives it back", async () => {
    localStorage.clear();
    render(
      <>
        <CookieNotice items={[map]} choice={[]} />
        <a href="#cookie-choice">Cookies</a>
      </>,
    );
    expect(notice()).toBeNull();
    await userEvent.click(screen.getByRole("link"));
    expect(notice()).toHaveFocus();
    await press("Refuse");
    expect(screen.getByRole("link")).toHaveFocus();
  });

  it("does not ask whose choice the site has kept itself", () => {
    const onChoice = vi.fn();
    render(<CookieNotice items={[map]} choice={["map"]} onChoice={onChoice} />);
    expect(notice()).toBeNull();
    expect(onChoice).toHaveBeenCalledExactlyOnceWith(["map"]);
  });

  it("is in the language of its messages", () => {
    render(<CookieNotice items={[map]} messages={es} />);
    const region = screen.getByRole("region", { name: es.cookieNotice.label });
    expect(within(region).getByRole("button", { name: "Rechazar" })).toBeVisible();
  });
});
