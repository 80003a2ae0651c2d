import { plural } from "../../internal/plural.js";
import type { BookingPractitioner, Service } from "../../booking/types.js";
import type { Messages } from "../../messages/messages.js";
import type { AppointmentChoices } from "./use-slots.js";
import { buttonClass } from "../button/index.js";

interface ChoiceGroup {
  name: keyof AppointmentChoices;
  legend: string;
  options: readonly { value: string; label: string }[];
}

interface ChoiceFormProps {
  services: readonly Service[];
  practitioners: readonly BookingPractitioner[];
  choices: AppointmentChoices;
  messages: ChoiceMessages;
  onChoose: (choices: AppointmentChoices) => void;
}

interface ChoiceMessages {
  locale: string;
  picker: Messages["appointmentPicker"];
  duration: Messages["duration"];
}

/**
 * What the appointment is for, with whom and how long, where there is a choice. A form of its own,
 * which loads the page anew where there is no JavaScript; what a visitor has typed elsewhere never
 * comes into an address.
 */
export function ChoiceForm({
  services,
  practitioners,
  choices,
  messages,
  onChoose,
}: ChoiceFormProps) {
  const groups = choiceGroups(services, practitioners, choices, messages);
  if (groups.length === 0) return null;
  return (
    <form method="get" className="cui-appointment-picker__choices">
      {groups.map(({ name, legend, options }) => (
        <fieldset key={name} className="cui-appointment-picker__group">
          <legend>{legend}</legend>
          <div className="cui-appointment-picker__options">
            {options.map(({ value, label }) => (
              <label key={value}>
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={value === String(choices[name] ?? "")}
                  onChange={() => onChoose({ ...choices, [name]: chosenValue(name, value) })}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <noscript>
        <button className={buttonClass({ variant: "secondary" })}>
          {messages.picker.showTimes}
        </button>
      </noscript>
    </form>
  );
}

function chosenValue(name: keyof AppointmentChoices, value: string) {
  if (value === "") return undefined;
  return name === "durationMinutes" ? Number(value) : value;
}

/** The groups in which there is something to choose. */
function choiceGroups(
  services: readonly Service[],
  practitioners: readonly BookingPractitioner[],
  choices: AppointmentChoices,
  messages: ChoiceMessages,
): ChoiceGroup[] {
  const { locale, picker, duration } = messages;
  const service = serviceOf(services, choices);
  const people = peopleOf(practitioners, service);
  const groups: ChoiceGroup[] = [
    {
      name: "serviceId",
      legend: picker.service,
      options: services.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: "practitionerId",
      legend: picker.practitioner,
      options:
        people.length > 1
          ? [
              { value: "", label: picker.anyone },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]
          : [],
    },
    {
      name: "durationMinutes",
      legend: picker.length,
      options: (service?.durations ?? []).map((minutes) => ({
        value: String(minutes),
        label: plural(locale, duration.minutes, minutes),
      })),
    },
  ];
  return groups.filter(({ options }) => options.length > 1);
}

export const serviceOf = (services: readonly Service[], { serviceId }: AppointmentChoices) =>
  services.find(({ id }) => id === serviceId) ?? services[0];

function peopleOf(practitioners: readonly BookingPractitioner[], service: Service | undefined) {
  const ids = service?.practitionerIds;
  return ids ? practitioners.filter(({ id }) => ids.includes(id)) : practitioners;
}

/** The choices with what does not fit them left out: a person who does not give the service. */
export function fittingChoices(
  services: readonly Service[],
  practitioners: readonly BookingPractitioner[],
  choices: AppointmentChoices,
): AppointmentChoices {
  const service = serviceOf(services, choices);
  const { practitionerId, durationMinutes } = choices;
  const fits = peopleOf(practitioners, service).some(({ id }) => id === practitionerId);
  const lengths = service?.durations ?? [];
  return {
    serviceId: service?.id,
    practitionerId: fits ? practitionerId : undefined,
    durationMinutes:
      durationMinutes !== undefined && lengths.includes(durationMinutes)
        ? durationMinutes
        : lengths[0],
  };
}

/** The name of a practitioner, where it is known. */
export const personOf = (practitioners: readonly BookingPractitioner[], id: string | undefined) =>
  practitioners.find((person) => person.id === id)?.name;
