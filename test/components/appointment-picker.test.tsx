import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { AppointmentPicker, type AppointmentPickerProps } from "clinic-ui";
import { BookingError, type OnBook, type Slot, type Availability } from "clinic-ui/booking";
import { es } from "clinic-ui/messages/es";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";

const slot = (day: number, time: string, more: Partial<Slot> = {}): Slot => ({
  id: `${day}-${time}`,
  start: `2026-11-${day}T${time}:00+00:00`,
  end: `2026-11-${day}T${time.replace(/:\d\d/, ":59")}:00+00:00`,
  state: "free",
  ...more,
});

const availability = (slots: readonly Slot[], complete = true): Availability => ({
  slots,
  coverage: { from: "2026-11-23T00:00:00+00:00", to: "2026-12-07T00:00:00+00:00", complete },
  clinicTimeZone: "Europe/London",
  fetchedAt: "2026-11-23T07:00:00+00:00",
});

const slots = availability([
  slot(24, "09:00"),
  slot(24, "14:30"),
  slot(24, "18:00"),
  slot(26, "10:00"),
  slot(27, "11:00"),
]);

const confirmed: OnBook = () => Promise.resolve({ status: "confirmed", id: "42" });

const renderPicker = (props: Partial<AppointmentPickerProps> = {}) =>
  render(
    <AppointmentPicker
      heading="Choose a time"
      action="/bookings"
      timeZone="Europe/London"
      slots={slots}
      onBook={confirmed}
      clinic={{ name: "Rowan Yard Clinic", phone: { number: "01632 960142" } }}
      {...props}
    />,
  );

const radio = (name: string | RegExp) => screen.getByRole("radio", { name });

function fill() {
  fireEvent.change(screen.getByLabelText(/name/i), { target: { value: "Sam Reed" } });
  fireEvent.change(screen.getByLabelText(/telephone/i), { target: { value: "01632 960199" } });
}

const send = () => fireEvent.click(screen.getByRole("button", { name: "Book this time" }));

describe("AppointmentPicker", () => {
  it("is a region with the heading's name", () => {
    renderPicker();
    expect(screen.getByRole("region", { name: "Choose a time" })).toBeVisible();
  });

  it("shows the days that have times, with their number", () => {
    renderPicker();
    const days = within(screen.getByRole("group", { name: "Choose a day" }));
    expect(days.getAllByRole("radio").map((day) => day.closest("label")?.textContent)).toEqual([
      "Tue 24 Nov 3 times",
      "Thu 26 Nov 1 time",
      "Fri 27 Nov 1 time",
    ]);
  });

  it("has an afternoon as long as the language's", () => {
    renderPicker({ messages: es, slots: availability([slot(24, "18:00"), slot(24, "20:00")]) });
    const part = (name: string) => within(screen.getByRole("group", { name })).getByRole("radio");
    expect(part("Tarde")).toHaveAccessibleName("18:00");
    expect(part("Noche")).toHaveAccessibleName("20:00");
  });

  it.each([
    [{ street: "3 Rowan Yard", locality: "Larkford" }, "These are the times in Larkford."],
    [undefined, "These are the times in New York."],
  ])("says to a visitor elsewhere in which town its times are: %j", (address, sentence) => {
    const { container } = renderPicker({
      timeZone: "America/New_York",
      clinic: { name: "Rowan Yard Clinic", address },
    });
    expect(container).toHaveTextContent(sentence);
  });

  it("shows the times of the first day that has any, by part of the day", () => {
    renderPicker();
    const day = within(screen.getByRole("group", { name: "Tuesday 24 November" }));
    for (const [part, time] of [
      ["Morning", "9 am"],
      ["Afternoon", "2:30 pm"],
      ["Evening", "6 pm"],
    ] as const) {
      const group = within(day.getByRole("group", { name: part }));
      expect(group.getByRole("radio").closest("label")?.textContent?.replace("\u00a0", " ")).toBe(
        time,
      );
    }
  });

  it("shows another day's times when it is chosen", () => {
    renderPicker();
    fireEvent.click(radio(/^Thu 26 Nov/));
    expect(screen.getByRole("group", { name: "Thursday 26 November" })).toBeVisible();
    expect(screen.queryByRole("group", { name: "Tuesday 24 November" })).toBeNull();
  });

  it("chooses the first free time with one press, and shows it", () => {
    renderPicker();
    fireEvent.click(screen.getByRole("button", { name: /^First free time: Tuesday 24 November/ }));
    expect(radio(/9.am/)).toBeChecked();
    expect(screen.getByText(/^Your time: Tuesday 24 November, 9.am/)).toBeVisible();
  });

  it("keeps the chosen time in the form while another day is shown", async () => {
    const onBook = vi.fn(confirmed);
    renderPicker({ onBook });
    fireEvent.click(radio(/2:30.pm/));
    fireEvent.click(radio(/^Thu 26 Nov/));
    fill();
    send();
    await waitFor(() => expect(onBook).toHaveBeenCalledOnce());
    expect(onBook.mock.calls[0]![0].slot.id).toBe("24-14:30");
  });

  it("books with the form's values, the visitor's time zone and an idempotency key", async () => {
    const onBook = vi.fn(confirmed);
    renderPicker({ onBook, rescheduleOf: "41" });
    fireEvent.click(radio(/9.am/));
    fill();
    fireEvent.click(screen.getByRole("button", { name: "Move to this time" }));
    await waitFor(() => expect(onBook).toHaveBeenCalledOnce());
    const [request, context] = onBook.mock.calls[0]!;
    expect(request).toMatchObject({
      slot: slot(24, "09:00"),
      rescheduleOf: "41",
      patientTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      fields: { name: "Sam Reed", phone: "01632 960199" },
    });
    expect(request.fields).not.toHaveProperty("slot");
    expect(context.idempotencyKey).toMatch(/^[\da-f]{32}$/);
  });

  it("books once, however often the button is pressed", async () => {
    const onBook = vi.fn<OnBook>(() => new Promise(() => undefined));
    renderPicker({ onBook });
    fireEvent.click(radio(/9.am/));
    fill();
    send();
    send();
    await waitFor(() => expect(onBook).toHaveBeenCalled());
    expect(onBook).toHaveBeenCalledOnce();
  });

  it("shows the booking, and moves the focus to it", async () => {
    const onBooked = vi.fn();
    renderPicker({ onBooked });
    fireEvent.click(radio(/9.am/));
    fill();
    send();
    const heading = await screen.findByRole("heading", { name: "Your visit is booked" });
    await waitFor(() => expect(heading.closest("section")).toHaveFocus());
    expect(onBooked).toHaveBeenCalledExactlyOnceWith(
      { status: "confirmed", id: "42" },
      slot(24, "09:00"),
    );
  });

  it("asks for a time before submitting", () => {
    const onBook = vi.fn(confirmed);
    renderPicker({ onBook });
    fill();
    send();
    expect(onBook).not.toHaveBeenCalled();
    expect(screen.getAllByText("Choose a time").length).toBeGreaterThan(1);
  });

  it("keeps the form's values when the time was taken, and offers the nearest times", async () => {
    renderPicker({ onBook: () => Promise.reject(new BookingError("slot-taken")) });
    fireEvent.click(radio(/2:30.pm/));
    fill();
    send();
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveFocus();
    const near = within(alert).getAllByRole("button");
    expect(near.map((button) => button.textContent?.replace("\u00a0", " "))).toEqual([
      "Tuesday 24 November, 6 pm",
      "Tuesday 24 November, 9 am",
      "Thursday 26 November, 10 am",
    ]);
    expect(screen.getByLabelText(/name/i)).toHaveValue("Sam Reed");
    expect(screen.queryByRole("radio", { name: /2:30.pm/ })).toBeNull();
    fireEvent.click(near[0]!);
    expect(radio(/6.pm/)).toBeChecked();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("never shows a booking without an answer, and tries again with the same key", async () => {
    const onBook = vi.fn<OnBook>().mockRejectedValueOnce(new BookingError("offline"));
    onBook.mockImplementation(confirmed);
    renderPicker({ onBook });
    fireEvent.click(radio(/9.am/));
    fill();
    send();
    expect(await screen.findByRole("alert")).toHaveTextContent("we do not know whether");
    send();
    await screen.findByRole("heading", { name: "Your visit is booked" });
    const [first, second] = onBook.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect(second).toBe(first);
  });

  it("shows the diary's messages at the fields that it rejects", async () => {
    const fieldErrors = { phone: "We cannot call this number." };
    renderPicker({ onBook: () => Promise.reject(new BookingError("invalid", { fieldErrors })) });
    fireEvent.click(radio(/9.am/));
    fill();
    send();
    await waitFor(() => expect(screen.getByLabelText(/telephone/i)).toBeInvalid());
    expect(screen.getByLabelText(/telephone/i)).toHaveAccessibleDescription(/cannot call/);
  });

  it("holds a time while the details are typed", async () => {
    const holdSlot = vi.fn(() =>
      Promise.resolve({ holdId: "h", until: "2026-11-23T09:05:00+00:00" }),
    );
    const onBook = vi.fn(confirmed);
    renderPicker({ holdSlot, onBook });
    fireEvent.click(radio(/9.am/));
    expect(await screen.findByText(/We keep this time for you until 9:05.am/)).toBeVisible();
    fill();
    send();
    await waitFor(() => expect(onBook.mock.calls[0]![0].holdId).toBe("h"));
  });

  it("marks times that can be booked by telephone only, and does not let them be chosen", () => {
    renderPicker({
      slots: availability([slot(24, "09:00", { state: "call", bookingPhone: "01632 960142" })]),
    });
    const day = within(screen.getByRole("group", { name: "Tuesday 24 November" }));
    expect(day.getByText("by telephone only")).toBeVisible();
    expect(day.queryByRole("radio")).toBeNull();
    expect(day.getByRole("link")).toHaveAttribute("href", "tel:01632960142");
  });

  it("finds another service's times when it is chosen, with anyone who offers it", async () => {
    const loadSlots = vi.fn(() => Promise.resolve(availability([slot(25, "08:00")])));
    renderPicker({
      loadSlots,
      services: [
        { id: "a", name: "First visit" },
        { id: "b", name: "Massage", practitionerIds: ["ana"], durations: [45, 60] },
      ],
      practitioners: [
        { id: "ana", name: "Ana" },
        { id: "tom", name: "Tom" },
      ],
    });
    expect(loadSlots).not.toHaveBeenCalled();
    fireEvent.click(radio("Tom"));
    fireEvent.click(radio("Massage 45 minutes"));
    expect(await screen.findByRole("group", { name: "Wednesday 25 November" })).toBeVisible();
    expect(loadSlots).toHaveBeenLastCalledWith(
      expect.objectContaining({ serviceId: "b", practitionerId: undefined, durationMinutes: 45 }),
      expect.anything(),
    );
    expect(screen.queryByRole("radio", { name: "Tom" })).toBeNull();
  });

  it("offers only the chosen person's times, where the server has sent everyone's", () => {
    renderPicker({
      slots: availability([
        slot(24, "09:00", { practitionerId: "ana" }),
        slot(24, "10:00", { practitionerId: "tom" }),
        slot(24, "11:00"),
        slot(24, "14:00", { practitionerId: "someone else" }),
      ]),
      practitioners: [
        { id: "ana", name: "Ana" },
        { id: "tom", name: "Tom" },
      ],
    });
    fireEvent.click(radio("Ana"));
    expect(screen.queryByRole("radio", { name: /10.am/ })).toBeNull();
    for (const time of [/9.am/, /11.am/, /2.pm/]) expect(radio(time)).toBeInTheDocument();
  });

  it("shows that a search failed, and tries again on request", async () => {
    const loadSlots = vi
      .fn(() => Promise.resolve(slots))
      .mockRejectedValueOnce(new BookingError("server"));
    renderPicker({ slots: undefined, loadSlots });
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be loaded");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("group", { name: "Tuesday 24 November" })).toBeVisible();
  });

  it("shows that it is searching", () => {
    renderPicker({ slots: undefined, loadSlots: () => new Promise(() => undefined) });
    expect(screen.getByText("Looking for free times")).toBeVisible();
  });

  it("shows how far it searched without finding a time", async () => {
    renderPicker({
      slots: undefined,
      horizonDays: 14,
      loadSlots: () => Promise.resolve({ ...slots, slots: [] }),
    });
    expect(
      await screen.findByText(/^We found no free times until \d+ \w+ 20\d\d\.$/),
    ).toBeVisible();
  });

  describe("while there is no time to choose", () => {
    const question = () => screen.queryByLabelText(/your name/i);
    const button = () => screen.queryByRole("button", { name: "Book this time" });
    const full = availability([slot(24, "09:00", { state: "taken" })]);

    it.each<[string, Partial<AppointmentPickerProps>]>([
      ["since none is free", { slots: full }],
      ["since the diary is being asked", { loadSlots: () => new Promise(() => undefined) }],
      ["since the diary did not answer", { loadSlots: () => Promise.reject(new Error()) }],
    ])("asks for no details, %s", async (_, props) => {
      renderPicker({ slots: undefined, ...props });
      await waitFor(() => expect(question()).not.toBeVisible());
      expect(button()).toBeNull();
    });

    it("shows whom to call", () => {
      renderPicker({ slots: full });
      expect(screen.getByText(/^We found no free times until 6 December/)).toBeVisible();
      expect(screen.getByRole("link", { name: "Call 01632 960142" })).toBeVisible();
    });

    it("keeps the form's values", async () => {
      const answers = [new Promise<Availability>(() => undefined), Promise.resolve(slots)];
      renderPicker({
        loadSlots: () => answers.shift()!,
        services: [
          { id: "a", name: "First visit" },
          { id: "b", name: "Massage" },
        ],
      });
      fireEvent.click(radio(/9.am/));
      fill();
      fireEvent.click(radio("Massage"));
      expect(question()).not.toBeVisible();
      fireEvent.click(radio("First visit"));
      await waitFor(() => expect(question()).toBeVisible());
      expect(question()).toHaveValue("Sam Reed");
      expect(button()).toBeVisible();
    });
  });

  it("shows that it is offline, and what will happen", async () => {
    renderPicker({
      slots: undefined,
      loadSlots: () => Promise.reject(new BookingError("offline")),
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("will load when you are back");
  });

  it("shows how long to wait where there are too many requests, and offers no button until then", async () => {
    const error = new BookingError("rate-limited", { retryAfter: 30 });
    renderPicker({ slots: undefined, loadSlots: () => Promise.reject(error) });
    expect(await screen.findByRole("alert")).toHaveTextContent("Try again in 30 seconds.");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });

  it("never shows an unchecked day as one without times", async () => {
    renderPicker({ slots: availability([slot(24, "09:00")], false) });
    fireEvent.click(screen.getByRole("button", { name: "Choose a day in a calendar" }));
    const day = await screen.findByRole("button", {
      name: "Thursday 26 November, not checked yet",
    });
    fireEvent.click(day);
    expect(screen.getByText("Thursday 26 November").parentElement).toHaveTextContent(
      "not checked yet",
    );
  });

  it("shows in the calendar too that a day's times are by telephone", async () => {
    const [byPhone, taken] = [slot(24, "09:00"), slot(25, "09:00")];
    renderPicker({
      slots: availability([
        { ...byPhone, state: "call" },
        { ...taken, state: "taken" },
      ]),
    });
    fireEvent.click(screen.getByRole("button", { name: "Choose a day in a calendar" }));
    const nameOf = (day: string) => screen.findByRole("button", { name: new RegExp(day) });
    expect(await nameOf("Tuesday 24 November")).toHaveAccessibleName(/, by telephone only$/);
    expect(await nameOf("Wednesday 25 November")).toHaveAccessibleName(/, no free times$/);
  });

  it("posts the same fields with and without JavaScript", () => {
    const props = { onBook: undefined, services: [{ id: "a", name: "First visit" }] };
    const bodyOf = (form: HTMLFormElement) =>
      [...new FormData(form)]
        // What only a script can fill in.
        .filter(([name]) => name !== "elapsed" && name !== "idempotencyKey")
        .map(String);
    const { container } = renderPicker(props);
    fireEvent.click(radio(/2:30.pm/));
    fireEvent.change(screen.getByLabelText(/name/i), { target: { value: "Sam Reed" } });
    const hydrated = bodyOf(container.querySelector("form[method=post]")!);
    const served = new DOMParser().parseFromString(
      renderToStaticMarkup(
        <AppointmentPicker
          heading="Choose a time"
          action="/bookings"
          timeZone="Europe/London"
          slots={slots}
          {...props}
        />,
      ),
      "text/html",
    );
    served.querySelector<HTMLInputElement>("input[value='24-14:30']")!.checked = true;
    served.querySelector<HTMLInputElement>("input[name=name]")!.value = "Sam Reed";
    expect(hydrated.sort()).toEqual(bodyOf(served.querySelector("form[method=post]")!).sort());
  });

  it("is in another language", () => {
    renderPicker({ messages: es });
    expect(screen.getByRole("group", { name: "Elija un día" })).toBeVisible();
  });

  describe("in another language shows how to call", () => {
    const call = { name: "Llamar al 01632 960142" };

    it("for a time that only the telephone gives", () => {
      const byPhone = slot(24, "09:00", { state: "call", bookingPhone: "01632 960142" });
      renderPicker({ messages: es, slots: availability([byPhone]) });
      expect(screen.getByRole("link", call)).toBeVisible();
    });

    it("when a search failed", async () => {
      const loadSlots = () => Promise.reject(new BookingError("server"));
      renderPicker({ messages: es, slots: undefined, loadSlots });
      expect(await screen.findByRole("link", call)).toBeVisible();
    });

    it("when a booking failed", async () => {
      renderPicker({ messages: es, onBook: () => Promise.reject(new BookingError("server")) });
      fireEvent.click(radio(/^9:00/));
      fireEvent.change(screen.getByLabelText(/nombre/i), { target: { value: "Sam Reed" } });
      fireEvent.change(screen.getByLabelText(/teléfono/i), { target: { value: "01632 960199" } });
      fireEvent.click(screen.getByRole("button", { name: es.appointmentPicker.book }));
      expect(await screen.findByRole("link", call)).toBeVisible();
    });
  });

  describe("calls a clinic that takes text messages too", () => {
    const clinic = { name: "Rowan Yard Clinic", phone: { number: "01632 960142", sms: true } };
    const link = () => screen.findByRole("link", { name: "Call 01632 960142" });

    it("when a search failed", async () => {
      const loadSlots = () => Promise.reject(new BookingError("server"));
      renderPicker({ clinic, slots: undefined, loadSlots });
      expect(await link()).toHaveAttribute("href", "tel:01632960142");
    });

    it("when a booking failed", async () => {
      renderPicker({ clinic, onBook: () => Promise.reject(new BookingError("server")) });
      fireEvent.click(radio(/9.am/));
      fill();
      send();
      expect(await link()).toHaveAttribute("href", "tel:01632960142");
    });
  });

  describe("without JavaScript", () => {
    const served = (props: Partial<AppointmentPickerProps> = {}) => {
      const document = new DOMParser().parseFromString(
        renderToStaticMarkup(
          <AppointmentPicker
            heading="Choose a time"
            action="/bookings"
            timeZone="Europe/London"
            slots={slots}
            choices={{ serviceId: "b" }}
            services={[
              { id: "a", name: "First visit" },
              { id: "b", name: "Massage" },
            ]}
            {...props}
          />,
        ),
        "text/html",
      );
      return document;
    };

    it("has every free time as a radio of one form that posts", () => {
      const form = served().querySelector<HTMLFormElement>("form[method=post]")!;
      expect(form.getAttribute("action")).toBe("/bookings");
      const radios = [...form.querySelectorAll<HTMLInputElement>("input[name=slot]")];
      expect(radios.map(({ value }) => value)).toEqual(slots.slots.map(({ id }) => id));
    });

    it("posts the choices with it", () => {
      const form = served().querySelector<HTMLFormElement>("form[method=post]")!;
      expect(new FormData(form).get("serviceId")).toBe("b");
    });

    it("reloads the page for another service by a form without the visitor's details", () => {
      const form = served().querySelector<HTMLFormElement>("form[method=get]")!;
      expect([...new FormData(form).keys()]).toEqual(["serviceId"]);
      expect(form.querySelector("noscript")?.textContent).toContain("Show times");
    });

    it("asks for no details where no time is free, and shows whom to call", () => {
      const clinic = { name: "Rowan Yard Clinic", phone: { number: "01632 960142" } };
      const document = served({ slots: availability([]), clinic });
      expect(document.querySelector("input[name=name], button[type=submit]")).toBeNull();
      expect(document.body.textContent).toContain("We found no free times until 6 December");
      expect(document.querySelector("a")!.getAttribute("href")).toBe("tel:01632960142");
    });

    it("has no button that needs JavaScript", () => {
      expect(served().querySelector("button[type=button]")).toBeNull();
    });

    it("has the time that was chosen before, and the invalid values", () => {
      const document = served({
        chosenSlot: "26-10:00",
        values: { name: "Sam Reed" },
        errors: { phone: "Tell us your number." },
      });
      const valueOf = (selector: string) => document.querySelector(selector)?.getAttribute("value");
      expect(valueOf("input[name=slot]:checked")).toBe("26-10:00");
      expect(valueOf("input[name=name]")).toBe("Sam Reed");
      expect(document.body.textContent).toContain("Tell us your number.");
    });
  });
});
