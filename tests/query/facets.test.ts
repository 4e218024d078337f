import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRECISIONS, STATUSES } from "#lib/model";
import { columnsOf } from "#lib/query/columns-builder";
import { facetsOf, looseningsOf } from "#lib/query/facets";
import { type IncidentFilters, matchesFilters, NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { windowOf } from "#lib/query/selection";
import { FIXTURE } from "../browser/fixture.ts";

const columns = columnsOf(FIXTURE);
const count = (filters: IncidentFilters) => FIXTURE.filter((incident) => matchesFilters(filters, incident)).length;

describe("facets", () => {
  it("count what each choice would show, statements too", () => {
    const { types, statuses } = facetsOf(columns, { ...NO_FILTERS, types: ["strike"] }, null, null);
    expect(types.get("statement")).toBe(2);
    expect(types.get("strike")).toBe(FIXTURE.filter(({ type }) => type === "strike").length);
    expect(statuses.get("claimed")).toBe(
      FIXTURE.filter(({ type, status }) => type === "strike" && status === "claimed").length,
    );
  });

  it("tell for any filters what asking for each choice alone would show", () => {
    const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null });
    const filters = fc.record({
      types: some(TYPE_NAMES),
      statuses: some(STATUSES),
      sources: some(columns.publishers),
      precisions: some([...PRECISIONS, "none"] as const),
      minSources: fc.constantFrom(null, 2, 3),
      minKilled: fc.constantFrom(null, 1),
      from: fc.constantFrom(null, "2025-03-20"),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const asked: IncidentFilters = { ...NO_FILTERS, ...chosen };
        const facets = facetsOf(columns, asked, null, windowOf(asked, null));
        for (const type of TYPE_NAMES) expect(facets.types.get(type) ?? 0).toBe(count({ ...asked, types: [type] }));
        for (const status of STATUSES) {
          expect(facets.statuses.get(status) ?? 0).toBe(count({ ...asked, statuses: [status] }));
        }
        for (const name of columns.publishers) {
          expect(facets.sources.get(name) ?? 0).toBe(count({ ...asked, sources: [name] }));
        }
        for (const precision of [...PRECISIONS, "none"] as const) {
          expect(facets.precisions.get(precision) ?? 0).toBe(count({ ...asked, precisions: [precision] }));
        }
        for (const [least, found] of facets.minSources) expect(found).toBe(count({ ...asked, minSources: least }));
        for (const [minKilled, found] of facets.minKilled) expect(found).toBe(count({ ...asked, minKilled }));
        for (const [minInjured, found] of facets.minInjured) expect(found).toBe(count({ ...asked, minInjured }));
      }),
    );
  });
});

describe("loosenings", () => {
  it("name only the filters that empty the map, with what each would show", () => {
    const filters = { ...NO_FILTERS, types: ["health" as const], from: "2025-05-01", to: "2025-05-31" };
    const offers = looseningsOf(columns, filters, null, windowOf(filters, null));
    expect(offers.map(({ filter, count }) => [filter, count])).toEqual([
      ["types", 1],
      ["window", 1],
    ]);
    expect(offers[1]?.filters).toMatchObject({ from: null, to: null, types: ["health"] });
  });

  it("offer to clear a search that found nothing", () => {
    const offers = looseningsOf(columns, { ...NO_FILTERS, text: "zzz" }, new Uint8Array(columns.size), null);
    expect(offers.map(({ filter }) => filter)).toEqual(["text"]);
  });
});
