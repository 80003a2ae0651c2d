interface HiddenFieldsProps {
  values: Readonly<Record<string, string | number | undefined>>;
  /** Names that the form has fields of its own for. */
  without?: readonly string[];
}

/** What a form sends that nobody types. */
export function HiddenFields({ values, without = [] }: HiddenFieldsProps) {
  return Object.entries(values).map(
    ([name, value]) =>
      value !== undefined &&
      !without.includes(name) && <input key={name} type="hidden" name={name} value={value} />,
  );
}
