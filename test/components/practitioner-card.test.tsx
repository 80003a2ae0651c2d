import { render, screen } from "@testing-library/react";
import { PractitionerCard, type Practitioner } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const warnings = () => vi.spyOn(console, "warn").mockImplementation(() => {});

const terms = () => screen.queryAllByRole("term").map(({ textContent }) => textContent);
const definitions = () =>
  screen.queryAllByRole("definition").map(({ textContent }) => textContent.trim());

const tom: Practitioner = { name: "Tom Okafor" };

describe("PractitionerCard", () => {
  it("is an article with the person's name as its heading, and what they do", () => {
    render(
      <PractitionerCard
        practitioner={{ ...tom, jobTitle: "Physiotherapist", description: "He listens." }}
      />,
    );
    const card = screen.getByRole("article");
    expect(card).toContainElement(screen.getByRole("heading", { level: 3, name: "Tom Okafor" }));
    expect(card).toHaveTextContent("Tom OkaforPhysiotherapistHe listens.");
  });

  it("separates facts on one line by a space, for copying", () => {
    render(<PractitionerCard practitioner={{ ...tom, languages: ["en", "pl"] }} />);
    expect(screen.getByRole("article")).toHaveTextContent(/English Polish$/);
  });

  it("renders its heading at the given level", () => {
    render(<PractitionerCard practitioner={tom} headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2, name: "Tom Okafor" })).toBeVisible();
  });

  it("takes a qualification without letters as a text", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<PractitionerCard practitioner={{ ...tom, credentials: ["Diploma in massage"] }} />);
    expect(screen.getByText("Diploma in massage").closest("li")).toHaveTextContent(
      /^Diploma in massage$/,
    );
    expect(warn).not.toHaveBeenCalled();
  });

  it("shows the meaning of credentials as text", () => {
    render(
      <PractitionerCard
        practitioner={{
          ...tom,
          credentials: [{ abbreviation: "DC", meaning: "Doctor of Chiropractic" }],
        }}
      />,
    );
    expect(screen.getByRole("listitem")).toHaveTextContent(/^DC Doctor of Chiropractic$/);
    expect(screen.getByText("DC")).toHaveAttribute("title", "Doctor of Chiropractic");
  });

  it("shows the register and the number, and links to where it can be checked", () => {
    render(
      <PractitionerCard
        practitioner={{
          ...tom,
          registration: { name: "A council", number: "PH-EXAMPLE-01", href: "https://example.org" },
        }}
      />,
    );
    expect(terms()).toEqual(["Registered with"]);
    expect(definitions()).toEqual(["A council PH-EXAMPLE-01"]);
    expect(screen.getByRole("link", { name: "A council" })).toHaveAttribute(
      "href",
      "https://example.org",
    );
  });

  it("shows what the person treats most and which languages they speak", () => {
    render(
      <PractitionerCard
        practitioner={{ ...tom, specialties: ["Back pain", "Leg pain"], languages: ["en", "pl"] }}
      />,
    );
    expect(terms()).toEqual(["Treats most", "Speaks"]);
    expect(definitions()).toEqual(["Back pain", "Leg pain", "English", "Polish"]);
  });

  it("names languages in the language of its messages", () => {
    const speaks = { ...tom, languages: ["en", "pt"] };
    const { rerender } = render(<PractitionerCard practitioner={speaks} messages={es} />);
    expect(terms()).toEqual(["Habla"]);
    expect(definitions()).toEqual(["inglés", "portugués"]);
    rerender(<PractitionerCard practitioner={speaks} messages={ar} />);
    expect(definitions()).toEqual(["الإنجليزية", "البرتغالية"]);
  });

  it("leaves out an unknown language, and reports it", () => {
    const warn = warnings();
    render(<PractitionerCard practitioner={{ ...tom, languages: ["??", "qqq", "pl"] }} />);
    expect(definitions()).toEqual(["Polish"]);
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining('<PractitionerCard> practitioner.languages: "??"')],
      [expect.stringContaining('<PractitionerCard> practitioner.languages: "qqq"')],
    ]);
  });

  it("shows a photo with its alternative and its size", () => {
    const image = { src: "/tom.jpg", alt: "Tom at his desk", width: 400, height: 500 };
    render(<PractitionerCard practitioner={{ ...tom, image }} />);
    const picture = screen.getByRole("img", { name: "Tom at his desk" });
    expect(picture).toHaveAttribute("src", "/tom.jpg");
    expect(picture).toHaveAttribute("width", "400");
    expect(picture).toHaveAttribute("loading", "lazy");
  });

  it("shows only the name when nothing else is known, and no placeholder for a photo", () => {
    render(<PractitionerCard practitioner={tom} />);
    expect(screen.getByRole("article")).toHaveTextContent(/^Tom Okafor$/);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByRole("list")).toBeNull();
    expect(terms()).toEqual([]);
  });

  it("shows the known half of a credential and of a registration, and reports it", () => {
    const warn = warnings();
    render(
      <PractitionerCard
        practitioner={{
          ...tom,
          credentials: [{ abbreviation: "DC", meaning: "" }],
          registration: { name: "", number: "PH-EXAMPLE-01" },
        }}
      />,
    );
    expect(screen.getByRole("listitem")).toHaveTextContent(/^DC$/);
    expect(screen.getByText("DC")).not.toHaveAttribute("title");
    expect(definitions()).toEqual(["PH-EXAMPLE-01"]);
    expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
      expect.stringContaining("<PractitionerCard> practitioner.credentials:"),
      expect.stringContaining("<PractitionerCard> practitioner.registration:"),
    ]);
  });

  it("shows the rest without a name, renders no empty heading, and reports it", () => {
    const warn = warnings();
    render(<PractitionerCard practitioner={{ name: "", jobTitle: "Physiotherapist" }} />);
    expect(screen.getByRole("article")).toHaveTextContent("Physiotherapist");
    expect(screen.queryByRole("heading")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<PractitionerCard> practitioner:"),
    );
  });

  it("renders nothing without a practitioner", () => {
    warnings();
    const { container } = render(
      <PractitionerCard practitioner={undefined as unknown as Practitioner} />,
    );
    expect(container).toBeEmptyDOMElement();
  });

  it("renders its links with a router's component", () => {
    render(
      <PractitionerCard
        practitioner={{ ...tom, href: "/tom" }}
        linkComponent={({ children, ...rest }) => (
          <a {...rest} data-router="">
            {children}
          </a>
        )}
      />,
    );
    expect(screen.getByRole("link", { name: "Tom Okafor" })).toHaveAttribute("data-router");
  });
});
