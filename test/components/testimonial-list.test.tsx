import { render, screen, within } from "@testing-library/react";
import { TestimonialList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const maria = { children: "Tom listened.", name: "Maria S.", consent: true };
const words = () => screen.getAllByRole("listitem").map((item) => item.textContent.trim());

describe("TestimonialList", () => {
  it("is a region with the heading's name and a list of figures", () => {
    render(<TestimonialList heading="In their words" items={[maria]} />);
    const region = screen.getByRole("region", { name: "In their words" });
    const [item] = within(region).getAllByRole("listitem");
    expect(within(item!).getByRole("figure")).toHaveTextContent("Tom listened.Maria S.");
  });

  it("shows only words with consent, and reports the others once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const given = [maria, { children: "Not asked.", consent: false }];
    render(<TestimonialList heading="In their words" items={given} />);
    expect(words()).toEqual(["Tom listened.Maria S."]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<TestimonialList> items[].consent"),
    );
  });

  it("is nothing where nobody has agreed", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(
      <TestimonialList heading="In their words" items={[{ ...maria, consent: false }]} />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
