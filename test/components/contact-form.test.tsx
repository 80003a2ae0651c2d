import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ContactForm, type ContactFormProps } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const renderForm = (props: Partial<ContactFormProps> = {}) =>
  render(<ContactForm heading="Write to us" action="/contact" {...props} />);

describe("ContactForm", () => {
  it("is a region with the heading's name and a form that posts", () => {
    renderForm();
    const region = screen.getByRole("region", { name: "Write to us" });
    const button = within(region).getByRole<HTMLButtonElement>("button");
    expect(button).toHaveTextContent("Send your message");
    expect(button.form).toHaveAttribute("action", "/contact");
    expect(button.form).toHaveAttribute("method", "post");
  });

  it("requires a name, an email address and a message, and no telephone number", () => {
    renderForm();
    expect(screen.getAllByRole("textbox").filter((box) => box.matches(":required"))).toEqual([
      screen.getByRole("textbox", { name: "Your name" }),
      screen.getByRole("textbox", { name: /Email/ }),
      screen.getByRole("textbox", { name: "Your message" }),
    ]);
    expect(screen.getByRole("textbox", { name: /Telephone number/ })).not.toBeRequired();
  });

  it("asks to leave out health details, at the message", () => {
    renderForm();
    expect(screen.getByRole("textbox", { name: "Your message" })).toHaveAccessibleDescription(
      /nothing about your health/,
    );
  });

  it("says before the form where to turn in an emergency, in the clinic's words if it has some", () => {
    const { rerender } = renderForm();
    const sentence = screen.getByText(/in an emergency, call your emergency number/);
    expect(sentence.compareDocumentPosition(screen.getByRole("button"))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    rerender(<ContactForm heading="Write to us" action="/contact" urgent="Call 999." />);
    expect(screen.getByText("Call 999.")).toBeVisible();
    expect(screen.queryByText(/emergency number/)).toBeNull();
  });

  it("offers the topics, and asks for none where there are none", () => {
    const { rerender } = renderForm({ topics: ["Prices", "A first visit"] });
    const topic = screen.getByRole("combobox", { name: /What is it about/ });
    expect(within(topic).getByRole("option", { name: "A first visit" })).toHaveValue(
      "A first visit",
    );
    rerender(<ContactForm heading="Write to us" action="/contact" />);
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("lists what is missing, and sends nothing", async () => {
    const onSubmit = vi.fn();
    renderForm({ onSubmit, values: { name: "Ines", email: "ines@example.org" } });
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("link", { name: "Write your message." })).toBeVisible();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("says that the clinic will answer, when it is sent", async () => {
    const values = { name: "Ines", email: "ines@example.org", message: "Is there a lift?" };
    renderForm({ onSubmit: () => Promise.resolve(), values });
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("status")).toHaveTextContent("We have your message");
  });

  it("is in the language of its messages", () => {
    renderForm({ messages: es });
    expect(screen.getByRole("button", { name: "Enviar el mensaje" })).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Su mensaje" })).toBeVisible();
  });
});
