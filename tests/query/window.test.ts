import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf, startOf } from "#lib/query/interval";
import { windowOf } from "#lib/query/time-index";
import { formatWindow, lastStretch, moveWindow, snapWindow, stepOf, zoomDomain } from "#lib/query/window";

const march = { start: startOf("2025-03-01"), end: endOf("2025-03-31") };
const time = fc.integer({ min: march.start, max: march.end });

describe("the window of the slider", () => {
  it("snaps to whole steps within the domain and is never empty", () => {
    fc.assert(
      fc.property(time, time, (one, other) => {
        const window = snapWindow({ start: Math.min(one, other), end: Math.max(one, other) }, march);
        expect(window.start % stepOf(march)).toBe(0);
        expect((window.end + 1) % stepOf(march)).toBe(0);
        expect(window.end - window.start + 1).toBeGreaterThanOrEqual(stepOf(march));
        expect(window.start).toBeGreaterThanOrEqual(march.start);
        expect(window.end).toBeLessThanOrEqual(march.end);
      }),
    );
  });

  it("keeps its length when it moves, and stops at the edges", () => {
    const week = { start: startOf("2025-03-10"), end: endOf("2025-03-16") };
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (days) => {
        const moved = moveWindow(week, days * 86_400_000, march);
        expect(moved.end - moved.start).toBe(week.end - week.start);
        expect(moved.start).toBeGreaterThanOrEqual(march.start);
        expect(moved.end).toBeLessThanOrEqual(march.end);
      }),
    );
  });

  it("is written as dates where it is made of whole days, else as instants", () => {
    expect(formatWindow({ start: startOf("2025-03-26"), end: endOf("2025-03-27") })).toEqual({
      from: "2025-03-26",
      to: "2025-03-27",
    });
    const written = formatWindow(lastStretch(86_400_000, Date.parse("2025-03-27T17:20:00Z")));
    expect(written).toEqual({ from: "2025-03-26T18:00Z", to: "2025-03-27T17:59Z" });
    expect(windowOf(written, null)?.start).toBe(Date.parse("2025-03-26T18:00:00Z"));
    expect(formatWindow(null)).toEqual({ from: null, to: null });
  });

  it("zooms around a point that stays where it is", () => {
    const at = startOf("2025-03-11");
    const near = zoomDomain(march, at, 0.5, march);
    const share = (domain: typeof march) => (at - domain.start) / (domain.end - domain.start);
    expect(share(near)).toBeCloseTo(share(march), 6);
    expect(zoomDomain(near, at, 100, march)).toEqual(march);
  });
});
