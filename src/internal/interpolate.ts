/** Fills the `{name}` placeholders of a message. Format numbers first: values are texts. */
export function interpolate(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : placeholder,
  );
}
