import { describe, expect, it } from "vitest";
import { facetsOf, looseningsOf } from "#lib/query/facets";
import { NO_FILTERS } from "#lib/query/filters";
import { buildTimeIndex, windowOf } from "#lib/query/columns";
import { FIXTURE } from "../browser/fixture.ts";

const index = buildTimeIndex(FIXTURE);

describe("facets", () => {
  it("count what each choice would show, statements too", () => {
    const { types, statuses } = facetsOf(index, { ...NO_FILTERS, types: ["strike"] }, null, null);
    expect(types.get("statement")).toBe(2);
    expect(types.get("strike")).toBe(FIXTURE.filter(({ type }) => type === "strike").length);
    expect(statuses.get("claimed")).toBe(
      FIXTURE.filter(({ type, status }) => type === "strike" && status === "claimed").length,
    );
  });
});

describe("loosenings", () => {
  it("name only the filters that empty the map, with what each would show", () => {
    const filters = { ...NO_FILTERS, types: ["health" as const], from: "2025-05-01", to: "2025-05-31" };
    const offers = looseningsOf(index, filters, null, windowOf(filters, index.extent));
    expect(offers.map(({ filter, count }) => [filter, count])).toEqual([
      ["window", 1],
      ["types", 1],
    ]);
    expect(offers[0]?.filters).toMatchObject({ from: null, to: null, types: ["health"] });
  });

  it("offer to clear a search that found nothing", () => {
    const offers = looseningsOf(index, { ...NO_FILTERS, text: "zzz" }, new Set(), null);
    expect(offers.map(({ filter }) => filter)).toEqual(["text"]);
  });
});
