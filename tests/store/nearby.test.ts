import { distance } from "@turf/distance";
import { expect, test } from "vitest";
import type { BoundingBox, LngLat, ReportPlace } from "#lib/model";
import { NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { incidentId } from "#lib/store/identify";
import { type NearbyIncident, openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, FIJI, KHARKIV, located, makeReading, type Told } from "./make";

const town = (name: string, point: LngLat): ReportPlace => ({ ...located(KHARKIV), id: `town:${name}`, name, point });
const KYIV = town("Kyiv", [30.5238, 50.45466]);
const SUVA = town("Suva", [178.44149, -18.14161]);
const APIA = town("Apia", [-171.76666, -13.83333]);
const SUMY = town("Sumy", [34.80289, 50.9216]);
const QUITO = town("Quito", [-78.52495, -0.22985]);

/** Months apart, so that none of them is taken for another. */
const HAPPENINGS: readonly Told[] = [
  { title: "Strike on Kharkiv", time: day("2025-01-10") },
  { title: "Fair in Kharkiv", type: "protest", subtype: null, time: day("2025-03-10") },
  { title: "Fire in Kharkiv", type: "accident", subtype: "fire", time: day("2025-02-01") },
  { title: "Trial in Sumy", type: "justice", subtype: "trial", places: [SUMY], time: day("2025-04-10") },
  { title: "Flood in Kyiv", type: "disaster", subtype: "flood", places: [KYIV], time: day("2025-05-10") },
  { title: "Battle in Crimea", type: "battle", subtype: null, places: [located(CRIMEA)], time: day("2024-11-10") },
  { title: "Storm over Fiji", type: "disaster", subtype: "storm", places: [located(FIJI)], time: day("2024-10-10") },
  { title: "Theft in Suva", type: "crime", subtype: "theft", places: [SUVA], time: day("2024-09-10") },
  { title: "Vote in Apia", type: "politics", subtype: "vote", places: [APIA], time: day("2024-08-10") },
  {
    title: "Quake in Quito and Apia",
    type: "disaster",
    subtype: "earthquake",
    places: [QUITO, APIA],
    time: day("2024-07-10"),
  },
  { title: "Call of unknown place", type: "diplomacy", subtype: "call", places: [], time: day("2024-06-10") },
  { title: "Threat from Kharkiv", type: "statement", subtype: "threat", time: day("2024-05-10") },
];

const idOf = (title: string) => incidentId(`rep_a${HAPPENINGS.findIndex((happening) => happening.title === title)}_0`);
/** Titles as the happenings bear them above: incidents compose their own. */
const titlesOf = (nearby: readonly NearbyIncident[] | null) =>
  nearby?.map(({ incident }) => HAPPENINGS.find(({ title }) => idOf(title ?? "") === incident.id)?.title);

async function fill(url: string): Promise<Store> {
  const store = await openStore(url);
  for (const [index, happening] of HAPPENINGS.entries()) {
    const sentence = `${happening.title}, and nothing else of number ${index} besides.`;
    await store.saveReading(makeReading(`a${index}`, [{ ...happening, sentence }]), CONTEXT);
  }
  const { incidents } = await store.listIncidents({ ...NO_FILTERS, types: TYPE_NAMES });
  expect(incidents).toHaveLength(HAPPENINGS.length);
  return store;
}

describeOnBoth("incidents nearby", ({ create }) => {
  test("the nearest come first, of one spot the nearest in time, and no statement or placeless one", async (context) => {
    const store = await fill(await create(context));
    const nearby = (await store.nearby(idOf("Strike on Kharkiv"), 5)) ?? [];
    expect(titlesOf(nearby)).toEqual([
      "Fire in Kharkiv",
      "Fair in Kharkiv",
      "Trial in Sumy",
      "Flood in Kyiv",
      "Battle in Crimea",
    ]);
    expect(nearby.map(({ distanceKm, isExact }) => [Math.round(distanceKm), isExact])).toEqual([
      [0, true],
      [0, true],
      [147, true],
      [411, true],
      [540, false],
    ]);
    expect(await store.nearby(idOf("Strike on Kharkiv"), 2)).toEqual(nearby.slice(0, 2));
    await store.close();
  });

  test("across longitude 180, and from each place of an incident", async (context) => {
    const store = await fill(await create(context));
    const titles = async (title: string, limit: number) => titlesOf(await store.nearby(idOf(title), limit));
    expect(await titles("Vote in Apia", 3)).toEqual(["Quake in Quito and Apia", "Theft in Suva", "Storm over Fiji"]);
    expect(await titles("Quake in Quito and Apia", 1)).toEqual(["Vote in Apia"]);
    expect(await titles("Storm over Fiji", 1)).toEqual(["Theft in Suva"]);
    await store.close();
  });

  test("the order is that of a count over all incidents, whatever the limit", async (context) => {
    const store = await fill(await create(context));
    const { incidents } = await store.listIncidents(NO_FILTERS);
    for (const own of incidents) {
      const expected = incidents
        .filter(({ id, places }) => id !== own.id && places.length > 0 && own.places.length > 0)
        .map(({ places }) => Math.min(...places.flatMap((there) => own.places.map((here) => apartKm(here, there)))))
        .sort((one, other) => one - other);
      const distances = (await store.nearby(own.id, 50))?.map(({ distanceKm }) => Math.round(distanceKm));
      expect(distances, own.title).toEqual(expected.map(Math.round));
      const three = (await store.nearby(own.id, 3))?.map(({ distanceKm }) => Math.round(distanceKm));
      expect(three, own.title).toEqual(distances?.slice(0, 3));
    }
    await store.close();
  });

  test("an incident without a place has none, and one that is not there is told", async (context) => {
    const store = await fill(await create(context));
    expect(await store.nearby(idOf("Call of unknown place"), 5)).toEqual([]);
    expect(await store.nearby("inc_none", 5)).toBeNull();
    await store.close();
  });
});

/** Between the points of two places, of an area at least half its diagonal. */
function apartKm(one: ReportPlace, other: ReportPlace): number {
  return Math.max(distance([...one.point], [...other.point]), radiusKm(one.bbox), radiusKm(other.bbox));
}

function radiusKm(bbox: BoundingBox | null): number {
  if (bbox === null) return 0;
  const [west, south, east, north] = bbox;
  const width = (east < west ? east + 360 : east) - west;
  return (Math.hypot(width * Math.cos(((south + north) * Math.PI) / 360), north - south) * 6371.0088 * Math.PI) / 360;
}
