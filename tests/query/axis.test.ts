import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksOf } from "#lib/query/axis";
import {
  domainAround,
  domainFor,
  followDomain,
  limitsOf,
  panDomain,
  pinchDomain,
  SHORTEST_DOMAIN_MS,
  zoomDomain,
} from "#lib/query/domain";
import { endOf, startOf } from "#lib/query/interval";
import { localOf } from "#lib/query/time-zone";
import { ZONES } from "./zones.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const march = { start: startOf("2025-03-01"), end: endOf("2025-03-31") };
const limits = limitsOf(march);
const zone = fc.constantFrom(...ZONES);
const start = fc.integer({ min: startOf("2015-01-01"), max: startOf("2030-01-01") });

describe("the ticks of the axis", () => {
  it("are few, in order, within the domain, whatever its length and zone", () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 6, max: 24 * 365 * 40 }),
        fc.integer({ min: 2, max: 14 }),
        zone,
        (start, hours, most, timeZone) => {
          const domain = { start, end: start + hours * HOUR_MS };
          const ticks = ticksOf(domain, most, timeZone).map(({ at }) => at);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          expect([...new Set(ticks)].sort((a, b) => a - b)).toEqual(ticks);
          expect(ticks.every((at) => at >= domain.start && at <= domain.end)).toBe(true);
        },
      ),
    );
  });

  it("stand at midnights of the zone on both sides of the change of the clocks", () => {
    const ticks = ticksOf({ start: startOf("2025-03-28"), end: endOf("2025-03-31") }, 5, "Europe/Kyiv");
    expect(ticks.map(({ at }) => new Date(at).toISOString().slice(5, 16))).toEqual([
      "03-28T22:00",
      "03-29T22:00",
      "03-30T21:00",
      "03-31T21:00",
    ]);
    expect(ticks.map(({ unit }) => unit)).toEqual(["day", "day", "day", "day"]);
  });

  it("stand at each full hour in quarter-hour zones, and at both of an hour shown twice", () => {
    const [tick] = ticksOf(
      { start: startOf("2025-03-28"), end: startOf("2025-03-28") + 6 * HOUR_MS },
      8,
      "Asia/Kathmandu",
    );
    expect(new Date(tick?.at ?? 0).toISOString().slice(11, 16)).toBe("00:15");
    const night = ticksOf(
      { start: startOf("2025-10-25") + 22 * HOUR_MS, end: startOf("2025-10-26") + 3 * HOUR_MS },
      8,
      "Europe/Kyiv",
    );
    const shown = night.map(({ at }) => new Date(localOf(at, "Europe/Kyiv")).getUTCHours());
    expect(shown).toEqual([1, 2, 3, 3, 4, 5]);
    expect(night.map(({ isDated }) => isDated)).toEqual([true, false, false, false, false, false]);
  });

  it("name the year once in years and months, and where a new one begins among days", () => {
    const turn = ticksOf({ start: startOf("2024-12-20"), end: endOf("2025-01-20") }, 8, "UTC");
    expect(turn.filter(({ isDated }) => isDated).map(({ at }) => new Date(at).getUTCFullYear())).toEqual([2024, 2025]);
    const years = ticksOf({ start: startOf("2023-11-10"), end: endOf("2025-03-20") }, 18, "Europe/Kyiv");
    expect(years.filter(({ unit }) => unit === "year").length).toBe(2);
    expect(years.some(({ isDated }) => isDated)).toBe(false);
  });
});

describe("the stretch that the axis shows", () => {
  it("zooms around a point that stays where it is, from six hours to all there is and a margin", () => {
    const at = startOf("2025-03-11");
    const near = zoomDomain(march, at, 0.5, limits);
    const share = (domain: typeof march) => (at - domain.start) / (domain.end - domain.start);
    expect(share(near)).toBeCloseTo(share(march), 6);
    expect(zoomDomain(near, at, 100, limits)).toEqual(limits);
    const nearest = zoomDomain(march, at, 0, limits);
    expect(nearest.end - nearest.start).toBe(SHORTEST_DOMAIN_MS);
  });

  it("stays within its limits however it is moved, zoomed and pinched", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const by = fc.integer({ min: -90 * DAY_MS, max: 90 * DAY_MS });
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.01, max: 100, noNaN: true }), by, (one, other, factor, byMs) => {
        const time = (of: number) => march.start + of * (march.end - march.start);
        const pinched = pinchDomain({ at: time(one), share: other }, { at: time(other), share: one }, limits);
        for (const domain of [zoomDomain(march, time(one), factor, limits), panDomain(march, byMs, limits), pinched]) {
          expect(domain.start).toBeGreaterThanOrEqual(limits.start);
          expect(domain.end).toBeLessThanOrEqual(limits.end + 1);
          expect(domain.end - domain.start).toBeGreaterThanOrEqual(SHORTEST_DOMAIN_MS - 1);
        }
      }),
    );
  });

  it("keeps both times under two fingers", () => {
    const domain = pinchDomain(
      { at: startOf("2025-03-10"), share: 0.2 },
      { at: startOf("2025-03-14"), share: 0.7 },
      limits,
    );
    const share = (at: number) => (at - domain.start) / (domain.end - domain.start);
    expect(share(startOf("2025-03-10"))).toBeCloseTo(0.2, 6);
    expect(share(startOf("2025-03-14"))).toBeCloseTo(0.7, 6);
  });

  it("turns to a window that it does not have, and zooms to one too thin to grip", () => {
    const day = { start: startOf("2025-03-20"), end: endOf("2025-03-20") };
    const week = { start: startOf("2025-03-01"), end: endOf("2025-03-07") };
    expect(domainFor(day, march, limits)).toEqual(march);
    expect(followDomain(day, week, limits).start).toBeLessThan(day.start);
    expect(followDomain(day, week, limits).end).toBeGreaterThan(day.end);
    expect(followDomain(march, week, limits)).toEqual(domainAround(march, limits));
    const years = { start: startOf("2015-01-01"), end: endOf("2025-12-31") };
    const near = domainFor(day, years, years);
    expect(near.end - near.start).toBeLessThan(10 * DAY_MS);
  });
});
