import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BookingForm, type BookingField, type BookingFormProps } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const posted = vi.fn();

/** What the browser does with a submit event that nobody prevents. */
function post(event: SubmitEvent) {
  if (event.defaultPrevented) return;
  event.preventDefault();
  posted(Object.fromEntries(new FormData(event.target as HTMLFormElement)));
}

beforeEach(() => window.addEventListener("submit", post));
afterEach(() => {
  window.removeEventListener("submit", post);
  posted.mockReset();
});

const draw = (props: Partial<BookingFormProps> = {}) =>
  render(<BookingForm action="/book" aria-label="Booking" {...props} />);

const form = () => screen.getByRole<HTMLFormElement>("form", { name: "Booking" });
const box = (name: RegExp | string) => screen.getByRole("textbox", { name });
const send = () => screen.getByRole("button", { name: "Send" });
const summary = () => screen.getByRole("group", { name: "Please check these answers" });
const noSummary = () =>
  expect(screen.queryByRole("group", { name: "Please check these answers" })).toBeNull();

async function fillIn() {
  await userEvent.type(box("Your name"), "Ines");
  await userEvent.type(box("Telephone number"), "01632 960517");
}

const everyKind: readonly BookingField[] = [
  { name: "text", label: "Text", type: "text" },
  { name: "note", label: "Note", type: "textarea" },
  { name: "way", label: "Way", type: "select", options: [{ value: "a", label: "A" }] },
  { name: "time", label: "Time", type: "radio", options: [{ value: "b", label: "B" }] },
  { name: "news", label: "News", type: "checkbox" },
];

describe("BookingForm from the server", () => {
  function serve(props: Partial<BookingFormProps> = {}) {
    document.body.innerHTML = renderToString(
      <BookingForm action="/book" aria-label="Booking" {...props} />,
    );
  }
  afterEach(() => {
    document.body.innerHTML = "";
  });

  it("is a form that posts to its address", () => {
    serve();
    expect(form()).toHaveAttribute("method", "post");
    expect(form()).toHaveAttribute("action", "/book");
  });

  it("has the browser ask for the name and the telephone number, and for no more", () => {
    serve();
    expect(box("Your name")).toBeRequired();
    expect(box("Telephone number")).toBeRequired();
    expect(form().querySelectorAll("[required]")).toHaveLength(2);
  });

  it("lets the browser fill in what it knows", () => {
    serve();
    expect(box("Your name")).toHaveAttribute("autocomplete", "name");
    expect(box("Telephone number")).toHaveAttribute("autocomplete", "tel");
    expect(box(/Email/)).toHaveAttribute("autocomplete", "email");
  });

  it("says in words what is optional", () => {
    serve();
    expect(box("Email address (optional)")).toHaveAttribute("type", "email");
    expect(screen.getByRole("radiogroup", { name: /first visit\? \(optional\)/ })).toBeVisible();
  });

  it("asks not to write about health, at the note", () => {
    serve();
    expect(box(/note/)).toHaveAccessibleDescription(/do not write about your health/);
  });

  it("shows what was typed before", () => {
    serve({
      fields: everyKind,
      values: { text: "One", note: "Two", way: "a", time: "b", news: "yes" },
    });
    expect(form()).toHaveFormValues({ text: "One", note: "Two", way: "a", time: "b", news: true });
  });

  it("lists what the server did not take, with links to the fields", () => {
    serve({ errors: { phone: "No such number.", firstVisit: "Choose one." } });
    const [phone, visit] = within(summary()).getAllByRole<HTMLAnchorElement>("link");
    expect(phone).toHaveTextContent("No such number.");
    expect(document.getElementById(phone!.hash.slice(1))).toBe(box("Telephone number"));
    expect(document.getElementById(visit!.hash.slice(1))).toBe(
      screen.getByRole("radio", { name: "Yes" }),
    );
  });

  it("says at each field what is wrong with it", () => {
    serve({ errors: { phone: "No such number.", firstVisit: "Choose one." } });
    expect(box("Telephone number")).toBeInvalid();
    expect(box("Telephone number")).toHaveAccessibleDescription("Error: No such number.");
    const group = screen.getByRole("radiogroup");
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription("Error: Choose one.");
  });

  it("hides the trap for robots from everyone else", () => {
    serve();
    const trap = form().querySelector("[name=website]")!;
    expect(trap).toHaveAttribute("tabindex", "-1");
    expect(trap).toHaveAttribute("autocomplete", "off");
    expect(screen.queryByRole("textbox", { name: /Leave this empty/ })).toBeNull();
  });

  it("does not say how long it was open, since nobody knows", () => {
    serve();
    expect(new FormData(form()).get("elapsed")).toBe("");
  });

  it("keeps what was typed before the page came alive", async () => {
    const element = <BookingForm action="/book" aria-label="Booking" fields={everyKind} />;
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    document.body.append(container);
    const typed = { text: "Early", note: "Bird", way: "a", time: "b", news: true };
    box(/Text/).setAttribute("data-test", "same");
    (box(/Text/) as HTMLInputElement).value = "Early";
    (box(/Note/) as HTMLTextAreaElement).value = "Bird";
    screen.getByRole<HTMLSelectElement>("combobox").value = "a";
    screen.getByRole<HTMLInputElement>("radio").checked = true;
    screen.getByRole<HTMLInputElement>("checkbox").checked = true;
    const root = await act(async () => hydrateRoot(container, element));
    expect(form()).toHaveFormValues(typed);
    await act(async () =>
      root.render(
        <BookingForm
          action="/book"
          aria-label="Booking"
          fields={everyKind}
          errors={{ text: "No" }}
        />,
      ),
    );
    expect(form()).toHaveFormValues(typed);
    act(() => root.unmount());
  });
});

describe("BookingForm when it is sent", () => {
  it("says in its own words what is missing, and posts nothing", async () => {
    draw();
    await userEvent.click(send());
    expect(
      within(summary())
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Tell us your name.", "Give us a telephone number that we can call."]);
    expect(box("Your name")).toHaveAccessibleDescription("Error: Tell us your name.");
    expect(posted).not.toHaveBeenCalled();
  });

  it("moves the focus to the list of what is wrong, each time", async () => {
    draw();
    await userEvent.click(send());
    expect(summary()).toHaveFocus();
    await userEvent.click(send());
    expect(summary()).toHaveFocus();
  });

  it("goes to a field from the list", async () => {
    draw();
    await userEvent.click(send());
    await userEvent.click(screen.getByRole("link", { name: /telephone number/ }));
    expect(box("Telephone number")).toHaveFocus();
  });

  it("keeps the browser from speaking too", async () => {
    draw();
    const invalid = vi.fn((event: Event) => event.defaultPrevented);
    window.addEventListener("invalid", invalid, { capture: false });
    const event = new Event("invalid", { cancelable: true });
    act(() => void box("Your name").dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
  });

  it.each([
    ["an email address without an @", /Email/, "ines", /email address/],
    ["a telephone number without digits", /Telephone/, "ring the bell", /telephone number/],
    ["a name of blanks", /Your name/, "   ", /Tell us your name/],
  ])("does not take %s", async (_, name, typed, problem) => {
    draw();
    await fillIn();
    await userEvent.clear(box(name));
    await userEvent.type(box(name), typed);
    await userEvent.click(send());
    expect(within(summary()).getByRole("link")).toHaveTextContent(problem);
    expect(posted).not.toHaveBeenCalled();
  });

  it("takes a telephone number in Arabic digits", async () => {
    draw();
    await userEvent.type(box("Your name"), "ليلى");
    await userEvent.type(box("Telephone number"), "٠١٦٣٢ ٩٦٠٥١٧");
    await userEvent.click(send());
    expect(posted).toHaveBeenCalledOnce();
  });

  it("lets a problem go as soon as it is put right", async () => {
    draw();
    await userEvent.click(send());
    await userEvent.type(box("Your name"), "I");
    expect(box("Your name")).toBeValid();
    expect(box("Your name")).not.toHaveAccessibleDescription();
    expect(within(summary()).getAllByRole("link")).toHaveLength(1);
    await userEvent.type(box("Telephone number"), "01632");
    noSummary();
  });

  it("asks for a choice with the question's own words", async () => {
    draw({ fields: everyKind.map((field) => ({ ...field, required: true })) });
    await userEvent.click(send());
    expect(
      within(summary())
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual([
      "Please fill in: Text",
      "Please fill in: Note",
      "Please choose an answer: Way",
      "Please choose an answer: Time",
      "Please choose an answer: News",
    ]);
  });

  it("speaks the language of its messages", async () => {
    draw({ messages: es });
    await userEvent.click(screen.getByRole("button", { name: "Enviar" }));
    expect(screen.getByRole("group", { name: "Revise estas respuestas" })).toHaveFocus();
  });

  it("asks for a field among its children in that field's words, and goes to it", async () => {
    draw({
      children: (
        <label>
          Nine <input type="radio" name="slot" value="9" required data-missing="Choose a time." />
        </label>
      ),
    });
    await fillIn();
    await userEvent.click(send());
    await userEvent.click(within(summary()).getByRole("link", { name: "Choose a time." }));
    expect(screen.getByRole("radio", { name: "Nine" })).toHaveFocus();
  });

  it("lets the browser post once, however often it is sent", async () => {
    draw();
    await fillIn();
    await userEvent.dblClick(send());
    fireEvent.submit(form());
    expect(posted).toHaveBeenCalledOnce();
    expect(posted.mock.calls[0]![0]).toMatchObject({ name: "Ines", phone: "01632 960517" });
  });

  it("tells the server how long it was open", async () => {
    draw();
    await fillIn();
    await userEvent.click(send());
    expect(Number((posted.mock.calls[0]![0] as { elapsed: string }).elapsed)).toBeGreaterThan(0);
  });

  it("can be sent again by a visitor who comes back to the page", async () => {
    draw();
    await fillIn();
    await userEvent.click(send());
    fireEvent(window, Object.assign(new Event("pageshow"), { persisted: true }));
    await userEvent.click(send());
    expect(posted).toHaveBeenCalledTimes(2);
  });
});

describe("BookingForm with a function to send it", () => {
  it("hands over what the browser would have posted, and posts nothing", async () => {
    const onSubmit = vi.fn();
    draw({
      fields: everyKind,
      onSubmit,
      children: <input type="hidden" name="service" value="massage" />,
    });
    await userEvent.type(box(/Text/), "One");
    await userEvent.type(box(/Note/), "Two\nlines");
    await userEvent.selectOptions(screen.getByRole("combobox"), "a");
    await userEvent.click(screen.getByRole("radio"));
    await userEvent.click(screen.getByRole("checkbox"));
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(Object.fromEntries(new FormData(form())));
    expect(onSubmit.mock.calls[0]![0]).toMatchObject({
      service: "massage",
      text: "One",
      way: "a",
      time: "b",
      news: "yes",
      website: "",
    });
    expect(posted).not.toHaveBeenCalled();
  });

  it("calls it once while it is under way, and says so", async () => {
    let finish = () => {};
    const onSubmit = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    draw({ onSubmit });
    await fillIn();
    await userEvent.dblClick(send());
    fireEvent.submit(form());
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(screen.getByRole("status")).toHaveTextContent("Sending. Please wait.");
    expect(send()).toHaveAttribute("aria-disabled", "true");
    expect(send()).toHaveFocus();
    await act(async () => finish());
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["rejects", () => Promise.reject(new Error("offline"))],
    [
      "throws",
      () => {
        throw new Error("offline");
      },
    ],
  ])("says that nothing was sent when it %s, and keeps what was typed", async (_, onSubmit) => {
    draw({ onSubmit });
    await fillIn();
    await userEvent.click(send());
    expect(screen.getByRole("status")).toHaveTextContent("It was not sent.");
    expect(box("Your name")).toHaveValue("Ines");
    expect(send()).not.toHaveAttribute("aria-disabled");
  });

  it("goes to what the answer found wrong", async () => {
    const { rerender } = draw({ onSubmit: () => {} });
    const errors = () => ({ phone: "Nobody answers there." });
    rerender(<BookingForm action="/book" aria-label="Booking" errors={errors()} />);
    expect(summary()).toHaveFocus();
    await userEvent.type(box("Telephone number"), "01632");
    rerender(<BookingForm action="/book" aria-label="Booking" errors={errors()} />);
    noSummary();
  });
});

describe("BookingForm given something unusable", () => {
  beforeEach(() => vi.spyOn(console, "warn").mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it("leaves out a field without a name or a label, and says so", () => {
    draw({
      fields: [
        { name: "", label: "Lost", type: "text" },
        { name: "lost", label: "", type: "text" },
        { name: "text", label: "Text", type: "text" },
      ],
    });
    expect(screen.getAllByRole("textbox")).toEqual([box(/Text/)]);
    expect(console.warn).toHaveBeenCalledTimes(2);
  });

  it("does not post to an address that is none, and says so", () => {
    draw({ action: "javascript:alert(1)" });
    expect(form()).not.toHaveAttribute("action");
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("action"));
  });
});
