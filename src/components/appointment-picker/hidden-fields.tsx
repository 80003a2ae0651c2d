interface HiddenFieldsProps {
  values: Readonly<Record<string, string | number | undefined>>;
  /** Names of fields that the form already has. */
  without?: readonly string[];
}

/** Hidden fields for the values that are not undefined. */
export function HiddenFields({ values, without = [] }: HiddenFieldsProps) {
  return Object.entries(values).map(
    ([name, value]) =>
      value !== undefined &&
      !without.includes(name) && <input key={name} type="hidden" name={name} value={value} />,
  );
}
