import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUnits, floorTo, instantOf, localOf, offsetAt, wholeDays } from "#lib/query/time-zone";
import { ZONES } from "./zones.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = (iso: string) => Date.parse(iso);
const zone = fc.constantFrom(...ZONES);
const time = fc.integer({ min: at("2015-01-01T00:00Z"), max: at("2030-01-01T00:00Z") });

describe("the calendar of a time zone", () => {
  it("knows how far clocks are ahead, summer time and quarters of an hour included", () => {
    expect(offsetAt(at("2025-03-30T00:59:59Z"), "Europe/Kyiv")).toBe(2 * HOUR_MS);
    expect(offsetAt(at("2025-03-30T01:00:00Z"), "Europe/Kyiv")).toBe(3 * HOUR_MS);
    expect(offsetAt(at("2025-03-30T01:00:00Z"), "Asia/Kathmandu")).toBe(5.75 * HOUR_MS);
    expect(offsetAt(at("1969-07-20T20:17:40.500Z"), "America/New_York")).toBe(-4 * HOUR_MS);
  });

  it("finds the instant of what clocks show: the first of two, and a later one for none", () => {
    expect(instantOf(at("2025-10-26T03:30Z"), "Europe/Kyiv")).toBe(at("2025-10-26T00:30Z"));
    expect(instantOf(at("2025-03-30T03:30Z"), "Europe/Kyiv")).toBe(at("2025-03-30T01:30Z"));
    fc.assert(
      fc.property(time, zone, (instant, timeZone) => {
        const local = localOf(instant, timeZone);
        expect(localOf(instantOf(local, timeZone), timeZone)).toBe(local);
        expect(instantOf(local, timeZone)).toBeLessThanOrEqual(instant);
      }),
    );
  });

  it("begins units where clocks do: Mondays, midnights, full hours", () => {
    expect(floorTo("week", at("2025-03-30T20:00Z"), "Europe/Kyiv")).toBe(at("2025-03-23T22:00Z"));
    expect(floorTo("week", at("2025-03-30T22:00Z"), "Europe/Kyiv")).toBe(at("2025-03-30T21:00Z"));
    expect(floorTo("hour", at("2025-03-30T12:20Z"), "Asia/Kathmandu")).toBe(at("2025-03-30T12:15Z"));
    expect(floorTo("month", at("2025-04-15T12:20Z"), "Europe/Kyiv")).toBe(at("2025-03-31T21:00Z"));
    fc.assert(
      fc.property(time, zone, fc.constantFrom("hour", "day", "week", "month", "year"), (instant, timeZone, unit) => {
        const floor = floorTo(unit as "day", instant, timeZone);
        expect(floor).toBeLessThanOrEqual(instant);
        expect(floorTo(unit as "day", floor, timeZone)).toBe(floor);
      }),
    );
  });

  it("has days of 23, 24 and 25 hours that follow each other without a gap", () => {
    const hours = (iso: string) => (addUnits("day", at(iso), 1, "Europe/Kyiv") - at(iso)) / HOUR_MS;
    expect([hours("2025-03-29T22:00Z"), hours("2025-03-30T21:00Z"), hours("2025-10-25T21:00Z")]).toEqual([23, 24, 25]);
    fc.assert(
      fc.property(time, zone, fc.integer({ min: 1, max: 400 }), (instant, timeZone, days) => {
        const start = floorTo("day", instant, timeZone);
        const end = addUnits("day", start, days, timeZone);
        expect(wholeDays({ start, end: end - 1 }, timeZone)).toBe(days);
        expect(addUnits("day", end, -days, timeZone)).toBe(start);
        expect(floorTo("day", end - 1, timeZone)).toBe(addUnits("day", end, -1, timeZone));
        expect(Math.abs(end - start - days * DAY_MS)).toBeLessThanOrEqual(HOUR_MS);
      }),
    );
  });

  it("begins a day at one o'clock where midnight is skipped", () => {
    const day = floorTo("day", at("2025-03-30T10:00Z"), "Asia/Beirut");
    expect(day).toBe(at("2025-03-29T22:00Z"));
    expect(localOf(day, "Asia/Beirut")).toBe(at("2025-03-30T01:00Z"));
    expect(addUnits("day", day, 1, "Asia/Beirut")).toBe(at("2025-03-30T21:00Z"));
  });
});
