import { expect, test } from "vitest";
import "clinic-ui/styles.css";
import { fireEvent, render, screen } from "@testing-library/react";
import { Sciatica } from "./page";

test("a visitor finds an answer and a time", async () => {
  render(<Sciatica />);
  fireEvent.click(screen.getByText("Does it hurt?"));
  expect(screen.getByText("It should not. Say so if it does.")).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "Choose a time" })).toBeTruthy();
});
