import { render, screen } from "@testing-library/react";
import { GlossaryTerm } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";

const definition = "The longest nerve in the body.";

describe("GlossaryTerm", () => {
  it("is a button with the term and its purpose in its name", () => {
    render(<GlossaryTerm term="sciatic nerve" definition={definition} />);
    const button = screen.getByRole("button", { name: "sciatic nerve: what it means" });
    expect(button).toHaveTextContent(/^sciatic nerve$/);
  });

  it("marks the term as the one that is defined", () => {
    render(<GlossaryTerm term="sciatic nerve" definition={definition} />);
    expect(screen.getByRole("term")).toHaveTextContent(/^sciatic nerve$/);
  });

  it("has its definition in a popover that the button opens", () => {
    render(<GlossaryTerm term="sciatic nerve" definition={definition} />);
    const popover = screen.getByText(definition);
    expect(popover).toHaveAttribute("popover", "auto");
    expect(screen.getByRole("button")).toHaveAttribute("popovertarget", popover.id);
  });

  it("connects button and popover without JavaScript", () => {
    const page = document.createElement("div");
    page.innerHTML = renderToString(<GlossaryTerm term="nerve" definition={definition} />);
    const id = page.querySelector("button")!.getAttribute("popovertarget");
    expect(page.querySelector("[popover]")).toHaveAttribute("id", id);
    expect(page).toHaveTextContent(definition);
  });

  it("does not submit the form around it", () => {
    render(<GlossaryTerm term="nerve" definition={definition} />);
    expect(screen.getByRole("button")).toHaveAttribute("type", "button");
  });

  it("names the button's purpose in the language of its messages", () => {
    render(<GlossaryTerm term="nervio" definition="Un cordón." messages={es} />);
    const name = es.glossaryTerm.explain.replace("{term}", "nervio");
    expect(screen.getByRole("button", { name })).toBeVisible();
  });

  it("is plain text without a definition, and reports it", () => {
    const warn = vi
      .spyOn(console, "warn")
      .mockReset()
      .mockImplementation(() => {});
    render(<GlossaryTerm term="sacrum" definition="" />);
    expect(screen.getByText("sacrum")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<GlossaryTerm> definition"),
    );
  });
});
