import type { BookingPractitioner, Service } from "../../booking/types.js";
import { plural } from "../../internal/plural.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import { buttonClass } from "../button/index.js";
import { HiddenFields } from "./hidden-fields.js";
import { lengthsOf, peopleOf, serviceOf } from "./services.js";
import { formatSlotPrice, type SlotFormat } from "./slot-format.js";
import type { AppointmentChoices } from "./use-slots.js";

interface Option {
  value: string;
  label: string;
  /** What else is told of it: its price, or what a person is. */
  more?: string;
}

interface ChoiceGroup {
  name: keyof AppointmentChoices;
  legend: string;
  options: readonly Option[];
}

interface ChoiceFormProps {
  services: readonly Service[];
  practitioners: readonly BookingPractitioner[];
  choices: AppointmentChoices;
  /** What else stands in the page's address, and stays there without JavaScript. */
  query: Readonly<Record<string, string>>;
  id: string;
  format: SlotFormat;
  onChoose: (choices: AppointmentChoices) => void;
}

/** More than these are a list to open rather than a wall of radios. */
const mostRadios = 6;

/**
 * What the appointment is for, with whom and how long, where there is a choice. A form of its own,
 * which loads the page anew where there is no JavaScript; what a visitor has typed elsewhere never
 * comes into an address.
 */
export function ChoiceForm(props: ChoiceFormProps) {
  const { choices, query, id, format, onChoose } = props;
  const groups = choiceGroups(props);
  if (groups.length === 0) return null;
  const choose = (name: keyof AppointmentChoices, value: string) =>
    onChoose({ ...choices, [name]: value === "" ? undefined : valueOf(name, value) });
  return (
    <form method="get" className="cui-appointment-picker__choices">
      <HiddenFields values={query} without={groups.map(({ name }) => name)} />
      {groups.map((group) => {
        const { name, legend, options } = group;
        const chosen = String(choices[name] ?? "");
        return options.length > mostRadios ? (
          <div key={name} className="cui-appointment-picker__group">
            <label htmlFor={`${id}-${name}`}>{legend}</label>
            <select
              id={`${id}-${name}`}
              name={name}
              value={chosen}
              onChange={({ target }) => choose(name, target.value)}
            >
              {options.map(({ value, label, more }) => (
                <option key={value} value={value} dir="auto">
                  {[label, more].filter(Boolean).join(", ")}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <fieldset key={name} className="cui-appointment-picker__group">
            <legend>{legend}</legend>
            <div className="cui-appointment-picker__options">
              {options.map(({ value, label, more }) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={name}
                    value={value}
                    checked={value === chosen}
                    onChange={() => choose(name, value)}
                  />
                  <span>
                    <bdi>{label}</bdi>
                    {more && (
                      <small>
                        <bdi>{more}</bdi>
                      </small>
                    )}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <noscript>
        <button className={buttonClass({ variant: "secondary" })}>{format.words.showTimes}</button>
      </noscript>
    </form>
  );
}

/** What is chosen in the form, also before the page was hydrated. */
export function choicesIn(form: HTMLFormElement): AppointmentChoices {
  const chosen: Record<string, string | number | undefined> = {};
  for (const name of ["serviceId", "practitionerId", "durationMinutes"] as const) {
    const value = new FormData(form).get(name);
    if (typeof value === "string") chosen[name] = value === "" ? undefined : valueOf(name, value);
  }
  return chosen;
}

const valueOf = (name: keyof AppointmentChoices, value: string) =>
  name === "durationMinutes" ? Number(value) : value;

/** The groups in which there is something to choose. */
function choiceGroups({
  services,
  practitioners,
  choices,
  format,
}: ChoiceFormProps): ChoiceGroup[] {
  const { locale, words, messages } = format;
  const service = serviceOf(services, choices);
  const people = peopleOf(practitioners, service);
  const lengths = lengthsOf(service);
  if (process.env.NODE_ENV !== "production" && lengths.length > 1)
    watchWord("AppointmentPicker", messages, "duration", "minutes");
  const minutes = messages?.duration?.minutes ?? en.duration.minutes;
  const groups: ChoiceGroup[] = [
    {
      name: "serviceId",
      legend: words.service,
      options: services.map(({ id, name, price }) => ({
        value: id,
        label: name,
        more: formatSlotPrice(price, format),
      })),
    },
    {
      name: "practitionerId",
      legend: words.practitioner,
      options:
        people.length > 1
          ? [
              { value: "", label: words.anyone },
              ...people.map(({ id, name, jobTitle }) => ({
                value: id,
                label: name,
                more: jobTitle,
              })),
            ]
          : [],
    },
    {
      name: "durationMinutes",
      legend: words.length,
      options: lengths.map((length) => ({
        value: String(length.minutes),
        label: plural(locale, minutes, length.minutes),
        more: formatSlotPrice(length.price, format),
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 1);
}
