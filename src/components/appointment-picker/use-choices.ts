import { useMemo, useState } from "react";
import type { AppointmentPickerProps } from "./appointment-picker.types.js";
import { fittingChoices, withTextIds } from "./services.js";

/** Services, people, and what the visitor has chosen among them; newer `choices` of the page win. */
export function useChoices({
  services: givenServices,
  practitioners: givenPractitioners,
  choices: givenChoices = {},
}: Pick<AppointmentPickerProps, "services" | "practitioners" | "choices">) {
  const services = useMemo(() => withTextIds(givenServices), [givenServices]);
  const practitioners = useMemo(() => withTextIds(givenPractitioners), [givenPractitioners]);
  const [selected, setSelected] = useState(givenChoices);
  const given = JSON.stringify(givenChoices);
  const [followed, setFollowed] = useState(given);
  if (given !== followed) {
    setFollowed(given);
    setSelected(givenChoices);
  }
  return {
    services,
    practitioners,
    choices: fittingChoices(services, practitioners, selected),
    initialChoices: fittingChoices(services, practitioners, givenChoices),
    setChoices: setSelected,
  };
}
