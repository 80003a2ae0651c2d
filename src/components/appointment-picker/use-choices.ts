import { useMemo, useState } from "react";
import type { AppointmentPickerProps } from "./appointment-picker.types.js";
import { validChoices, withTextIds } from "./services.js";

/** Services, practitioners and the visitor's choices. New `choices` of the page replace them. */
export function useChoices({
  services: servicesProp,
  practitioners: practitionersProp,
  choices: choicesProp = {},
}: Pick<AppointmentPickerProps, "services" | "practitioners" | "choices">) {
  const services = useMemo(() => withTextIds(servicesProp), [servicesProp]);
  const practitioners = useMemo(() => withTextIds(practitionersProp), [practitionersProp]);
  const [selected, setSelected] = useState(choicesProp);
  const serializedChoices = JSON.stringify(choicesProp);
  const [lastChoices, setLastChoices] = useState(serializedChoices);
  if (serializedChoices !== lastChoices) {
    setLastChoices(serializedChoices);
    setSelected(choicesProp);
  }
  return {
    services,
    practitioners,
    choices: validChoices(services, practitioners, selected),
    initialChoices: validChoices(services, practitioners, choicesProp),
    setChoices: setSelected,
  };
}
