import { expect, test } from "vitest";
import { COLLECTIONS } from "#lib/ogc/collections";
import type { NormalExpression } from "#lib/ogc/cql2/expression";
import { parseCql2 } from "#lib/ogc/cql2/parse";

const read = (text: string) => parseCql2(text, COLLECTIONS.incidents.queryables);

test.each<[string, NormalExpression]>([
  ["type = 'strike'", { kind: "compare", name: "type", comparison: "=", value: "strike" }],
  ["'strike' = type", { kind: "compare", name: "type", comparison: "=", value: "strike" }],
  ["5 < killed", { kind: "compare", name: "killed", comparison: ">", value: 5 }],
  ["\"title\" LIKE '%O''Hara%'", { kind: "like", name: "title", pattern: "%O'Hara%", isNegated: false }],
  ["country NOT IN ('UA', 'RU')", { kind: "in", name: "country", values: ["UA", "RU"], isNegated: true }],
  ["claimed_by is not null", { kind: "null", name: "claimed_by", isNegated: true }],
  ["geometry IS NULL", { kind: "no-geometry", isNegated: false }],
  [
    "killed BETWEEN 1 AND 5",
    {
      kind: "and",
      parts: [
        { kind: "compare", name: "killed", comparison: ">=", value: 1 },
        { kind: "compare", name: "killed", comparison: "<=", value: 5 },
      ],
    },
  ],
])("%s is read", (text, expression) => {
  expect(read(text)).toEqual(expression);
});

test("AND binds closer than OR, brackets closer than both, and NOT moves down to what it denies", () => {
  const of = (name: string, value: string, comparison: "=" | "<>" = "=") => ({
    ...{ kind: "compare", name, comparison, value },
  });
  const [strike, battle, claimed] = [of("type", "strike"), of("type", "battle"), of("status", "claimed")];
  expect(read("type = 'strike' OR type = 'battle' AND status = 'claimed'")).toEqual({
    kind: "or",
    parts: [strike, { kind: "and", parts: [battle, claimed] }],
  });
  expect(read("(type = 'strike' OR type = 'battle') AND status = 'claimed'")).toEqual({
    kind: "and",
    parts: [{ kind: "or", parts: [strike, battle] }, claimed],
  });
  expect(read("NOT (type = 'strike' OR NOT status = 'claimed')")).toEqual({
    kind: "and",
    parts: [of("type", "strike", "<>"), claimed],
  });
});

test("a date is its whole day, and an instant its second", () => {
  const moment = (text: string) => read(text) as { value: { start: number; end: number } };
  expect(moment("start >= DATE('2025-03-26')").value).toMatchObject({
    start: Date.UTC(2025, 2, 26),
    end: Date.UTC(2025, 2, 27) - 1,
  });
  expect(moment("start >= TIMESTAMP('2025-03-26T10:00:00+01:00')").value).toMatchObject({
    start: Date.UTC(2025, 2, 26, 9),
    end: Date.UTC(2025, 2, 26, 9) + 999,
  });
});

test("geometries are read in well-known text, and the feature's own may stand on either side", () => {
  for (const text of [
    "S_INTERSECTS(geometry, POINT(36.25 49.98))",
    "S_INTERSECTS(BBOX(170,-20,-170,-10), geom)",
    "S_INTERSECTS(geometry, POLYGON((0 0, 10 0, 10 10, 0 0), (1 1, 2 1, 2 2, 1 1)))",
    "S_INTERSECTS(geometry, MULTIPOINT(1 2, 3 4))",
    "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(0 0, 1 1)))",
  ]) {
    expect(read(text)).toMatchObject({ kind: "intersects", isNegated: false });
  }
});

test.each([
  ["colour = 'red'", "character 1, at colour: there is no property of this name"],
  ["type == 'strike'", "character 7, at =: a text"],
  ["type = 'strike", "character 8: the quotation mark is never closed"],
  ["type = 5", "character 8, at 5: a text"],
  ["killed > 'many'", "character 10, at 'many': a number is expected"],
  ["type", "character 5, at the end: ="],
  ["type = 'strike' status = 'claimed'", "character 17, at status: AND, OR or the end is expected"],
  ["(type = 'strike'", "character 17, at the end: ) is expected"],
  ["type ; 1", "character 6: ; means nothing here"],
  ["S_WITHIN(geometry, POINT(1 2))", "character 1, at S_WITHIN: there is no function S_WITHIN"],
  ["S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 2 2)))", "a ring has at least four positions"],
  ["S_INTERSECTS(geometry, CIRCLE(1 2))", "character 24, at CIRCLE: a geometry is expected"],
  ["start > DATE('2025-02-30')", "must be times of the calendar"],
  ["T_AFTER(title, DATE('2025-02-03'))", "character 9, at title: title is no time"],
  ["killed LIKE '5%'", "killed is no text"],
  [`${"(".repeat(60)}type = 'strike'${")".repeat(60)}`, "brackets are at most 40 deep"],
  [`${"NOT ".repeat(60)}type = 'strike'`, "NOT is at most 40 deep"],
  [Array.from({ length: 101 }, () => "killed = 1").join(" OR "), "at most 100 conditions"],
])("%s is refused with place and reason", (text, reason) => {
  expect(() => read(text)).toThrow(reason);
});
