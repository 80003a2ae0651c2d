import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BookingForm, type BookingField, type BookingFormProps } from "clinic-ui";
import { BookingError } from "clinic-ui/booking";
import { ar } from "clinic-ui/messages/ar";
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

const renderForm = (props: Partial<BookingFormProps> = {}) =>
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

  it("is a form that posts to its action", () => {
    serve();
    expect(form()).toHaveAttribute("method", "post");
    expect(form()).toHaveAttribute("action", "/book");
  });

  it("requires only the name and the telephone number", () => {
    serve();
    expect(box("Your name")).toBeRequired();
    expect(box("Telephone number")).toBeRequired();
    expect(form().querySelectorAll("[required]")).toHaveLength(2);
  });

  it("has autocomplete for what the browser knows", () => {
    serve();
    expect(box("Your name")).toHaveAttribute("autocomplete", "name");
    expect(box("Telephone number")).toHaveAttribute("autocomplete", "tel");
    expect(box(/Email/)).toHaveAttribute("autocomplete", "email");
  });

  it("marks optional fields in words", () => {
    serve();
    expect(box("Email address (optional)")).toBeVisible();
    expect(screen.getByRole("radiogroup", { name: /first visit\? \(optional\)/ })).toBeVisible();
  });

  it("asks visitors not to write about their health in the note", () => {
    serve();
    expect(box(/note/)).toHaveAccessibleDescription(/do not write about your health/);
  });

  it("shows the values that were sent before", () => {
    serve({
      fields: everyKind,
      values: { text: "One", note: "Two", way: "a", time: "b", news: "yes" },
    });
    expect(form()).toHaveFormValues({ text: "One", note: "Two", way: "a", time: "b", news: true });
  });

  it("lists the server's errors, with links to the fields", () => {
    serve({ errors: { phone: "No such number.", firstVisit: "Choose one." } });
    const [phone, visit] = within(summary()).getAllByRole<HTMLAnchorElement>("link");
    expect(phone).toHaveTextContent("No such number.");
    expect(document.getElementById(phone!.hash.slice(1))).toBe(box("Telephone number"));
    expect(document.getElementById(visit!.hash.slice(1))).toBe(
      screen.getByRole("radio", { name: "Yes" }),
    );
  });

  it("shows each error at its field", () => {
    serve({ errors: { phone: "No such number.", firstVisit: "Choose one." } });
    expect(box("Telephone number")).toBeInvalid();
    expect(box("Telephone number")).toHaveAccessibleDescription("Error: No such number.");
    const group = screen.getByRole("radiogroup");
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription("Error: Choose one.");
  });

  it("hides the honeypot from people and from password managers", () => {
    serve();
    const trap = form().querySelector("[name=leaveEmpty]")!;
    expect(trap).toHaveAttribute("tabindex", "-1");
    expect(trap).toHaveAttribute("autocomplete", "off");
    for (const mark of ["data-1p-ignore", "data-lpignore", "data-bwignore"]) {
      expect(trap).toHaveAttribute(mark, "true");
    }
    expect(trap).toHaveAttribute("data-form-type", "other");
    // What the heuristics of browsers look for in names, ids and labels.
    const known = /name|mail|phone|tel|address|company|organi[sz]ation|url|site|zip|city|country/i;
    expect(`${trap.getAttribute("name")} ${trap.closest("label")!.textContent}`).not.toMatch(known);
    expect(trap).not.toHaveAttribute("id");
    expect(screen.queryByRole("textbox", { name: /Leave this empty/ })).toBeNull();
  });

  it("has no time that it was open", () => {
    serve();
    expect(new FormData(form()).get("elapsed")).toBe("");
  });

  it("keeps values that were typed before hydration", async () => {
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

describe("BookingForm when it is submitted", () => {
  it("lists missing fields in its own words, and posts nothing", async () => {
    renderForm();
    await userEvent.click(send());
    expect(
      within(summary())
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Tell us your name.", "Give us a telephone number that we can call."]);
    expect(box("Your name")).toHaveAccessibleDescription("Error: Tell us your name.");
    expect(posted).not.toHaveBeenCalled();
  });

  it("moves the focus to the list of errors, each time", async () => {
    renderForm();
    await userEvent.click(send());
    expect(summary()).toHaveFocus();
    await userEvent.click(send());
    expect(summary()).toHaveFocus();
  });

  it("moves the focus from the list to a field", async () => {
    renderForm();
    await userEvent.click(send());
    await userEvent.click(screen.getByRole("link", { name: /telephone number/ }));
    expect(box("Telephone number")).toHaveFocus();
  });

  it("suppresses the browser's own messages", async () => {
    renderForm();
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
  ])("rejects %s", async (_, name, typed, problem) => {
    renderForm();
    await fillIn();
    await userEvent.clear(box(name));
    await userEvent.type(box(name), typed);
    await userEvent.click(send());
    expect(within(summary()).getByRole("link")).toHaveTextContent(problem);
    expect(posted).not.toHaveBeenCalled();
  });

  it("accepts a telephone number in Arabic digits", async () => {
    renderForm();
    await userEvent.type(box("Your name"), "ليلى");
    await userEvent.type(box("Telephone number"), "٠١٦٣٢ ٩٦٠٥١٧");
    await userEvent.click(send());
    expect(posted).toHaveBeenCalledOnce();
  });

  it("removes an error as soon as it is corrected", async () => {
    renderForm();
    await userEvent.click(send());
    await userEvent.type(box("Your name"), "I");
    expect(box("Your name")).toBeValid();
    expect(box("Your name")).not.toHaveAccessibleDescription();
    expect(within(summary()).getAllByRole("link")).toHaveLength(1);
    await userEvent.type(box("Telephone number"), "01632");
    noSummary();
  });

  it("names a missing choice by its label", async () => {
    renderForm({ fields: everyKind.map((field) => ({ ...field, required: true })) });
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

  it("is in the language of its messages", async () => {
    renderForm({ messages: es });
    await userEvent.click(screen.getByRole("button", { name: "Enviar" }));
    expect(screen.getByRole("group", { name: "Revise estas respuestas" })).toHaveFocus();
  });

  it("names a missing field among its children by its label, and links to it", async () => {
    renderForm({
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

  it("lets the browser post once, however often it is submitted", async () => {
    renderForm();
    await fillIn();
    await userEvent.dblClick(send());
    fireEvent.submit(form());
    expect(posted).toHaveBeenCalledOnce();
    expect(posted.mock.calls[0]![0]).toMatchObject({ name: "Ines", phone: "01632 960517" });
  });

  it("sends how long it was open", async () => {
    renderForm();
    await fillIn();
    await userEvent.click(send());
    expect(Number((posted.mock.calls[0]![0] as { elapsed: string }).elapsed)).toBeGreaterThan(0);
  });

  it("can be submitted again by a visitor who comes back to the page", async () => {
    renderForm();
    await fillIn();
    await userEvent.click(send());
    fireEvent(window, Object.assign(new Event("pageshow"), { persisted: true }));
    await userEvent.click(send());
    expect(posted).toHaveBeenCalledTimes(2);
  });
});

describe("BookingForm with onSubmit", () => {
  it("passes what the browser would have posted, and posts nothing", async () => {
    const onSubmit = vi.fn();
    renderForm({
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
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onSubmit.mock.calls[0]![0]).toEqual({
      service: "massage",
      text: "One",
      note: "Two\nlines",
      way: "a",
      time: "b",
      news: "yes",
      leaveEmpty: "",
      elapsed: expect.stringMatching(/^\d+$/) as string,
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
    expect(posted).not.toHaveBeenCalled();
  });

  it("calls it once while it is pending, and announces that it is sending", async () => {
    let finish = () => {};
    const onSubmit = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    renderForm({ onSubmit });
    await fillIn();
    await userEvent.dblClick(send());
    fireEvent.submit(form());
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(screen.getByRole("status")).toHaveTextContent("Sending. Please wait.");
    expect(send()).toHaveAttribute("aria-disabled", "true");
    expect(send()).toHaveFocus();
    await act(async () => finish());
    fireEvent.submit(form());
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("moves the focus to the errors of the answer", async () => {
    const { rerender } = renderForm({ onSubmit: () => false });
    const errors = () => ({ phone: "Nobody answers there." });
    rerender(<BookingForm action="/book" aria-label="Booking" errors={errors()} />);
    expect(summary()).toHaveFocus();
    await userEvent.type(box("Telephone number"), "01632");
    rerender(<BookingForm action="/book" aria-label="Booking" errors={errors()} />);
    noSummary();
  });
});

describe("BookingForm with invalid props", () => {
  beforeEach(() => vi.spyOn(console, "warn").mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it("leaves out a field without a name or a label, and reports it", () => {
    renderForm({
      fields: [
        { name: "", label: "Lost", type: "text" },
        { name: "lost", label: "", type: "text" },
        { name: "text", label: "Text", type: "text" },
      ],
    });
    expect(screen.getAllByRole("textbox")).toEqual([box(/Text/)]);
    expect(console.warn).toHaveBeenCalledTimes(2);
  });

  it("does not post to an invalid address, and reports it", () => {
    renderForm({ action: "javascript:alert(1)" });
    expect(form()).not.toHaveAttribute("action");
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("action"));
  });
});

/** Renders the form filled in, with a function that answers so, and sends it. */
async function sendTo(
  onSubmit: (fields: Record<string, string>) => unknown,
  props: Partial<BookingFormProps> = {},
) {
  const given = {
    values: { name: "Ines", phone: "01632 960517" },
    onSubmit: onSubmit as BookingFormProps["onSubmit"],
    ...props,
  };
  const rendered = renderForm(given);
  await userEvent.click(rendered.getByRole("button"));
  return rendered;
}

describe("BookingForm that was sent", () => {
  it.each([undefined, null, true, "thanks", 201, { ok: true }])(
    "shows that it was sent where the function answers %j, and moves the focus there",
    async (answer) => {
      await sendTo(() => Promise.resolve(answer));
      expect(screen.getByText("Thank you. We have your message.").parentElement).toHaveFocus();
    },
  );

  it("is not sent again, and repeats that it was sent", async () => {
    const onSubmit = vi.fn();
    await sendTo(onSubmit);
    const first = screen.getByRole("status");
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(posted).not.toHaveBeenCalled();
    expect(screen.getByRole("status")).toHaveFocus();
    expect(screen.getByRole("status")).not.toBe(first);
  });

  it("is sent as a new message once it is changed", async () => {
    const sent: Record<string, string>[] = [];
    await sendTo((fields) => void sent.push(fields));
    await userEvent.type(box(/A note for us/), "And one more thing.");
    expect(screen.queryByText("Thank you. We have your message.")).toBeNull();
    await userEvent.click(send());
    expect(sent.map(({ note }) => note)).toEqual(["", "And one more thing."]);
    expect(sent[1]!.idempotencyKey).not.toBe(sent[0]!.idempotencyKey);
  });

  it("shows it in the site's words", async () => {
    await sendTo(() => undefined, { sent: <h2>See you soon</h2> });
    expect(screen.getByRole("status")).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent(/^See you soon$/);
  });

  it("shows nothing where the function answers false", async () => {
    const onSubmit = vi.fn(() => Promise.resolve(false));
    await sendTo(onSubmit);
    expect(box("Your name")).toHaveValue("Ines");
    expect(screen.queryByText(/Thank you|not sent|No answer/)).toBeNull();
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it("does not show that it was sent where the page has errors by then", async () => {
    const errors = { phone: "Nobody answers there." };
    const { rerender } = await sendTo(() => undefined);
    rerender(<BookingForm action="/book" aria-label="Booking" errors={errors} />);
    expect(summary()).toHaveFocus();
    expect(screen.queryByText(/Thank you/)).toBeNull();
  });
});

const refused = (code: string, details = {}) => ({ status: "error", code, ...details });
const noAnswer =
  /^No answer came, so we do not know whether it reached us\. What you typed is still/;

describe("BookingForm after an error", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ["invalid", /^It was not sent\./],
    ["auth", /^It was not sent\./],
    ["slot-taken", /^It was not sent\./],
    ["hold-expired", /^It was not sent\./],
    ["rate-limited", /^It was not sent\./],
    ["offline", noAnswer],
    ["server", noAnswer],
    ["no-such-code", noAnswer],
  ])("shows the message for %s, thrown or returned, and focuses it", async (code, sentence) => {
    for (const answer of [
      () => Promise.reject(new BookingError(code as "server")),
      () => Promise.resolve(refused(code)),
      () => Promise.resolve(new BookingError(code as "server")),
      () => {
        throw new BookingError(code as "server");
      },
    ]) {
      const { unmount } = await sendTo(answer);
      expect(screen.getByRole("alert")).toHaveTextContent(sentence);
      expect(screen.getByRole("alert")).toHaveFocus();
      expect(box("Your name")).toHaveValue("Ines");
      expect(send()).not.toHaveAttribute("aria-disabled");
      unmount();
    }
  });

  it.each([
    ["an error", new TypeError("Failed to fetch"), noAnswer],
    ["a text", "no", noAnswer],
    ["nothing", undefined, noAnswer],
  ])("does not claim to know the outcome after %s", async (_, error, sentence) => {
    await sendTo(() => Promise.reject(error as Error));
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
  });

  it("does not take a failed fetch response for success", async () => {
    const { unmount } = await sendTo(() => Promise.resolve({ ok: false, status: 500 }));
    expect(screen.getByRole("alert")).toHaveTextContent(noAnswer);
    unmount();
    await sendTo(() => Promise.resolve({ ok: false, status: 422 }));
    expect(screen.getByRole("alert")).toHaveTextContent(/^It was not sent\./);
  });

  it.each([
    [1, "in 1 second."],
    [30, "in 30 seconds."],
    [119, "in 119 seconds."],
    [119.2, "in 2 minutes."],
    [121, "in 3 minutes."],
    [5400, "in 90 minutes."],
    [5401, "in 2 hours."],
    [86400, "in 24 hours."],
  ])("shows the wait of %d seconds", async (retryAfter, words) => {
    await sendTo(() => Promise.reject(new BookingError("rate-limited", { retryAfter })));
    expect(screen.getByRole("alert")).toHaveTextContent(words);
  });

  it.each([0, -1, NaN, Infinity, undefined, "soon"])("shows no wait of %j", async (retryAfter) => {
    await sendTo(() => Promise.resolve(refused("rate-limited", { retryAfter })));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "It was not sent. What you typed is still here. Please try again.",
    );
  });

  it("shows the wait in the plural form of the language", async () => {
    const answer = () => Promise.resolve(refused("rate-limited", { retryAfter: 240 }));
    const { unmount } = await sendTo(answer, { messages: es });
    expect(screen.getByRole("alert")).toHaveTextContent("dentro de 4 minutos.");
    unmount();
    await sendTo(answer, { messages: ar });
    expect(screen.getByRole("alert")).toHaveTextContent("بعد 4 دقائق.");
  });

  it("shows the same error again, each time in a new element", async () => {
    await sendTo(() => Promise.reject(new BookingError("invalid")));
    const first = screen.getByRole("alert");
    await userEvent.click(send());
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(screen.getByRole("alert")).not.toBe(first);
  });

  it("lists the errors of the fields, and focuses the list, each time", async () => {
    const fieldErrors = { phone: ["Nobody answers there.", "Try another."], insurance: "Unknown." };
    await sendTo(() => Promise.resolve(refused("invalid", { fieldErrors })));
    expect(summary()).toHaveFocus();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(box("Telephone number")).toHaveAccessibleDescription(
      "Error: Nobody answers there. Try another.",
    );
    expect(summary()).toHaveTextContent("Unknown.");
    expect(within(summary()).getAllByRole("link")).toHaveLength(1);
    const first = summary();
    await userEvent.click(send());
    expect(summary()).toHaveFocus();
    expect(summary()).not.toBe(first);
  });

  it.each([{}, { phone: "" }, { phone: null }, [], "phone", null])(
    "ignores fieldErrors %j",
    async (fieldErrors) => {
      await sendTo(() => Promise.resolve(refused("invalid", { fieldErrors })));
      expect(screen.getByRole("alert")).toHaveFocus();
      noSummary();
    },
  );

  it("links to the group that contains a field of the site's own", async () => {
    const fieldErrors = { slot: "Choose a time.", sum: "It is seven." };
    await sendTo(() => Promise.resolve(refused("invalid", { fieldErrors })), {
      children: <input type="hidden" name="slot" value="9" />,
      challenge: <input name="sum" aria-label="Sum" />,
    });
    const [slot, sum] = within(summary()).getAllByRole<HTMLAnchorElement>("link");
    await userEvent.click(slot!);
    expect(document.activeElement!.querySelector("[name=slot]")).not.toBeNull();
    await userEvent.click(sum!);
    expect(screen.getByRole("textbox", { name: "Sum" })).toHaveFocus();
  });

  it("announces errors again after another submission, but not after a re-render", async () => {
    const errors = () => ({ phone: "Nobody answers there." });
    const props = { action: "/book", "aria-label": "Booking", onSubmit: () => false as const };
    const { rerender } = render(<BookingForm {...props} />);
    await fillIn();
    for (const attempt of [1, 2]) {
      await userEvent.click(send());
      rerender(<BookingForm {...props} errors={errors()} />);
      expect(summary(), `${attempt}`).toHaveFocus();
      box("Your name").focus();
      rerender(<BookingForm {...props} errors={errors()} />);
      expect(box("Your name")).toHaveFocus();
    }
  });

  it("renders the site's challenge again after an error, but not while somebody types", async () => {
    await sendTo(() => Promise.reject(new BookingError("invalid")), {
      challenge: <input name="sum" aria-label="Sum" />,
    });
    const sum = screen.getByRole("textbox", { name: "Sum" });
    await userEvent.type(sum, "7");
    await userEvent.type(box("Your name"), "!");
    expect(screen.getByRole("textbox", { name: "Sum" })).toBe(sum);
    await userEvent.click(send());
    expect(screen.getByRole("textbox", { name: "Sum" })).not.toBe(sum);
  });

  it("is not sent while offline, and shows that", async () => {
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const onSubmit = vi.fn();
    await sendTo(onSubmit);
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveTextContent(
      /^You seem to be offline. It was not sent./,
    );
    const first = screen.getByRole("alert");
    await userEvent.click(send());
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(screen.getByRole("alert")).not.toBe(first);
    expect(onSubmit).not.toHaveBeenCalled();
    onLine.mockRestore();
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  describe("without an answer for a minute", () => {
    beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));

    it("shows that the outcome is unknown, and accepts a late answer", async () => {
      let finish = () => {};
      renderForm({
        values: { name: "Ines", phone: "01632 960517" },
        onSubmit: () => new Promise<void>((resolve) => (finish = resolve)),
      });
      fireEvent.click(send());
      act(() => vi.advanceTimersByTime(59_000));
      expect(screen.getByRole("status")).toHaveTextContent("Sending. Please wait.");
      act(() => vi.advanceTimersByTime(1_000));
      expect(screen.getByRole("alert")).toHaveTextContent(noAnswer);
      expect(screen.getByRole("alert")).toHaveFocus();
      expect(screen.getByRole("status")).toBeEmptyDOMElement();
      await act(async () => finish());
      expect(screen.getByRole("status")).toHaveTextContent("Thank you.");
    });
  });
});

describe("BookingForm and bots", () => {
  it("lets a person confirm that they are not a bot", async () => {
    const onSubmit = vi.fn(() => refused("invalid", { fieldErrors: { leaveEmpty: "Are you?" } }));
    await sendTo(onSubmit);
    const tick = screen.getByRole("checkbox", { name: "I am a person" });
    expect(tick).toBeRequired();
    expect(tick).toHaveAccessibleDescription("Error: Are you?");
    await userEvent.click(within(summary()).getByRole("link", { name: "Are you?" }));
    expect(tick).toHaveFocus();
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenCalledOnce();
    await userEvent.click(tick);
    await userEvent.click(send());
    expect(onSubmit).toHaveBeenLastCalledWith(expect.objectContaining({ isPerson: "yes" }));
  });

  it.each(["isPerson", "leaveEmpty", "elapsed"])(
    "asks for the confirmation where the server's error is %s",
    (name) => {
      document.body.innerHTML = renderToString(
        <BookingForm action="/book" aria-label="Booking" errors={{ [name]: "Are you?" }} />,
      );
      expect(screen.getByRole("checkbox", { name: "I am a person" })).toHaveAttribute(
        "value",
        "yes",
      );
      document.body.innerHTML = "";
    },
  );

  it("keeps the confirmation on the following pages", () => {
    renderForm({ values: { isPerson: "yes" }, errors: { phone: "Nobody answers there." } });
    expect(screen.getByRole("checkbox", { name: "I am a person" })).toBeChecked();
  });

  it("does not ask everyone", () => {
    renderForm();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("adds up the time on all pages of an attempt", async () => {
    renderForm({ values: { name: "Ines", phone: "01632 960517", elapsed: "60000" } });
    await userEvent.click(send());
    const { elapsed } = posted.mock.calls[0]![0] as { elapsed: string };
    expect(Number(elapsed)).toBeGreaterThan(60_000);
  });
});

describe("BookingForm and what people type", () => {
  const fields: readonly BookingField[] = [
    { name: "name", label: "Name", type: "text", required: true },
    { name: "phone", label: "Phone", type: "tel" },
    { name: "email", label: "Email", type: "email" },
  ];
  const answers = (typed: Record<string, string>) => {
    const onSubmit = vi.fn<(fields: Record<string, string>) => false>(() => false);
    const { unmount } = renderForm({ fields, values: { name: "Li", ...typed }, onSubmit });
    fireEvent.click(send());
    unmount();
    return onSubmit.mock.calls[0]?.[0];
  };

  it.each([
    ...["Suharto", "O’Neill-Šťastný", "Nguyễn Thị Ánh", "محمد", "李", "J.", "X", "d'Arc", " Li "],
  ])("accepts the name %s", (name) => expect(answers({ name })).toMatchObject({ name }));

  it.each([
    ...["01632 960143 ext. 12", "+1 604-555-0143 x12", "+1 604 555 0143;ext=12", "60455 #3"],
    ...["０１２－３４５６－７８９０", "०१६३२९६०१४३", "٠١٦٣٢٩٦٠١٤٣", "01632‒960143", "01632−960143"],
    ...["+44·1632·960143", "tel:+441632960143", "01632 960143 (work)", "+44 (0)20 7946 0958"],
    ...[
      "01632 960143 or 07700 900456",
      "call 01632 960143",
      "\u202a+44 1632 960143\u202c",
      "12345",
    ],
    ...[
      "0800 MASSAGE",
      "1-800-FLOWERS",
      "#01632960143",
      " 01632960143 ",
      "extensión 12, 01632 960143",
    ],
  ])("accepts the telephone number %s as typed", (phone) =>
    expect(answers({ phone })).toMatchObject({ phone }),
  );

  it.each(["my mobile", "-", "1234", "ext. 12345", "x12", "1234 ext. 5678", "+"])(
    "rejects %s as a telephone number",
    (phone) => expect(answers({ phone })).toBeUndefined(),
  );

  it.each([
    ...["josé@example.org", "sam@bücher.example", "sam@xn--bcher-kva.example", "李@例え.テスト"],
    ...["sam+clinic@example.com", "o'neill@example.co.uk", "sam@mail.example.photography"],
    ...[" sam@example.com ", '"sam field"@example.org', "sam@例え。テスト", "sam@[192.0.2.1]"],
    ...["SAM_x-1@EXAMPLE.ORG", "\u202asam@example.com\u202c", "محمد@مثال.موقع"],
  ])("accepts the email address %s", (email) =>
    expect(answers({ email })).toMatchObject({ email }),
  );

  it.each([
    ...[
      "josé at example",
      "sam@",
      "@example.org",
      "sam example.org",
      "sam@exam ple.org",
      "sam@.org",
    ],
    ...["a@b.example, c@d.example", "sam@example..org", "Sam <sam@example.org>"],
  ])("rejects %s as an email address", (email) => expect(answers({ email })).toBeUndefined());

  it("validates an email address the same without JavaScript", () => {
    renderForm({ fields });
    const email = box(/Email/) as HTMLInputElement;
    expect(email).toHaveAttribute("inputmode", "email");
    expect(email).toHaveAttribute("autocomplete", "email");
    expect(email).toHaveAttribute("autocapitalize", "none");
    expect(email).toHaveAttribute("spellcheck", "false");
    // Old browsers compile a pattern with u, those of today with v.
    for (const flag of ["u", "v"]) {
      const pattern = new RegExp(`^(?:${email.pattern})$`, flag);
      expect(pattern.test(" josé@例え。テスト ")).toBe(true);
      expect(pattern.test("josé at example")).toBe(false);
    }
  });

  it("asks for a date with the browser's control", () => {
    renderForm({ fields: [{ name: "born", label: "Born", type: "date", autoComplete: "bday" }] });
    const born = screen.getByLabelText(/Born/);
    expect(born).toHaveAttribute("type", "date");
    expect(born).toHaveAttribute("autocomplete", "bday");
  });
});

describe("BookingForm with a text of limited length", () => {
  const fields: readonly BookingField[] = [
    { name: "note", label: "Note", type: "textarea", maxLength: 500 },
  ];
  const note = () => box(/Note/);
  const type = (count: number) => fireEvent.input(note(), { target: { value: "x".repeat(count) } });
  const rest = () => act(() => vi.advanceTimersByTime(1_000));
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));

  it("shows its limit in advance", () => {
    renderForm({ fields });
    expect(note()).toHaveAccessibleDescription("At most 500 characters");
    expect(screen.queryByText(/left/)).toBeNull();
  });

  it("has maxlength without JavaScript, and cuts nothing with it", () => {
    const element = <BookingForm action="/book" aria-label="Booking" fields={fields} />;
    expect(renderToString(element)).toMatch(/<textarea[^>]* maxlength="500"/i);
    renderForm({ fields });
    expect(note()).not.toHaveAttribute("maxlength");
  });

  it.each([
    [300, undefined],
    [480, "You have 20 characters left"],
    [499, "You have 1 character left"],
    [500, "You have 0 characters left"],
    [512, "You have 12 characters too many"],
  ])("announces near the limit how many characters remain: %d", (count, sentence) => {
    renderForm({ fields });
    type(count);
    rest();
    const liveRegion = document.querySelector("[aria-live=polite]")!;
    expect(liveRegion).toHaveTextContent(sentence ? new RegExp(`^${sentence}$`) : /^$/);
  });

  it("does not announce at every key", () => {
    renderForm({ fields });
    type(480);
    rest();
    type(481);
    type(482);
    expect(screen.getByText("You have 20 characters left")).toBeVisible();
    rest();
    expect(screen.getByText("You have 18 characters left")).toBeVisible();
  });

  it("is not sent while it is too long, and moves the focus there", () => {
    const onSubmit = vi.fn();
    renderForm({ fields, onSubmit });
    type(512);
    fireEvent.click(send());
    expect(summary()).toHaveFocus();
    const sentence = "Please make this shorter: Note. You have 12 characters too many";
    expect(within(summary()).getByRole("link")).toHaveTextContent(sentence);
    expect(note()).toHaveAccessibleDescription(`At most 500 characters Error: ${sentence}`);
    type(500);
    noSummary();
    fireEvent.click(send());
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("counts a value that the page was rendered with", () => {
    renderForm({ fields, values: { note: "x".repeat(501) } });
    rest();
    expect(screen.getByText("You have 1 character too many")).toBeVisible();
  });
});

describe("BookingForm's idempotency key", () => {
  const key = () => form().querySelector<HTMLInputElement>("[name=idempotencyKey]")!.value;

  it("is the server's, or empty in its HTML", () => {
    const serve = (props = {}) => renderToString(<BookingForm action="/book" {...props} />);
    expect(serve({ idempotencyKey: "k1" })).toMatch(/name="idempotencyKey" value="k1"/);
    expect(serve()).toMatch(/<input type="hidden" name="idempotencyKey"\/?>/);
  });

  it("is made in the browser, and stays when the page renders again", () => {
    const { rerender } = renderForm();
    const first = key();
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    rerender(<BookingForm action="/book" aria-label="Booking" legend="New" />);
    expect(key()).toBe(first);
    rerender(<BookingForm action="/book" aria-label="Booking" idempotencyKey="k1" />);
    expect(key()).toBe("k1");
  });

  it("stays while the outcome is unknown, and changes after an error", async () => {
    const answers = [new Error("lost"), new BookingError("invalid")];
    const onSubmit = vi.fn<(fields: unknown) => Promise<void>>(() =>
      Promise.reject(answers.shift()!),
    );
    await sendTo(onSubmit as unknown as () => unknown);
    await userEvent.click(send());
    await userEvent.click(send());
    const [first, second, third] = onSubmit.mock.calls.map(
      ([fields]) => (fields as { idempotencyKey: string }).idempotencyKey,
    );
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe("BookingForm that the browser translates", () => {
  /** Puts every text into elements of the translator's, as browsers do. */
  function translate() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (text.parentElement?.closest("font, textarea, script, style")) continue;
      const outer = document.createElement("font");
      outer.append(document.createElement("font"));
      outer.firstElementChild!.textContent = text.data;
      text.replaceWith(outer);
    }
  }
  const says = (words: string | RegExp) => {
    expect(document.body).toHaveTextContent(words);
    translate();
  };
  const complaints = vi.fn();
  beforeEach(() => {
    complaints.mockReset();
    vi.spyOn(console, "error").mockImplementation(complaints);
  });
  afterEach(() => vi.restoreAllMocks());

  it("shows its messages in every state", async () => {
    const answers = [
      Promise.reject(new BookingError("invalid", { fieldErrors: { phone: "Nobody is there." } })),
      Promise.reject(new BookingError("rate-limited", { retryAfter: 30 })),
      Promise.reject(new Error("lost")),
      Promise.resolve(),
    ];
    answers.forEach((answer) => answer.catch(() => {}));
    const props = {
      action: "/book",
      "aria-label": "Booking",
      legend: "Details",
      onSubmit: () => answers.shift()!,
    };
    const { rerender } = render(<BookingForm {...props} />);
    const press = async () => {
      translate();
      await userEvent.click(screen.getByRole("button"));
    };
    await press();
    says("Tell us your name.");
    await userEvent.type(box(/Your name/), "Ines");
    expect(document.body).not.toHaveTextContent("Tell us your name.");
    await userEvent.type(box(/Telephone number/), "01");
    says("Check the telephone number.");
    expect(box(/Telephone number/)).toHaveAccessibleDescription(/Check the telephone number\./);
    await userEvent.type(box(/Telephone number/), "632 960517");
    await press();
    says("Nobody is there.");
    await userEvent.type(box(/Telephone number/), "8");
    await press();
    says("again in 30 seconds.");
    await press();
    says("No answer came");
    rerender(<BookingForm {...props} messages={es} legend="Datos" />);
    says("No llegó ninguna respuesta");
    expect(document.body).toHaveTextContent("Su nombre");
    expect(document.body).not.toHaveTextContent("Your name");
    await press();
    says("Gracias. Tenemos su mensaje.");
    rerender(<BookingForm {...props} />);
    says("Thank you. We have your message.");
    expect(complaints).not.toHaveBeenCalled();
  });

  it("shows that it is being sent, and counts characters", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const fields: readonly BookingField[] = [
      { name: "note", label: "Note", type: "textarea", maxLength: 30 },
    ];
    renderForm({ fields, onSubmit: () => new Promise<void>(() => {}) });
    for (const [length, sentence] of [
      [29, "You have 1 character left"],
      [31, "You have 1 character too many"],
      [20, "You have 10 characters left"],
    ] as const) {
      translate();
      fireEvent.input(box(/Note/), { target: { value: "x".repeat(length) } });
      act(() => vi.advanceTimersByTime(1_000));
      says(sentence);
    }
    fireEvent.click(screen.getByRole("button"));
    says("Sending. Please wait.");
    act(() => vi.advanceTimersByTime(60_000));
    says("No answer came");
    expect(document.body).not.toHaveTextContent("Sending.");
    expect(complaints).not.toHaveBeenCalled();
  });
});

describe("BookingForm with unusual fields", () => {
  beforeEach(() => vi.spyOn(console, "warn").mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it("keeps the first of two fields with the same name, and its own names", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    renderForm({
      fields: [
        { name: "a", label: "First", type: "text" },
        { name: "a", label: "Second", type: "text" },
        { name: "leaveEmpty", label: "Third", type: "text" },
      ],
    });
    expect(screen.getAllByRole("textbox")).toEqual([box(/First/)]);
    expect(console.warn).toHaveBeenCalledTimes(2);
    expect(error).not.toHaveBeenCalled();
  });

  it("takes numbers as options", () => {
    const options = [1, 2, 2] as unknown as BookingField["options"];
    renderForm({
      fields: [{ name: "n", label: "Number", type: "radio", options }],
      values: { n: "2" },
    });
    expect(screen.getAllByRole("radio")).toHaveLength(2);
    expect(form()).toHaveFormValues({ n: "2" });
  });

  it("posts as the browser does where onSubmit is no function", async () => {
    renderForm({ onSubmit: "/book" as unknown as BookingFormProps["onSubmit"] });
    await fillIn();
    await userEvent.click(send());
    expect(posted).toHaveBeenCalledOnce();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("onSubmit"));
  });

  it("takes fields named like properties of Object", async () => {
    renderForm({ fields: [{ name: "constructor", label: "Odd", type: "text" }], errors: {} });
    expect(box(/Odd/)).toHaveValue("");
    await userEvent.type(box(/Odd/), "x");
    noSummary();
  });
});
