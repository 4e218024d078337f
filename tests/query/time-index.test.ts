import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { startOf } from "#lib/query/interval";
import { buildTimeIndex, maskOf, selectWindow, windowOf } from "#lib/query/time-index";
import { FIXTURE } from "../browser/fixture.ts";

const index = buildTimeIndex(FIXTURE);
const everything = maskOf(index, { ...NO_FILTERS, types: TYPE_NAMES }, null);
const titles = (positions: readonly number[]) => positions.map((position) => index.incidents[position]?.title);

describe("the time index", () => {
  it("gives for any window what a look at every incident gives", () => {
    const days = fc.integer({ min: startOf("2024-12-01") / 86_400_000, max: startOf("2025-06-01") / 86_400_000 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const window = {
          start: Math.min(one, other) * 86_400_000,
          end: Math.max(one, other) * 86_400_000 + 86_399_999,
        };
        const { positions, inside, touching } = selectWindow(index, everything, window);
        const expected = [...index.starts.keys()].filter(
          (at) => (index.starts[at] ?? Number.NaN) <= window.end && (index.ends[at] ?? Number.NaN) >= window.start,
        );
        expect(positions).toEqual(expected);
        expect(inside + touching).toBe(positions.length);
        expect(inside).toBe(
          expected.filter((at) => (index.starts[at] ?? 0) >= window.start && (index.ends[at] ?? 0) <= window.end)
            .length,
        );
      }),
    );
  });

  it("counts an incident that lasts beyond the window as touching", () => {
    const window = windowOf({ from: "2025-03-13", to: "2025-03-13" }, index.extent);
    const { positions, inside, touching } = selectWindow(index, everything, window);
    expect(titles(positions)).toContain("Warships exercise in the Black Sea");
    expect(inside).toBe(0);
    expect(touching).toBe(positions.length);
  });

  it("keeps what has no time out of a window, and says how many that are", () => {
    const window = windowOf({ from: "2025-03-26", to: "2025-03-27" }, index.extent);
    expect(selectWindow(index, everything, window)).toMatchObject({ unknownTime: 1 });
    expect(titles(selectWindow(index, everything, window).positions)).not.toContain("Rail booking system attacked");
    expect(titles(selectWindow(index, everything, null).positions)).toContain("Rail booking system attacked");
  });

  it("leaves statements out until a person asks for them", () => {
    const usual = selectWindow(index, maskOf(index, NO_FILTERS, null), null);
    expect(selectWindow(index, everything, null).positions.length - usual.positions.length).toBe(2);
  });

  it("fills an open side of the window from the extent", () => {
    expect(windowOf({ from: "2025-03-26", to: null }, index.extent)).toEqual({
      start: startOf("2025-03-26"),
      end: index.extent?.end,
    });
    expect(windowOf({ from: null, to: null }, index.extent)).toBeNull();
  });
});
