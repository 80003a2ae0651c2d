import { render, screen } from "@testing-library/react";
import { DownloadList, type Download } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

const form: Download = { name: "Form", href: "/form.pdf?v=2" };
const link = () => screen.getByRole("link");
const text = () => link().textContent.replace(/\u00a0/g, " ");

describe("DownloadList", () => {
  it("says kind, size, pages and language in the link", () => {
    const facts = { bytes: 240_400, pages: 4, language: "pl" };
    render(<DownloadList heading="Forms" items={[{ ...form, ...facts }]} />);
    expect(text()).toBe("Form PDF 240 kB 4 pages Polish");
    expect(link()).toHaveAttribute("href", "/form.pdf?v=2");
    expect(link()).toHaveAttribute("hreflang", "pl");
  });

  it("says them in the language of its messages", () => {
    const facts = { bytes: 1_440_000, pages: 1, language: "pl" };
    render(<DownloadList heading="Formulare" items={[{ ...form, ...facts }]} messages={de} />);
    expect(text()).toBe("Form PDF 1,4 MB 1 Seite Polnisch");
  });

  it("names a kind that the address does not end with", () => {
    render(
      <DownloadList heading="Forms" items={[{ name: "Form", href: "/file/7", format: "EPUB" }]} />,
    );
    expect(text()).toBe("Form EPUB");
  });

  it("says nothing of a file that it knows nothing about", () => {
    render(<DownloadList heading="Forms" items={[{ name: "Form", href: "/file/7" }]} />);
    expect(text()).toBe("Form");
  });

  it.each([
    ["bytes", -1],
    ["pages", 1.5],
    ["language", "not a language"],
  ])("reports %s of %j, and does not show it", (prop, value) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<DownloadList heading="Forms" items={[{ ...form, [prop]: value }]} />);
    expect(text()).toBe("Form PDF");
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`<DownloadList> items[].${prop}`),
    );
  });
});
