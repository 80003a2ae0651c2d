import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Button, buttonClass } from "clinic-ui";
import { createRef, type FormEvent } from "react";
import { describe, expect, it, vi } from "vitest";

describe("Button", () => {
  it("is pressed by a click, by Enter and by Space", async () => {
    const press = vi.fn();
    render(<Button onClick={press}>Print</Button>);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Print" }));
    await user.keyboard("{Enter}");
    await user.keyboard(" ");
    expect(press).toHaveBeenCalledTimes(3);
  });

  it("does not submit a form unless its type is submit", async () => {
    const send = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={send}>
        <Button>Print</Button>
        <Button type="submit">Send</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(send).toHaveBeenCalledOnce();
  });

  it("does nothing when it is disabled", async () => {
    const press = vi.fn();
    render(
      <Button disabled onClick={press}>
        Print
      </Button>,
    );
    const button = screen.getByRole("button", { name: "Print" });
    await userEvent.click(button);
    expect(button).toBeDisabled();
    expect(press).not.toHaveBeenCalled();
  });

  it("styles its child instead of rendering a button", () => {
    render(
      <Button asChild variant="secondary" className="mine">
        <a href="/book" className="theirs">
          Book
        </a>
      </Button>,
    );
    const link = screen.getByRole("link", { name: "Book" });
    expect(link).toHaveClass("cui-button", "cui-button--secondary", "mine", "theirs");
    expect(link).toHaveAttribute("href", "/book");
    expect(link).not.toHaveAttribute("type");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("calls its own onClick and its child's", async () => {
    const own = vi.fn();
    const childs = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <Button asChild onClick={own}>
        <a href="/book" onClick={childs}>
          Book
        </a>
      </Button>,
    );
    await userEvent.click(screen.getByRole("link", { name: "Book" }));
    expect(own).toHaveBeenCalledOnce();
    expect(childs).toHaveBeenCalledOnce();
  });

  it("passes its ref to the element that it renders or styles", () => {
    const button = createRef<HTMLButtonElement>();
    const child = createRef<HTMLButtonElement>();
    render(
      <>
        <Button ref={button}>Print</Button>
        <Button asChild ref={child}>
          <a href="/book">Book</a>
        </Button>
      </>,
    );
    expect(button.current).toBe(screen.getByRole("button"));
    expect(child.current).toBe(screen.getByRole("link"));
  });

  it("has a class for other elements that look like it", () => {
    render(<Button size="large">Print</Button>);
    expect(screen.getByRole("button")).toHaveClass(buttonClass({ size: "large" }), { exact: true });
  });
});
