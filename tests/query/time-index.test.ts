import { expect, test } from "vitest";
import { composeIncident } from "#lib/incidents/compose";
import type { IncidentWithReports } from "#lib/model";
import { buildTimeIndex } from "#lib/time-index";
import { CRIMEA, day, FIJI, KHARKIV, located, makeReading, type Told } from "../store/make";

function incident(name: string, told: Told): IncidentWithReports {
  const { article, reports } = makeReading(name, [told], { publisher: name });
  const sourced = reports.map((report) => ({ ...report, article }));
  return { ...composeIncident(name, sourced), reports: sourced };
}

const incidents = [
  incident("one", { time: day("2025-03-26"), sentence: "Drones struck a depot in Kharkiv." }),
  incident("two", { time: day("2025-03-27"), places: [located(KHARKIV)] }),
  incident("region", { time: day("2025-03-28"), places: [located(CRIMEA)] }),
  incident("storm", { type: "disaster", subtype: "storm", time: day("2025-03-01"), places: [located(FIJI)] }),
  incident("nowhere", { time: { edtf: "", start: null, end: null, precision: "unknown" }, places: [] }),
];

test("answers windows, filters and words, with marks that are never a pin of an area", () => {
  const index = buildTimeIndex(incidents);
  expect(index.size).toBe(5);
  expect(index.extent).toEqual({ from: "2025-03-01T00:00:00.000Z", to: "2025-03-28T23:59:59.999Z" });
  expect(index.count({})).toBe(5);
  expect(index.count({ from: "2025-03-26", to: "2025-03-27" })).toBe(2);
  expect(index.list({ from: "2025-03-26" })).toEqual(["region", "two", "one"]);
  expect(index.list({ text: "depot" })).toEqual(["one"]);
  expect(index.list({ text: "storm" })).toEqual(["storm"]);
  expect(index.count({ text: "two" })).toBe(1);
  expect(index.facets({}).types.get("strike")).toBe(4);

  const marks = index.marks({ types: ["strike"] }, { zoom: 4 });
  expect(marks.map(({ kind, count }) => [kind, count])).toEqual([
    ["cluster", 2],
    ["area", 1],
  ]);
  expect(marks[1]).toMatchObject({ placeId: CRIMEA.id, incidentId: null, groups: { violence: 1 } });
  const [single] = index.marks({ from: "2025-03-26", to: "2025-03-26" }, { zoom: 4, bbox: [30, 45, 40, 55] });
  expect(single).toMatchObject({ kind: "single", incidentId: "one", placeId: KHARKIV.id });
  expect(single?.point[0]).toBeCloseTo(36.25272, 4);
  expect(
    index.marks({ types: ["strike"] }, { zoom: 4, bbox: [-10, -10, 0, 0] }).filter((m) => m.kind !== "area"),
  ).toEqual([]);
  expect(index.marks({}, { zoom: 2, bbox: [170, -30, -170, 0] }).map(({ placeId }) => placeId)).toContain(FIJI.id);
});

test("counts into bins that cover the window, all of one width", () => {
  const index = buildTimeIndex(incidents);
  const { bins, vague } = index.histogram({ from: "2025-03-26", to: "2025-03-28" }, { bins: 3 });
  expect(bins.map(({ from, count }) => [from.slice(0, 10), count])).toEqual([
    ["2025-03-26", 1],
    ["2025-03-27", 1],
    ["2025-03-28", 1],
  ]);
  expect(vague).toBe(0);
  expect(buildTimeIndex([]).histogram({}).bins).toEqual([]);
});
