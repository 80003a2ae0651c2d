import { render, screen } from "@testing-library/react";
import { AnnouncementBanner } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

describe("AnnouncementBanner", () => {
  it("is a region named by its heading", () => {
    render(<AnnouncementBanner heading="Closed on Monday">Call us on Tuesday.</AnnouncementBanner>);
    const banner = screen.getByRole("region", { name: "Closed on Monday" });
    expect(banner).toHaveTextContent("Closed on MondayCall us on Tuesday.");
  });

  it('is named "Announcement" without a heading', () => {
    render(<AnnouncementBanner>Closed on Monday.</AnnouncementBanner>);
    expect(screen.getByRole("region", { name: "Announcement" })).toBeVisible();
  });

  it("has no heading element before the page's own", () => {
    render(<AnnouncementBanner heading="Closed on Monday" />);
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("shows its last day, and has it machine-readable", () => {
    render(<AnnouncementBanner until="2027-01-02">Closed.</AnnouncementBanner>);
    expect(screen.getByText(/^Until/)).toHaveTextContent("Until 2 January 2027");
    expect(screen.getByText("2 January 2027")).toHaveAttribute("datetime", "2027-01-02");
  });

  it.each([es, ar])("writes the day in the language of its messages: $locale", (messages) => {
    render(
      <AnnouncementBanner until="2027-01-02" messages={messages}>
        …
      </AnnouncementBanner>,
    );
    const day = new Intl.DateTimeFormat(messages.locale, { dateStyle: "long", timeZone: "UTC" });
    expect(screen.getByRole("region")).toHaveTextContent(
      messages.announcementBanner.until.replace("{date}", day.format(Date.UTC(2027, 0, 2))),
    );
  });

  it("leaves out an invalid day, and reports it", () => {
    const warn = vi
      .spyOn(console, "warn")
      .mockReset()
      .mockImplementation(() => {});
    render(<AnnouncementBanner until="next week">Closed.</AnnouncementBanner>);
    expect(screen.getByRole("region")).toHaveTextContent(/^Closed\.$/);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<AnnouncementBanner> until"),
    );
  });

  it("says in words that it is important, with a heading and without", () => {
    render(
      <>
        <AnnouncementBanner variant="important" heading="Closed today" />
        <AnnouncementBanner variant="important">The line is down.</AnnouncementBanner>
      </>,
    );
    expect(screen.getByRole("region", { name: "Important: Closed today" })).toBeVisible();
    expect(screen.getByRole("region", { name: "Announcement" })).toHaveTextContent(
      "Important: The line is down.",
    );
  });

  it("renders nothing without text", () => {
    const { container } = render(<AnnouncementBanner until="2027-01-02" />);
    expect(container).toBeEmptyDOMElement();
  });
});
