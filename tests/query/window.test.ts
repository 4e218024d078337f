import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseIncidents } from "#lib/query/choice";
import { columnsOf } from "#lib/query/columns-builder";
import { matchesFilters, NO_FILTERS } from "#lib/query/filters";
import { endOf, startOf, windowBetween } from "#lib/query/interval";
import { countIncidents, selectIncidents, windowOf } from "#lib/query/selection";
import { roundTo, wholeDays } from "#lib/query/time-zone";
import {
  gridOf,
  lastStretch,
  lasts,
  moveWindow,
  rezoneWindow,
  snapWindow,
  stepWindow,
  windowFrom,
} from "#lib/query/window";
import { formatWindow, throughMinute, windowInZone } from "#lib/query/window-text";
import { makeIncident } from "../formats/make.ts";
import { ZONES } from "./zones.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const march = { start: startOf("2025-03-01"), end: endOf("2025-03-31") };
const utc = gridOf(march, march, "UTC");
const kyiv = gridOf(march, march, "Europe/Kyiv");
const time = fc.integer({ min: march.start, max: march.end });
const zone = fc.constantFrom(...ZONES);
const unit = fc.constantFrom("hour", "day");
const kyivDays = (first: string, after: string) => ({ start: Date.parse(first), end: Date.parse(after) - 1 });

describe("the window of the slider", () => {
  it("snaps to whole units of the zone within the bounds and is never empty", () => {
    fc.assert(
      fc.property(time, time, zone, unit, (one, other, timeZone, unit) => {
        const grid = { unit, bounds: march, timeZone } as const;
        const window = snapWindow({ start: Math.min(one, other), end: Math.max(one, other) }, grid);
        expect(roundTo(unit, window.start, timeZone)).toBe(window.start);
        expect(roundTo(unit, window.end + 1, timeZone)).toBe(window.end + 1);
        expect(window.end).toBeGreaterThan(window.start);
        expect(window.start).toBeGreaterThan(march.start - DAY_MS);
        expect(window.end).toBeLessThan(march.end + DAY_MS);
        expect(snapWindow(window, grid)).toEqual(window);
      }),
    );
  });

  it("snaps to days of 23 and of 25 hours where the clocks change", () => {
    const spring = snapWindow(kyivDays("2025-03-30T01:00Z", "2025-03-30T15:00Z"), kyiv);
    expect(spring).toEqual(kyivDays("2025-03-29T22:00Z", "2025-03-30T21:00Z"));
    expect(spring.end + 1 - spring.start).toBe(23 * HOUR_MS);
    const october = { start: startOf("2025-10-01"), end: endOf("2025-10-31") };
    const autumn = snapWindow(
      kyivDays("2025-10-26T01:00Z", "2025-10-26T15:00Z"),
      gridOf(october, october, "Europe/Kyiv"),
    );
    expect(autumn.end + 1 - autumn.start).toBe(25 * HOUR_MS);
  });

  it("keeps its days when it moves, and stops at the bounds", () => {
    const week = { start: startOf("2025-03-10"), end: endOf("2025-03-16") };
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), zone, (days, timeZone) => {
        const grid = gridOf(march, march, timeZone);
        const moved = moveWindow(snapWindow(week, grid), days * DAY_MS, grid);
        expect(wholeDays(moved, timeZone)).toBe(7);
        expect(moved.start).toBeGreaterThan(march.start - DAY_MS);
        expect(moved.end).toBeLessThan(march.end + DAY_MS);
      }),
    );
  });

  it("steps by hour, day, week and its own length, over the change of the clocks", () => {
    const day = kyivDays("2025-03-28T22:00Z", "2025-03-29T22:00Z");
    expect(stepWindow(day, "day", 1, kyiv)).toEqual(kyivDays("2025-03-29T22:00Z", "2025-03-30T21:00Z"));
    expect(stepWindow(day, "window", 2, kyiv)).toEqual(kyivDays("2025-03-30T21:00Z", "2025-03-31T21:00Z"));
    expect(stepWindow(day, "week", -1, kyiv)).toEqual(kyivDays("2025-03-21T22:00Z", "2025-03-22T22:00Z"));
    expect(stepWindow(day, "hour", 1, kyiv)).toEqual(kyivDays("2025-03-28T23:00Z", "2025-03-29T23:00Z"));
    const night = kyivDays("2025-03-28T16:00Z", "2025-03-29T04:00Z");
    expect(stepWindow(night, "day", 1, kyiv)).toEqual(kyivDays("2025-03-29T16:00Z", "2025-03-30T04:00Z"));
    expect(stepWindow(night, "day", 2, kyiv)).toEqual(kyivDays("2025-03-30T15:00Z", "2025-03-31T03:00Z"));
  });

  it("goes back where it came from, step for step, away from the bounds", () => {
    const year = { start: startOf("2025-01-01"), end: endOf("2025-12-31") };
    const start = fc.integer({ min: startOf("2025-03-15"), max: startOf("2025-10-15") });
    fc.assert(
      fc.property(
        start,
        fc.constantFrom("day", "week", "window"),
        fc.integer({ min: 1, max: 5 }),
        zone,
        (at, step, count, timeZone) => {
          const grid = gridOf(year, year, timeZone);
          const window = windowFrom(at, 3, grid);
          expect(stepWindow(stepWindow(window, step as "day", count, grid), step as "day", -count, grid)).toEqual(
            window,
          );
        },
      ),
    );
  });

  it("shows last days of a zone, and 24 hours to the full hour", () => {
    const until = Date.parse("2025-03-30T17:20:00Z");
    expect(lastStretch(1, until, "Europe/Kyiv")).toEqual(kyivDays("2025-03-29T18:00Z", "2025-03-30T18:00Z"));
    const week = lastStretch(7, until, "Europe/Kyiv");
    expect(week).toEqual(kyivDays("2025-03-23T22:00Z", "2025-03-30T21:00Z"));
    expect(lasts(week, 7, "Europe/Kyiv")).toBe(true);
    expect(lasts(week, 7, "UTC")).toBe(false);
  });

  it("is the same days in another zone, or the same instants", () => {
    const days = { start: startOf("2025-03-26"), end: endOf("2025-03-30") };
    const moved = rezoneWindow(days, "UTC", "Europe/Kyiv");
    expect(moved).toEqual(kyivDays("2025-03-25T22:00Z", "2025-03-30T21:00Z"));
    expect(rezoneWindow(moved, "Europe/Kyiv", "UTC")).toEqual(days);
    const night = kyivDays("2025-03-28T16:00Z", "2025-03-29T04:00Z");
    expect(rezoneWindow(night, "UTC", "Asia/Kathmandu")).toEqual(night);
  });

  it("is written with what the clocks of its zone show, whole days from midnight to 23:59", () => {
    const day = kyivDays("2025-03-26T22:00Z", "2025-03-27T22:00Z");
    expect(formatWindow(day, "Europe/Kyiv")).toEqual({ from: "2025-03-27T00:00+02:00", to: "2025-03-27T23:59+02:00" });
    // The day on which the clocks go on has each of its ends in its own time.
    const spring = kyivDays("2025-03-29T22:00Z", "2025-03-30T21:00Z");
    expect(formatWindow(spring, "Europe/Kyiv")).toEqual({
      from: "2025-03-30T00:00+02:00",
      to: "2025-03-30T23:59+03:00",
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 9 }), zone, (first, days, timeZone) => {
        const iso = (day: number) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
        const [from, to] = [iso(first), iso(first + days - 1)];
        const written = windowInZone({ from, to }, timeZone);
        expect([written.from?.slice(0, 10), written.to?.slice(0, 10)]).toEqual([from, to]);
        const { start, end, clock } = windowBetween(written.from, written.to);
        expect(wholeDays(throughMinute({ start, end }), timeZone)).toBe(days);
        expect(throughMinute(clock)).toEqual({ start: startOf(from), end: endOf(to) });
        expect(formatWindow(throughMinute({ start, end }), timeZone)).toEqual(written);
        expect(windowInZone(written, timeZone)).toEqual(written);
      }),
    );
  });

  it("has those of a date wholly within its day, in every zone, and those of a minute where they happened", () => {
    const at = (iso: string, precision: "day" | "minute") =>
      makeIncident({ id: iso, time: { edtf: iso, start: iso, end: iso, precision } });
    const incidents = [
      ...["2025-03-26", "2025-03-27", "2025-03-28"].map((date) => at(date, "day")),
      ...["2025-03-26T23:00Z", "2025-03-27T23:00Z"].map((instant) => at(instant, "minute")),
    ];
    const columns = columnsOf(incidents);
    const inside = (from: string, to: string) => {
      const filters = { ...NO_FILTERS, from, to };
      const choice = chooseIncidents(columns, filters, null);
      const counts = countIncidents(columns, choice, windowOf(filters, null), null);
      const ids = [...selectIncidents(columns, choice, windowOf(filters, null))].map((at) => columns.ids[at]);
      expect(ids.sort()).toEqual(
        incidents
          .filter((one) => matchesFilters(filters, one))
          .map(({ id }) => id)
          .sort(),
      );
      return { ids, touching: counts.touching };
    };
    expect(inside("2025-03-27T00:00+02:00", "2025-03-27T23:59+02:00")).toEqual({
      ids: ["2025-03-26T23:00Z", "2025-03-27"],
      touching: 0,
    });
    expect(inside("2025-03-27T00:00-07:00", "2025-03-27T23:59-07:00")).toEqual({
      ids: ["2025-03-27", "2025-03-27T23:00Z"],
      touching: 0,
    });
    // An evening only touches its day, whatever day that is in UTC.
    expect(inside("2025-03-27T18:00-07:00", "2025-03-27T23:59-07:00")).toEqual({ ids: ["2025-03-27"], touching: 1 });
  });

  it("is written as dates where it is made of whole days, else as instants, and read back the same", () => {
    expect(formatWindow({ start: startOf("2025-03-26"), end: endOf("2025-03-27") }, "UTC")).toEqual({
      from: "2025-03-26",
      to: "2025-03-27",
    });
    expect(formatWindow(null, "UTC")).toEqual({ from: null, to: null });
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 10 }), zone, unit, (at, length, timeZone, unit) => {
        const window = snapWindow({ start: at, end: at + length * DAY_MS }, {
          unit,
          bounds: march,
          timeZone,
        } as typeof utc);
        const read = windowOf(formatWindow(window, timeZone), null);
        expect(read && throughMinute(read)).toEqual(window);
      }),
    );
  });
});
