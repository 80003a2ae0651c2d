import { render, screen, within } from "@testing-library/react";
import { LogoList } from "clinic-ui";
import { describe, expect, it } from "vitest";

const image = { src: "/guild.svg", alt: "logo", width: 160, height: 48 };

describe("LogoList", () => {
  it("is a region with a list, and a mark is called by the name of whose it is", () => {
    render(
      <LogoList heading="We belong to" items={[{ name: "The Guild", image, href: "/guild" }]} />,
    );
    const region = screen.getByRole("region", { name: "We belong to" });
    expect(within(region).getByRole("img", { name: "The Guild" })).toBeVisible();
    expect(screen.getByRole("link", { name: "The Guild" })).toHaveAttribute("href", "/guild");
  });

  it("sets a name in type where there is no mark, with its year", () => {
    render(<LogoList heading="Awards" items={[{ name: "Best desk", year: 2024 }]} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByRole("listitem")).toHaveTextContent("Best desk2024");
  });
});
