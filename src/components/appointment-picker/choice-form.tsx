import type { BookingPractitioner, Service } from "../../booking/types.js";
import { plural } from "../../internal/plural.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import { buttonClass } from "../button/index.js";
import { HiddenFields } from "./hidden-fields.js";
import { serviceDurations, servicePrice, practitionersFor, findService } from "./services.js";
import { formatSlotPrice, type SlotFormat } from "./slot-format.js";
import type { AppointmentChoices } from "./use-slots.js";

interface Option {
  value: string;
  label: string;
  /** Its usual length and price, or a practitioner's job title. */
  detail?: string;
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
  /** Other parameters of the page's URL, kept without JavaScript. */
  query: Readonly<Record<string, string>>;
  id: string;
  format: SlotFormat;
  onChoose: (choices: AppointmentChoices) => void;
}

/** More options than this become a select. */
const maxRadios = 6;

/**
 * The choice of service, practitioner and length. A form of its own, which reloads the page without
 * JavaScript, so that nothing the visitor has typed elsewhere gets into a URL.
 */
export function ChoiceForm(props: ChoiceFormProps) {
  const { choices, query, id, format, onChoose } = props;
  const groups = getChoiceGroups(props);
  if (groups.length === 0) return null;
  const choose = (name: keyof AppointmentChoices, value: string) =>
    onChoose({ ...choices, [name]: value === "" ? undefined : parseChoice(name, value) });
  return (
    <form method="get" className="cui-appointment-picker__choices">
      <HiddenFields values={query} without={groups.map(({ name }) => name)} />
      {groups.map((group) => {
        const { name, legend, options } = group;
        const chosen = String(choices[name] ?? "");
        return options.length > maxRadios ? (
          <div key={name} className="cui-appointment-picker__group">
            <label htmlFor={`${id}-${name}`}>{legend}</label>
            <select
              id={`${id}-${name}`}
              name={name}
              value={chosen}
              onChange={({ target }) => choose(name, target.value)}
            >
              {options.map(({ value, label, detail }) => (
                <option key={value} value={value} dir="auto">
                  {[label, detail].filter(Boolean).join(", ")}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <fieldset key={name} className="cui-appointment-picker__group">
            <legend>{legend}</legend>
            <div className="cui-appointment-picker__options">
              {options.map(({ value, label, detail }) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={name}
                    value={value}
                    checked={value === chosen}
                    onChange={() => choose(name, value)}
                  />
                  <span>
                    <bdi>{label}</bdi>{" "}
                    {detail && (
                      <small>
                        <bdi>{detail}</bdi>
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

/** The choices in the form, which may have been made before hydration. */
export function readChoices(form: HTMLFormElement): AppointmentChoices {
  const chosen: Record<string, string | number | undefined> = {};
  for (const name of ["serviceId", "practitionerId", "durationMinutes"] as const) {
    const value = new FormData(form).get(name);
    if (typeof value === "string")
      chosen[name] = value === "" ? undefined : parseChoice(name, value);
  }
  return chosen;
}

const parseChoice = (name: keyof AppointmentChoices, value: string) =>
  name === "durationMinutes" ? Number(value) : value;

/** The groups that have more than one option. */
function getChoiceGroups({
  services,
  practitioners,
  choices,
  format,
}: ChoiceFormProps): ChoiceGroup[] {
  const { locale, words, messages } = format;
  const service = findService(services, choices);
  const people = practitionersFor(practitioners, service);
  const lengths = serviceDurations(service);
  const hasLengths = lengths.length > 1 || services.some(({ durations }) => durations?.length);
  if (process.env.NODE_ENV !== "production" && hasLengths)
    watchWord("AppointmentPicker", messages, "duration", "minutes");
  const minutes = messages?.duration?.minutes ?? en.duration.minutes;
  const groups: ChoiceGroup[] = [
    {
      name: "serviceId",
      legend: words.service,
      options: services.map((service) => {
        const [usual] = serviceDurations(service);
        const price = formatSlotPrice(servicePrice(service, usual?.minutes), format);
        return {
          value: service.id,
          label: service.name,
          detail: [usual && plural(locale, minutes, usual.minutes), price]
            .filter(Boolean)
            .join(", "),
        };
      }),
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
                detail: jobTitle,
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
        detail: formatSlotPrice(length.price, format),
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 1);
}
