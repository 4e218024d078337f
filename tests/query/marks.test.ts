import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POINT_PRECISIONS, type ReportPlace } from "#lib/model";
import { GROUPS } from "#lib/query/categories";
import { buildCellIndex, LEVELS } from "#lib/query/cells";
import { askedOf, chooseIncidents } from "#lib/query/choice";
import { GROUP_OF_TYPE } from "#lib/query/columns";
import { columnsOf } from "#lib/query/columns-builder";
import { type IncidentFilters, type IncidentSummary, matchesFilters, NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { AREA, CIRCLE_NUMBERS, CLUSTER, SINGLE } from "#lib/query/mark-table";
import { incidentsOfMark, marksOf } from "#lib/query/marks";
import { type MercatorBox, toLngLat } from "#lib/query/mercator";
import { tabulate } from "#lib/query/placement-table";
import { locationsOf, markOf } from "#lib/query/placements";
import { windowOf } from "#lib/query/selection";
import { windowInZone } from "#lib/query/window-text";
import { FIXTURE } from "../browser/fixture.ts";
import { makeIncident, makePlace } from "../formats/make.ts";

const WHOLE: MercatorBox = [0, 0, 1, 1];

/** The marks of incidents for filters, and what each stands for. */
function explore(incidents: readonly IncidentSummary[], filters: IncidentFilters, zoom: number, box = WHOLE) {
  const columns = columnsOf(incidents);
  const { mask, categories } = chooseIncidents(columns, filters, null);
  const index = buildCellIndex(columns, tabulate(columns), mask);
  const asked = askedOf(categories, windowOf(filters, null));
  const marks = marksOf(index, asked, zoom, box, []);
  const members = Array.from({ length: marks.length }, (_, mark) =>
    incidentsOfMark(index, asked, zoom, box, mark).map((at) => columns.ids[at] ?? ""),
  );
  const ofKind = (kind: number) => members.filter((_, mark) => marks.kinds[mark] === kind);
  return { marks, members, ofKind, columns };
}

const byId = new Map(FIXTURE.map((incident) => [incident.id, incident]));
const isAreaOnly = (incident: IncidentSummary) =>
  locationsOf(incident).length > 0 && locationsOf(incident).every(({ precision }) => markOf(precision) === "area");
const EVERYTHING = { ...NO_FILTERS, types: TYPE_NAMES };

describe("marks", () => {
  it.each([0, 2, 4, 6, 9, 12])("never draw an area as a point or in a cluster, at zoom %d", (zoom) => {
    const { ofKind } = explore(FIXTURE, EVERYTHING, zoom);
    const areas = FIXTURE.filter(isAreaOnly).map(({ id }) => id);
    for (const id of [...ofKind(SINGLE), ...ofKind(CLUSTER)].flat()) expect(areas).not.toContain(id);
    expect(new Set(ofKind(AREA).flat())).toEqual(new Set(areas));
  });

  it.each([0, 3, 7, 12])("lose no incident that has a place, at zoom %d", (zoom) => {
    const { members } = explore(FIXTURE, EVERYTHING, zoom);
    const placed = FIXTURE.filter((incident) => locationsOf(incident).length > 0);
    expect(new Set(members.flat())).toEqual(new Set(placed.map(({ id }) => id)));
  });

  it("draw an incident with two places at both", () => {
    const { marks, members } = explore(FIXTURE, EVERYTHING, 12);
    const points = members.flatMap(([id], mark) =>
      id === "evacuation"
        ? [String(toLngLat(marks.x[mark] ?? 0, marks.y[mark] ?? 0).map((value) => value.toFixed(4)))]
        : [],
    );
    const places = locationsOf(byId.get("evacuation") ?? { places: [] });
    expect(points.sort()).toEqual(places.map(({ point }) => String(point.map((value) => value.toFixed(4)))).sort());
  });

  it("count an incident once in a cluster, also with two or three places in it", () => {
    const near = (shift: number): ReportPlace =>
      makePlace({ id: `near:${shift}`, point: [36 + shift, 50], precision: "place" });
    const incidents = [
      makeIncident({ id: "three", places: [near(0), near(0.9), near(1.8)] }),
      makeIncident({ id: "one", places: [near(0.9)] }),
    ];
    for (const zoom of [0, 2, 3, 4]) {
      const { marks, members } = explore(incidents, EVERYTHING, zoom);
      for (let mark = 0; mark < marks.length; mark++) {
        expect(marks.totals[mark]).toBe(new Set(members[mark]).size);
        expect(marks.counts.subarray(mark * GROUPS, (mark + 1) * GROUPS).reduce((sum, count) => sum + count, 0)).toBe(
          marks.totals[mark],
        );
      }
    }
  });

  it("keep incidents at one coordinate together at every zoom", () => {
    const { members, marks } = explore(FIXTURE, NO_FILTERS, 12);
    const paris = members.findIndex((ids) => ids.includes("summit-paris"));
    expect(marks.totals[paris]).toBe(4);
    expect(marks.kinds[paris]).toBe(CLUSTER);
  });

  it("are the same for the same incidents, in whatever order they came", () => {
    expect(explore([...FIXTURE].reverse(), EVERYTHING, 3).members).toEqual(explore(FIXTURE, EVERYTHING, 3).members);
  });

  it("tell circles that can be seen at the zoom, and until then only their mark", () => {
    const circlesAt = (zoom: number) => explore(FIXTURE, EVERYTHING, zoom).marks.circles;
    expect(circlesAt(3)).toHaveLength(0);
    const circles = circlesAt(10);
    const near = FIXTURE.flatMap(locationsOf).filter(({ precision }) => precision === "near");
    expect(circles).toHaveLength(near.length * CIRCLE_NUMBERS);
    expect([...circles].filter((_, at) => at % CIRCLE_NUMBERS === 4)).toContain(15);
    const { marks, members } = explore(FIXTURE, EVERYTHING, 3);
    expect(marks.inCircle[members.findIndex(([id]) => id === "blast-quetta")]).toBe(1);
  });

  it("find an incident again among the marks, alone or within a cluster", () => {
    const columns = columnsOf(FIXTURE);
    const index = buildCellIndex(columns, tabulate(columns), null);
    const at = columns.ids.indexOf("summit-paris");
    const { categories } = chooseIncidents(columns, EVERYTHING, null);
    for (const zoom of [0, 4, 12]) {
      const { highlighted, totals } = marksOf(index, askedOf(categories, null), zoom, WHOLE, [-1, at]);
      expect([highlighted.length, highlighted[0]]).toEqual([2, 1]);
      expect(totals[highlighted[1] ?? -1]).toBeGreaterThanOrEqual(4);
    }
  });

  it("join what lies on both sides of longitude 180, and count an incident there once", () => {
    const at = (longitude: number) => makePlace({ id: `p${longitude}`, point: [longitude, -17] });
    const incidents = [
      makeIncident({ id: "east", places: [at(179.9)] }),
      makeIncident({ id: "west", places: [at(-179.9)] }),
      makeIncident({ id: "both", places: [at(179.8), at(-179.8)] }),
    ];
    for (const box of [
      [0.9, 0.4, 1.1, 0.7],
      [-0.1, 0.4, 0.1, 0.7],
    ] as const) {
      const { marks, members } = explore(incidents, EVERYTHING, 3, box);
      expect([...marks.totals]).toEqual([3]);
      expect(members).toEqual([["both", "east", "west"]]);
      expect(marks.x[0]).toBeCloseTo((box[0] + box[2]) / 2, 3);
    }
  });

  it("of a box leave out what lies beyond it, also across longitude 180", () => {
    const far = [
      makeIncident({ id: "fiji", places: [makePlace({ id: "fiji", point: [179, -17] })] }),
      makeIncident({ id: "tonga", places: [makePlace({ id: "tonga", point: [-175, -21] })] }),
      makeIncident({ id: "kyiv", places: [makePlace({ id: "kyiv", point: [30, 50] })] }),
    ];
    const { members } = explore(far, EVERYTHING, 5, [0.95, 0.4, 1.05, 0.7]);
    expect(members.flat().sort()).toEqual(["fiji", "tonga"]);
  });
});

describe("marks in time", () => {
  const arbitraryIncident = fc
    .record({
      day: fc.integer({ min: 0, max: 60 }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
      hour: fc.option(fc.integer({ min: 0, max: 23 })),
      isUnknown: fc.boolean().map((value) => value && true),
      type: fc.constantFrom(...TYPE_NAMES),
      places: fc.array(
        fc.record({
          longitude: fc.integer({ min: -3, max: 3 }),
          latitude: fc.integer({ min: -3, max: 3 }),
          precision: fc.constantFrom("place" as const, "near" as const, "admin1" as const),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ day, length, hour, isUnknown, type, places }) => {
      const iso = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
      const clock = hour === null ? "" : `T${String(hour).padStart(2, "0")}`;
      const known = clock && { edtf: "", start: `${iso(day)}${clock}:00Z`, end: `${iso(day)}${clock}:59Z` };
      const time =
        isUnknown && length === 7
          ? { edtf: "", start: null, end: null, precision: "unknown" as const }
          : known
            ? { ...known, precision: "hour" as const }
            : { edtf: iso(day), start: iso(day), end: iso(day + length), precision: "days" as const };
      return makeIncident({
        type,
        time,
        places: places.map(({ longitude, latitude, precision }) =>
          makePlace({ id: `${precision} ${longitude} ${latitude}`, point: [longitude, latitude], precision }),
        ),
      });
    });
  const arbitraryIncidents = fc
    .array(arbitraryIncident, { maxLength: 40 })
    .map((incidents) => incidents.map((incident, at) => ({ ...incident, id: `i${String(at).padStart(3, "0")}` })));
  const day = fc.integer({ min: 0, max: 80 });

  it("hold exactly what a look at every incident finds, with its groups and, at one point, its centre", () => {
    fc.assert(
      fc.property(
        arbitraryIncidents,
        day,
        day,
        fc.constantFrom(0, 3, 5.5, 9, 12),
        fc.constantFrom("UTC", "Europe/Kyiv", "America/New_York", "Pacific/Kiritimati"),
        fc.option(fc.subarray([...TYPE_NAMES], { minLength: 1 }), { nil: null }),
        (incidents, one, other, zoom, timeZone, types) => {
          const iso = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
          const [from, to] = [iso(Math.min(one, other)), iso(Math.max(one, other))];
          const filters = { ...NO_FILTERS, types, ...windowInZone({ from, to }, timeZone) };
          const { marks, members } = explore(incidents, filters, zoom);
          const expected = incidents.filter((incident) => matchesFilters(filters, incident));
          const placed = expected.filter((incident) => locationsOf(incident).length > 0).map(({ id }) => id);
          expect([...new Set(members.flat())].sort()).toEqual(placed);
          const known = new Map(expected.map((incident) => [incident.id, incident]));
          for (const [mark, ids] of members.entries()) {
            expect(marks.totals[mark]).toBe(ids.length);
            const counts = new Array<number>(GROUPS).fill(0);
            for (const id of ids) {
              const group = GROUP_OF_TYPE[TYPE_NAMES.indexOf(known.get(id)?.type ?? "strike")] ?? 0;
              counts[group] = (counts[group] ?? 0) + 1;
            }
            expect([...marks.counts.subarray(mark * GROUPS, (mark + 1) * GROUPS)]).toEqual(counts);
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("count an incident once in an area that it names twice", () => {
    const area = makePlace({ id: "a", point: [0, 2], precision: "admin1" });
    const { marks } = explore(
      [makeIncident({ id: "i", places: [area, { ...area, name: "the region" }] })],
      NO_FILTERS,
      3,
    );
    expect([...marks.totals]).toEqual([1]);
  });

  it("stand at the mean of what the window shows", () => {
    const at = (id: string, longitude: number, iso: string) =>
      makeIncident({
        id,
        places: [makePlace({ id: `p${longitude}`, point: [longitude, 0] })],
        time: { edtf: iso, start: iso, end: iso, precision: "day" },
      });
    const incidents = [at("a", 0, "2025-01-01"), at("b", 1, "2025-01-02"), at("c", 4, "2025-01-03")];
    const centre = (from: string, to: string) => {
      const { marks } = explore(incidents, { ...NO_FILTERS, from, to }, 0);
      return toLngLat(marks.x[0] ?? 0, marks.y[0] ?? 0)[0];
    };
    expect(centre("2025-01-01", "2025-01-02")).toBeCloseTo(0.5, 2);
    expect(centre("2025-01-01", "2025-01-03")).toBeCloseTo(5 / 3, 2);
    expect(centre("2025-01-02", "2025-01-03")).toBeCloseTo(2.5, 2);
  });
});

it("has levels of cells for every zoom, none of which tells precise points apart wrongly", () => {
  expect(POINT_PRECISIONS).toEqual(["site", "place"]);
  const columns = columnsOf(FIXTURE);
  const index = buildCellIndex(columns, tabulate(columns), null);
  const sizes = LEVELS.map((zoom) => index.levelAt(zoom).cells);
  expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
  expect(index.levelAt(13)).toBe(index.levelAt(LEVELS.at(-1) ?? 0));
});
