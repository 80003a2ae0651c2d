// What of a large diary needs neither a clock nor a browser. `node bench/diary-size.js` prints it for the tests.
import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { diaries, propsOf } from "./pages/diary.js";

/**
 * The picker's own HTML, what it weighs in kB, not compressed, and how often the tables of time zones
 * are asked about the days of all its slots.
 *
 * @returns {Promise<Record<string, { html: string, kB: number, zoneLookUps: number }>>} by the diaries' names
 */
export async function measureDiaryMarkup() {
  const lookUps = countFormats();
  const { AppointmentPicker } = await import("clinic-ui");
  const { indexSlots } = await import("clinic-ui/booking");
  const measured = Object.keys(diaries).map((name, index) => {
    const props = propsOf(name);
    const before = lookUps();
    // Each in a zone of its own, so that none finds what another has looked up.
    indexSlots(props.slots, ["Europe/Paris", "Europe/Rome", "Europe/Berlin"][index]);
    const zoneLookUps = lookUps() - before;
    const html = renderToString(createElement(AppointmentPicker, props));
    return [name, { html, kB: Buffer.byteLength(html) / 1000, zoneLookUps }];
  });
  return Object.fromEntries(measured);
}

/** Counts the calls of Intl.DateTimeFormat's format from now on. */
function countFormats() {
  let calls = 0;
  const { prototype } = Intl.DateTimeFormat;
  const { get } = Object.getOwnPropertyDescriptor(prototype, "format");
  Object.defineProperty(prototype, "format", {
    configurable: true,
    get() {
      const format = get.call(this);
      return (date) => {
        calls += 1;
        return format(date);
      };
    },
  });
  return () => calls;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = Object.entries(await measureDiaryMarkup());
  console.log(
    JSON.stringify(
      Object.fromEntries(
        measured.map(([name, { kB, zoneLookUps }]) => [name, { kB, zoneLookUps }]),
      ),
    ),
  );
}
