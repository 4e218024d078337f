import { booleanPointInPolygon, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { LngLat } from "#lib/model";
import { decodeArea, encodeArea, isWithinArea, roundArea } from "#lib/query/area";
import { formatFilters, matchesFilters, NO_FILTERS, parseFilters } from "#lib/query/filters";
import { SUBTYPE_NAMES } from "#lib/query/passes";
import { CRIMEA, day, KHARKIV, located } from "../store/make";

const NOW = Date.UTC(2025, 2, 27, 10, 20);
const parse = (query: string) => parseFilters(new URLSearchParams(query), NOW);
const STRIKE = {
  id: "inc_1",
  type: "strike",
  subtype: "drone",
  title: "Drone strike on Kharkiv",
  status: "reported",
  claimedBy: null,
  time: day("2025-03-26"),
  places: [located(KHARKIV)],
  casualties: { killed: { low: 1, best: 2, high: null } },
  confidence: 0.8,
  sources: 2,
  publishers: ["Wire"],
} as const;
const matches = (query: string, changes = {}) => matchesFilters(parse(query), { ...STRIKE, ...changes });

describe("filters of an address", () => {
  it.each([
    ["subtype=drone,arrow", "subtype"],
    ["precision=exact", "precision"],
    ["minsources=0", "minsources"],
    ["killed=-1", "killed"],
    ["injured=1e3", "injured"],
    ["area=BDAA", "area"],
    ["area=%3F", "area"],
    [`area=${encodeArea(Array.from({ length: 51 }, (_, index): LngLat => [index, index % 2]))}`, "area"],
  ])("?%s is refused with a sentence that names %s", (query, name) => {
    expect(() => parse(query)).toThrow(new RegExp(`^parameter ${name}=`));
  });

  it("keeps an area short and without a character that needs to be escaped", () => {
    const area = roundArea([
      [30.12345, 50.1],
      [36.5, 50.3],
      [37.123, 47.5],
      [31, 46],
    ]);
    const query = formatFilters({ ...NO_FILTERS, area }).toString();
    expect(query).toBe("area=BDo7hD266BwMyuM_uF-mB39C1-L");
    expect(parse(query).area).toEqual(area);
    // As short as its digits allow: one that was drawn on a map of a continent, and old addresses of three digits.
    const coarse = roundArea(area, 1);
    const short = formatFilters({ ...NO_FILTERS, area: coarse }).toString();
    expect(short.length).toBeLessThan(query.length);
    expect(parse(short).area).toEqual(coarse);
    expect(parse(`area=${encodeArea(coarse, 3)}`).area).toEqual(coarse);
  });

  it("takes an area that is written by hand, point by point", () => {
    expect(parse("area=22,44,40.5,44,31,53.123456").area).toEqual([
      [22, 44],
      [40.5, 44],
      [31, 53.12346],
    ]);
    expect(() => parse("area=22,44,40,44")).toThrow("parameter area=22,44,40,44: must have 3 to 50 points, not 2");
    expect(() => parse("area=22,44,40,44,31")).toThrow("must be a flexible polyline, or longitude,latitude of each");
  });
});

describe("what passes the filters", () => {
  test("a subtype narrows its own type alone, and belongs to one type only", () => {
    expect(new Set(SUBTYPE_NAMES).size).toBe(SUBTYPE_NAMES.length);
    expect(matches("subtype=drone")).toBe(true);
    expect(matches("subtype=missile")).toBe(false);
    expect(matches("subtype=missile", { subtype: null })).toBe(false);
    expect(matches("subtype=arrest")).toBe(true);
  });

  test("a precision is that of a location, none that of incidents without", () => {
    expect(matches("precision=place")).toBe(true);
    expect(matches("precision=admin1,none")).toBe(false);
    expect(matches("precision=admin1", { places: [located(KHARKIV), located(CRIMEA)] })).toBe(true);
    expect(matches("precision=none", { places: [{ ...located(KHARKIV), role: "related" }] })).toBe(true);
  });

  test("numbers are at least what is asked, and unknown ones are not", () => {
    expect(matches("minsources=2&killed=2")).toBe(true);
    expect(matches("minsources=3")).toBe(false);
    expect(matches("killed=3")).toBe(false);
    expect(matches("injured=1")).toBe(false);
  });

  test("an area holds the points of places, across longitude 180 too", () => {
    const around = (west: number, south: number, east: number, north: number): LngLat[] => [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    const isIn = (area: readonly LngLat[], point: LngLat) =>
      matchesFilters({ ...NO_FILTERS, area }, { ...STRIKE, places: [{ ...located(CRIMEA), point }] });
    expect(isIn(around(30, 40, 40, 50), [34, 45])).toBe(true);
    // The box of Crimea touches this one, the point at which it is told does not lie within.
    expect(isIn(around(36, 45, 40, 46), [34.2784, 45.3115])).toBe(false);
    const pacific = roundArea(around(-190, -30, -170, 0));
    expect(pacific[0]).toEqual([170, -30]);
    expect([isIn(pacific, [178, -18]), isIn(pacific, [-175, -18]), isIn(pacific, [-169, -18])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("an area holds what Turf says that it holds", () => {
    // A tenth of a metre: beside a border of 10^-320 degrees two ways to calculate may differ.
    const degrees = (most: number) => fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((value) => value / 1e6);
    const point = fc.tuple(degrees(180), degrees(90));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), point, (drawn, at) => {
        const area = roundArea(drawn);
        expect(decodeArea(encodeArea(area))).toEqual(area);
        expect(decodeArea(encodeArea(roundArea(drawn, 5)))).toEqual(roundArea(drawn, 5));
        // On the border either may be right.
        const ring = polygon([[...area, area[0] ?? [0, 0]].map(([x, y]) => [x, y])]);
        const inside = booleanPointInPolygon([...at], ring, { ignoreBoundary: true });
        if (inside === booleanPointInPolygon([...at], ring)) expect(isWithinArea(area, at[0], at[1])).toBe(inside);
      }),
    );
  });
});
