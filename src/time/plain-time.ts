export const minutesPerDay = 24 * 60;

/** Minutes after midnight of a 24-hour time: `09:00` gives 540. Undefined if it is not a time. */
export function minutesOfDay(time: unknown): number | undefined {
  const [, hours, minutes] = (typeof time === "string" && /^(\d{1,2}):(\d{2})$/.exec(time)) || [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= minutesPerDay ? total : undefined;
}

/** A 24-hour time (Temporal.PlainTime as text) of minutes after midnight: 540 gives `09:00`. */
export function toPlainTime(minutes: number): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
