import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoundingBox, LngLat } from "#lib/model";
import { roundArea } from "#lib/query/area";
import { type IncidentFilters, matchesFilters, NO_FILTERS, PRECISION_CHOICES, TYPE_NAMES } from "#lib/query/filters";
import { SUBTYPE_NAMES } from "#lib/query/passes";
import { connect } from "#lib/store/client";
import { openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, FIJI, KHARKIV, located, makeReading, type Told } from "./make";

const ALL: IncidentFilters = { ...NO_FILTERS, types: TYPE_NAMES };

/** Different happenings, with and without time and place, points, areas and one across longitude 180. */
const HAPPENINGS: readonly Told[] = [
  {
    title: "Drone strike on Kharkiv",
    sentence: "Drones struck Kharkiv; naïve 100% of it_all burned.",
    casualties: { killed: { low: 2, high: 2 } },
  },
  {
    title: "Battle in Crimea",
    sentence: "Soldiers fought for the isthmus.",
    type: "battle",
    subtype: null,
    places: [located(CRIMEA)],
    time: day("2025-01-05"),
  },
  {
    title: "Storm over Fiji",
    sentence: "A cyclone uncovered hundreds of roofs.",
    type: "disaster",
    subtype: "storm",
    places: [located(FIJI)],
    casualties: { killed: { low: 10, high: null }, injured: { low: 3, high: 3 } },
    time: day("2025-02-10"),
  },
  {
    title: "Summit",
    sentence: "Heads of government gather at a lake.",
    type: "diplomacy",
    subtype: "summit",
    places: [],
    time: day("2025-03-01"),
    status: "planned",
  },
  {
    title: "Vote of unknown day",
    sentence: "Parliament passed its budget.",
    type: "politics",
    subtype: "vote",
    time: { edtf: "", start: null, end: null, precision: "unknown" },
  },
  {
    title: "Threat",
    sentence: "Answering fire was promised by an envoy.",
    type: "statement",
    subtype: "threat",
    places: [{ ...located(KHARKIV), role: "related" }],
    status: "claimed",
    claimedBy: "Moscow",
    time: { edtf: "2025-03", start: "2025-03-01", end: "2025-03-31", precision: "month" },
  },
  {
    title: "Fire near Suva",
    sentence: "Flames destroyed a warehouse full of sugar.",
    type: "accident",
    subtype: "fire",
    places: [
      { ...located(KHARKIV), id: "geonames:2198148", name: "Suva", point: [178.44149, -18.14161], country: "FJ" },
      { ...located(KHARKIV), id: "geonames:2", name: "Lau", point: [-178.5, -18.2], precision: "near", radiusKm: 30 },
    ],
    time: {
      edtf: "2025-02-20T21:30Z",
      start: "2025-02-20T21:30:00Z",
      end: "2025-02-20T21:30:00Z",
      precision: "minute",
    },
    status: "disputed",
  },
  {
    title: "Landing of long ago",
    sentence: "Troops landed on a beach.",
    type: "military",
    subtype: "deployment",
    time: day("1944-06-06"),
  },
];

async function fill(url: string): Promise<Store> {
  const store = await openStore(url);
  for (const [index, happening] of HAPPENINGS.entries()) {
    const publisher = ["Wire", "Post", "Rádio", null][index % 4] ?? null;
    await store.saveReading(makeReading(`a${index}`, [happening], { publisher }), CONTEXT);
  }
  return store;
}

describeOnBoth("listing incidents", ({ create }) => {
  test("the store answers every filter as the browser does", async (context) => {
    const store = await fill(await create(context));
    const { incidents: all } = await store.listIncidents(ALL);
    expect(all).toHaveLength(HAPPENINGS.length);
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    const box = fc
      .tuple(longitude, latitude, longitude, latitude)
      .map(([west, one, east, other]): BoundingBox => [west, Math.min(one, other), east, Math.max(one, other)]);
    const dates = fc.constantFrom(
      ...["1944-06-06", "2025-01-05", "2025-02-20T21:30:00Z", "2025-03-01", "2025-03-26", "2025-03-31"],
      // Days of other zones: what is known to a date lies within them, what is known to a minute where it happened.
      ...["1944-06-06T00:00-04:00", "1944-06-05T23:59+02:00", "2025-01-05T00:00+02:00", "2025-01-05T23:59-08:00"],
      ...["2025-02-20T23:30+02:00", "2025-03-31T23:59+13:00"],
    );
    const count = fc.option(fc.integer({ min: 1, max: 12 }));
    const drawn = fc.array(fc.tuple(longitude, latitude), { minLength: 3, maxLength: 6 }).map(roundArea);
    const filters: fc.Arbitrary<IncidentFilters> = fc.record({
      types: fc.option(fc.subarray(TYPE_NAMES)),
      subtypes: fc.option(fc.subarray([...SUBTYPE_NAMES])),
      statuses: fc.option(fc.subarray(["reported", "claimed", "disputed", "planned"] as const)),
      sources: fc.option(fc.subarray(["Wire", "Post", "Rádio", "Nobody"])),
      minSources: fc.option(fc.constantFrom(1, 2)),
      precisions: fc.option(fc.subarray([...PRECISION_CHOICES])),
      minKilled: count,
      minInjured: count,
      text: fc.constant(""),
      from: fc.option(dates),
      to: fc.option(dates),
      bbox: fc.option(fc.oneof(box, fc.constantFrom<BoundingBox>(...BOXES))),
      area: fc.option(fc.oneof(drawn, fc.constantFrom(...AREAS))),
    });
    // Many filters at once leave nothing: most questions have few.
    const questions = fc.oneof(
      filters,
      fc.tuple(filters, fc.subarray(Object.keys(NO_FILTERS), { minLength: 1, maxLength: 2 })).map(
        ([all, kept]): IncidentFilters => ({
          ...ALL,
          ...Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))),
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        const found = await store.listIncidents(asked);
        const expected = all.filter((incident) => matchesFilters(asked, incident));
        expect(found.incidents).toEqual(expected);
        expect(found.total).toBe(expected.length);
      }),
      { numRuns: 300 },
    );
    await store.close();
  });

  test("words are found at their beginning, all of them, whatever their marks and case", async (context) => {
    const store = await fill(await create(context));
    const types = async (text: string) =>
      (await store.listIncidents({ ...ALL, text })).incidents.map(({ type }) => type);
    expect(await types("KHARK drone")).toEqual(["strike"]);
    expect(await types("naive")).toEqual(["strike"]);
    expect(await types("radio")).toEqual(["accident", "disaster"]);
    expect(await types("moscow")).toEqual(["statement"]);
    expect(await types("arkiv")).toEqual([]);
    expect(await types("kharkiv fiji")).toEqual([]);
    // Signs of LIKE are no words.
    expect(await types("%")).toHaveLength(HAPPENINGS.length);
    expect(await types("it_all")).toEqual(["strike"]);
    expect(await types("_")).toHaveLength(HAPPENINGS.length);
    await store.close();
  });

  test("pages follow each other, newest first, unknown times last", async (context) => {
    const store = await fill(await create(context));
    const { incidents: all } = await store.listIncidents(ALL);
    expect(all.at(0)?.type).toBe("strike");
    expect(all.at(-1)?.type).toBe("politics");
    const pages = [];
    for (let offset = 0; offset < 9; offset += 3) {
      const page = await store.listIncidents(ALL, { limit: 3, offset });
      expect(page.total).toBe(all.length);
      pages.push(...page.incidents);
    }
    expect(pages).toEqual(all);
    await store.close();
  });

  test("thousands are listed as a few are", async (context) => {
    const url = await create(context);
    const store = await fill(url);
    const { database } = await connect(url);
    const rest = `"type", "subtype", "title", "status", "claimedBy", "edtf", "timeStart", "timeEnd", "timePrecision", "startMs",
      "endMs", "places", "casualties", "confidence", "sources", "publishers", "searchText", "readingVersion", "review"`;
    await database.$executeRawUnsafe(
      `WITH RECURSIVE n(nth) AS (SELECT 1 UNION ALL SELECT nth + 1 FROM n WHERE nth < 400)
        INSERT INTO "Incident" ("id", ${rest}) SELECT "id" || '_' || nth, ${rest} FROM "Incident", n`,
    );
    const { incidents, total } = await store.listIncidents(ALL);
    expect([incidents.length, total]).toEqual([401 * HAPPENINGS.length, 401 * HAPPENINGS.length]);
    expect((await store.columns()).size).toBe(total);
    expect(await store.search("kharkiv drone")).toHaveLength(401);
    await database.$disconnect();
    await store.close();
  });

  test("neighbours in time lead through all incidents of known time, and back", async (context) => {
    const store = await fill(await create(context));
    const { incidents: all } = await store.listIncidents(ALL);
    const dated = all.filter(({ time }) => time.start !== null);
    for (const [index, { id }] of dated.entries()) {
      const { previous, next } = await store.neighbours(id, ALL);
      expect(next).toEqual(dated[index - 1] ?? null);
      expect(previous).toEqual(dated[index + 1] ?? null);
    }
    expect(await store.neighbours("inc_none")).toEqual({ previous: null, next: null });
    expect(await store.publishers()).toEqual(["Post", "Rádio", "Wire"]);
    await store.close();
  });
});

/** Boxes whose edges meet places, and some across longitude 180. */
const BOXES: readonly BoundingBox[] = [
  [36.25272, 49.98081, 36.25272, 49.98081],
  [36.63836, 46.21811, 40, 50],
  [170, -30, -170, 0],
  [-179, -20, -178.5, -15],
  [-180, -90, 180, 90],
  [36.2528, 49, 37, 50],
  [178.44149, -18.14161, 179, -18],
];

/** Areas with corners at places, and such that cross longitude 180. */
const AREAS: readonly (readonly LngLat[])[] = [
  // As many points as may be.
  roundArea(
    Array.from({ length: 50 }, (_, nth): LngLat => {
      const [angle, radius] = [(nth * Math.PI) / 25, nth % 2 ? 12 : 9];
      return [175 + radius * Math.cos(angle), -18 + radius * Math.sin(angle)];
    }),
  ),
  [
    [30, 45],
    [40, 45],
    [36.253, 49.981],
  ],
  [
    [36, 49],
    [37, 49],
    [37, 51],
    [36, 51],
  ],
  [
    [170, -30],
    [182, -30],
    [182, -10],
    [170, -10],
  ],
  [
    [34.2784, 45.3115],
    [175, -18],
    [178.44149, -18.14161],
  ],
];
