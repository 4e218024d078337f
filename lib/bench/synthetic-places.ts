import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { LngLat, Place } from "../model.ts";

/** The places of a synthetic set: real ones, so that the map has coasts, borders and empty deserts where they are. */
export interface SyntheticPlaces {
  /** Towns, the one with most news first. */
  readonly towns: readonly Place[];
  /** Regions, countries and areas around the towns, the one with most news first. */
  readonly areas: readonly Place[];
}

/** Where most of the news of a conflict monitor comes from; the first ones are hot, and villages around all of them count. */
const HOT = ["Kharkiv", "Gaza City", "Khartoum", "Donetsk", "Kyiv", "Beirut", "Goma", "Damascus", "Odesa", "Kherson"];
const REGIONS = ["region:donbas", "region:sahel", "region:gaza-strip"];

/** Points at which the gazetteer is asked for the nearest town: degrees between them, and how far the town may be. */
const WORLD = { west: -180, south: -56, step: 0.75, columns: 480, rows: 170, withinKm: 40 } as const;
const THEATRE = { reach: 2.5, step: 0.1, columns: 51, rows: 51, withinKm: 8 } as const;
/** Areas are those of so many towns. */
const TOWNS_WITH_AREAS = 3000;

/** Some fifteen thousand towns of all continents and the areas that they lie in. Takes about a second. */
export function syntheticPlaces(gazetteer: Gazetteer): SyntheticPlaces {
  const hot = HOT.flatMap((name) => gazetteer.find(name).find(({ place }) => place.kind === "place")?.place ?? []);
  const near = (points: readonly LngLat[], withinKm: number) =>
    points.flatMap((point) => gazetteer.nearest?.(point, withinKm) ?? []).sort(bySize);
  const world = near(lattice(WORLD), WORLD.withinKm);
  const theatres = hot.map(({ point: [longitude, latitude] }) => {
    const corner = { west: longitude - THEATRE.reach, south: latitude - THEATRE.reach };
    return near(lattice({ ...THEATRE, ...corner }), THEATRE.withinKm);
  });
  const towns = distinct([...hot, ...inTurn([...theatres, world])]);
  const regions = REGIONS.flatMap((id) => gazetteer.place(id) ?? []);
  const around = towns.slice(0, TOWNS_WITH_AREAS).flatMap((town) => gazetteer.parents(town));
  return { towns, areas: distinct([...regions, ...around.filter(({ areas }) => areas.length > 0)]) };
}

interface Lattice {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

function lattice({ west, south, step, columns, rows }: Lattice): LngLat[] {
  return Array.from({ length: columns * rows }, (_, at): LngLat => {
    return [west + (at % columns) * step, south + Math.floor(at / columns) * step];
  });
}

const bySize = (one: Place, other: Place) => other.population - one.population || (one.id < other.id ? -1 : 1);

const distinct = (places: readonly Place[]) => [...new Map(places.map((place) => [place.id, place])).values()];

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
