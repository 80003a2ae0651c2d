import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AppointmentRequestForm, type AppointmentRequestFormProps } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const renderForm = (props: Partial<AppointmentRequestFormProps> = {}) =>
  render(<AppointmentRequestForm heading="We call you" action="/call-back" {...props} />);

describe("AppointmentRequestForm", () => {
  it("is a region with the heading's name and a form that posts", () => {
    renderForm();
    const region = screen.getByRole("region", { name: "We call you" });
    const button = within(region).getByRole<HTMLButtonElement>("button", {
      name: "Ask us to call",
    });
    expect(button.form).toHaveAttribute("action", "/call-back");
    expect(button.form).toHaveAttribute("method", "post");
  });

  it("requires only a name and a telephone number", () => {
    renderForm();
    expect(screen.getAllByRole("textbox").filter((box) => box.matches(":required"))).toEqual([
      screen.getByRole("textbox", { name: "Your name" }),
      screen.getByRole("textbox", { name: "Telephone number" }),
    ]);
  });

  it("asks for the best time to call", () => {
    renderForm();
    const times = screen.getByRole("radiogroup", { name: /good time to call/ });
    expect(
      within(times)
        .getAllByRole("radio")
        .map((radio) => (radio as HTMLInputElement).value),
    ).toEqual(["morning", "afternoon", "evening", "any"]);
  });

  it("has the site's own fields", () => {
    renderForm({ fields: [{ name: "town", label: "Town", type: "text" }] });
    expect(screen.getAllByRole("textbox")).toEqual([screen.getByRole("textbox", { name: /Town/ })]);
  });

  it("shows the clinic's number to those who would rather call", () => {
    renderForm({ phone: { number: "+44 1632 960142", display: "01632 960142" } });
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
  });

  it("shows before the button how the details are used", () => {
    renderForm({ privacy: "For the call alone." });
    const sentence = screen.getByText("For the call alone.");
    const button = screen.getByRole("button");
    expect(sentence.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("passes the values to the site's function", async () => {
    const onSubmit = vi.fn();
    renderForm({ onSubmit, values: { name: "Ines", phone: "01632 960517", bestTime: "evening" } });
    await userEvent.click(screen.getByRole("button"));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: "Ines", phone: "01632 960517", bestTime: "evening" }),
    );
  });

  it("shows that the clinic will call, when it is sent", async () => {
    renderForm({
      onSubmit: () => Promise.resolve(),
      values: { name: "Ines", phone: "01632 960517" },
    });
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("status")).toHaveTextContent(
      "Thank you. We have your request and will call you.",
    );
    expect(screen.getByRole("status")).toHaveFocus();
  });

  it("shows it in the site's words, and passes the server's key on", async () => {
    const onSubmit = vi.fn();
    const values = { name: "Ines", phone: "01632 960517" };
    renderForm({ onSubmit, values, sent: "Until tomorrow.", idempotencyKey: "k1" });
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("status")).toHaveTextContent(/^Until tomorrow\.$/);
    expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ idempotencyKey: "k1" }));
  });

  it("shows the server's errors at their fields", () => {
    renderForm({ errors: { phone: "Nobody answers there." } });
    expect(screen.getByRole("textbox", { name: "Telephone number" })).toHaveAccessibleDescription(
      "Error: Nobody answers there.",
    );
  });

  it("is in the language of its messages", () => {
    renderForm({ messages: es });
    expect(screen.getByRole("button", { name: "Pedir que me llamen" })).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Su nombre" })).toBeVisible();
  });
});
