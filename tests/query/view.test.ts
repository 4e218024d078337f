import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#lib/model";
import { roundArea } from "#lib/query/area";
import { NO_FILTERS, PRECISION_CHOICES, TYPE_NAMES } from "#lib/query/filters";
import { SUBTYPE_NAMES } from "#lib/query/passes";
import { nextMove } from "#lib/query/relative";
import {
  DEFAULT_VIEW,
  EMBED_PARTS,
  formatView,
  parseView,
  roundCamera,
  SORTS,
  THEMES,
  type View,
  viewAt,
  viewHref,
} from "#lib/query/view";
import { windowInZone } from "#lib/query/window-text";

const NOW = Date.UTC(2025, 2, 27, 22, 20);
const parse = (query: string) => parseView(new URLSearchParams(query), NOW);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const words = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => text.trim() === text);
const count = fc.integer({ min: 1, max: 1_000_000 });
const area = fc
  .array(fc.tuple(fc.double({ min: -200, max: 150, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })), {
    minLength: 3,
    maxLength: 50,
  })
  .chain((ring) =>
    fc.integer({ min: -2, max: 2 }).map((turns) => roundArea(ring.map(([x, y]) => [x + 360 * turns, y]))),
  );
const zonedViews: fc.Arbitrary<View> = fc.record({
  filters: fc.record({
    types: orNull(fc.subarray(TYPE_NAMES, { minLength: 1 })),
    subtypes: orNull(fc.subarray([...SUBTYPE_NAMES], { minLength: 1 })),
    statuses: orNull(fc.subarray([...STATUSES], { minLength: 1 })),
    sources: orNull(fc.array(words, { minLength: 1, maxLength: 3 })),
    minSources: orNull(count),
    precisions: orNull(fc.subarray([...PRECISION_CHOICES], { minLength: 1 })),
    minKilled: orNull(count),
    minInjured: orNull(count),
    text: fc.oneof(fc.constant(""), words),
    from: fc.constantFrom(null, "2025-03-01", "2025-03-01T06:00Z"),
    to: fc.constantFrom(null, "2025-03-02", "2025-03-27T23:59Z"),
    bbox: fc.constantFrom(null, [170, -10.5, -170, 20] as const),
    area: orNull(area),
  }),
  last: fc.constant(null),
  camera: orNull(
    fc
      .record({
        zoom: fc.double({ min: 0, max: 22, noNaN: true }),
        latitude: fc.double({ min: -90, max: 90, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      })
      .map(roundCamera),
  ),
  selected: orNull(words),
  sort: fc.constantFrom(...SORTS),
  theme: orNull(fc.constantFrom(...THEMES)),
  language: fc.constantFrom(null, "uk", "pt-BR"),
  timeZone: fc.constantFrom(null, "Europe/Kyiv"),
  parts: fc.subarray([...EMBED_PARTS]),
  title: fc.oneof(fc.constant(""), words),
  caption: fc.oneof(fc.constant(""), words),
});

/** As an address is read: a window is one of the zone. */
const views = zonedViews.map(
  (view): View => ({
    ...view,
    filters: { ...view.filters, ...windowInZone(view.filters, view.timeZone ?? "UTC") },
  }),
);

describe("a view in the address", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: again, problems } = parseView(formatView(view), NOW);
        expect(problems).toEqual([]);
        expect(JSON.stringify(again)).toBe(JSON.stringify(view));
      }),
    );
  });

  it("is empty for the default view, so that the plain address is short", () => {
    expect(viewHref("/", DEFAULT_VIEW)).toBe("/");
    expect(parse("").view).toEqual(DEFAULT_VIEW);
  });

  it("reads well: commas and slashes are not escaped", () => {
    const view = { ...DEFAULT_VIEW, camera: { zoom: 5, latitude: 49, longitude: 32 } };
    expect(viewHref("/embed", { ...view, filters: { ...NO_FILTERS, types: ["strike", "battle"] } })).toBe(
      "/embed?type=strike,battle&at=5/49/32",
    );
  });

  it("names a parameter that it cannot read and keeps the others", () => {
    const { view, problems } = parse("type=strike,nonsense&q=kyiv&at=99/0/0&theme=pink&tz=Nowhere/City");
    expect(view.filters).toMatchObject({ types: null, text: "kyiv" });
    expect(view).toMatchObject({ camera: null, theme: null, timeZone: null });
    expect(problems).toHaveLength(4);
    for (const name of ["type=", "at=99/0/0", "theme=pink", "tz=Nowhere/City"]) {
      expect(problems.some((problem) => problem.includes(name))).toBe(true);
    }
  });

  it("drops a window that ends before it begins", () => {
    const { view, problems } = parse("from=2025-04-01&to=2025-03-01");
    expect(view.filters).toMatchObject({ from: null, to: null });
    expect(problems).toHaveLength(1);
  });

  it("has the days of its time zone, however an address says them", () => {
    const day = { from: "2025-03-27T00:00+02:00", to: "2025-03-27T23:59+02:00" };
    for (const window of [
      "from=2025-03-27&to=2025-03-27",
      "from=2025-03-26T22:00Z&to=2025-03-27T21:59Z",
      "from=2025-03-27T00:00%2B02:00&to=2025-03-27T23:59%2B02:00",
      // A plus sign that was not escaped.
      "from=2025-03-27T00:00+02:00&to=2025-03-27T23:59+02:00",
    ])
      expect(parse(`tz=Europe/Kyiv&${window}`).view.filters).toMatchObject(day);
    expect(parse("tz=Europe/Kyiv&from=2025-03-27").view.filters).toMatchObject({ from: day.from, to: null });
    expect(parse("from=2025-03-27T00:00%2B02:00").view.filters).toMatchObject({ from: "2025-03-26T22:00Z" });
    expect(parse("from=2025-03-27&to=2025-03-27").view.filters).toMatchObject({ from: "2025-03-27", to: "2025-03-27" });
  });

  it("wraps a longitude beyond the edge of the world", () => {
    expect(roundCamera({ zoom: 3, latitude: 0, longitude: 190 }).longitude).toBe(-170);
  });

  it("keeps a relative window as it is and reads it at an instant, in whole days of the zone", () => {
    const { view } = parse("last=7d&type=strike");
    expect(view).toMatchObject({ last: "7d", filters: { from: "2025-03-21", to: "2025-03-27" } });
    expect(viewHref("/", view)).toBe("/?type=strike&last=7d");
    const hours = parse("last=24h").view;
    expect(hours.filters).toMatchObject({ from: "2025-03-26T23:00Z", to: "2025-03-27T22:59Z" });
    // In Kyiv it is the 28th already.
    const inKyiv = parse("last=2d&tz=Europe/Kyiv").view;
    expect(inKyiv.filters).toMatchObject({ from: "2025-03-27T00:00+02:00", to: "2025-03-28T23:59+02:00" });
  });

  it("moves a relative window on with the clock, and only at a full hour", () => {
    const { view } = parse("last=24h");
    expect(viewAt(view, NOW + 39 * 60_000)).toBe(view);
    const later = viewAt(view, NOW + 41 * 60_000);
    expect(later.filters).toMatchObject({ from: "2025-03-27", to: "2025-03-27" });
    expect(nextMove(NOW, "UTC")).toBe(Date.UTC(2025, 2, 27, 23));
    const fixed = parse("from=2025-03-01").view;
    expect(viewAt(fixed, NOW + 1e9)).toBe(fixed);
  });

  it("names a relative window that it cannot read", () => {
    for (const query of ["last=7", "last=0d", "last=1001h", "last=3661d", "last=week"])
      expect([query, parse(query).problems.length, parse(query).view.last]).toEqual([query, 1, null]);
    const { view, problems } = parse("last=7d&from=2025-03-01");
    expect(problems).toHaveLength(1);
    expect(view).toMatchObject({ last: "7d", filters: { from: "2025-03-21" } });
  });
});
