import { describe, expect, it } from "vitest";
import { withZoneChanges } from "../../src/time/zone-changes";
import { offsetMinutesAt } from "../../src/time/time-zone";

const at = (text: string) => Date.parse(text);

describe("a clock that no longer changes", () => {
  // Tables of 2025 still change these clocks.
  it.each([
    ["America/Vancouver", "2026-11-01T08:59Z", "2026-11-01T09:00Z", -420, -420],
    ["America/Edmonton", "2026-11-01T07:59Z", "2026-11-01T08:00Z", -360, -360],
    ["America/Inuvik", "2026-11-01T07:59Z", "2026-11-01T08:00Z", -360, -360],
    ["America/Winnipeg", "2026-11-01T06:59Z", "2026-11-01T07:00Z", -300, -300],
    ["Africa/Casablanca", "2026-09-20T00:59Z", "2026-09-20T01:00Z", 60, 0],
    ["Africa/El_Aaiun", "2026-09-20T00:59Z", "2026-09-20T01:00Z", 60, 0],
  ])("%s stays unchanged", (zone, before, from, was, now) => {
    expect(offsetMinutesAt(at(before), zone)).toBe(was);
    for (const later of [from, "2027-01-15T12:00Z", "2027-07-15T12:00Z", "2034-12-01T00:00Z"]) {
      expect(offsetMinutesAt(at(later), zone)).toBe(now);
    }
  });

  it("keeps its past", () => {
    expect(offsetMinutesAt(at("2025-12-15T12:00Z"), "America/Vancouver")).toBe(-480);
    expect(offsetMinutesAt(at("2026-02-20T12:00Z"), "Africa/Casablanca")).toBe(0);
  });

  it.each([
    ["Canada/Pacific", -420],
    ["canada/pacific", -420],
    ["Canada/Mountain", -360],
    ["America/Yellowknife", -360],
    ["Canada/Central", -300],
    ["America/Rainy_River", -300],
  ])("is the same by its other name, %s", (zone, offset) => {
    expect(offsetMinutesAt(at("2026-12-15T12:00Z"), zone)).toBe(offset);
  });
});

describe("Moldova", () => {
  it.each(["Europe/Chisinau", "Europe/Tiraspol"])("changes with the EU: %s", (zone) => {
    const offset = (text: string) => offsetMinutesAt(at(text), zone);
    expect(offset("2027-03-28T00:59Z")).toBe(120);
    expect(offset("2027-03-28T01:00Z")).toBe(180);
    expect(offset("2027-10-31T00:59Z")).toBe(180);
    expect(offset("2027-10-31T01:00Z")).toBe(120);
  });

  it("did not change with the EU until 2022", () => {
    expect(offsetMinutesAt(at("2021-10-31T00:00Z"), "Europe/Chisinau")).toBe(120);
  });
});

describe("time zone data", () => {
  const vancouver = ["America/Vancouver"];
  const change = at("2026-11-01T09:00Z");

  it("with the change is not corrected", () => {
    const fresh = () => -420;
    expect(withZoneChanges(vancouver, fresh)).toBe(fresh);
  });

  it("with a newer change is not corrected", () => {
    const newer = (moment: number) => (moment < at("2030-11-03T09:00Z") ? -420 : -480);
    expect(withZoneChanges(vancouver, newer)).toBe(newer);
    const another = (moment: number) => (moment < change ? -420 : -450);
    expect(withZoneChanges(vancouver, another)).toBe(another);
  });

  it("that is old is corrected from the change on", () => {
    const old = (moment: number) => (moment < change ? -421 : -480);
    const right = withZoneChanges(vancouver, old);
    expect([right(change - 1), right(change), right(change + 1e11)]).toEqual([-421, -420, -420]);
  });

  it("of an engine that keeps the given name is corrected under that name too", () => {
    expect(withZoneChanges(["Canada/Pacific"], () => -480)(change)).toBe(-420);
  });

  it("of other zones is not corrected", () => {
    const old = () => -480;
    expect(withZoneChanges(["America/Los_Angeles"], old)).toBe(old);
  });
});
