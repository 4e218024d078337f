import type { BoundingBox, LngLat, PlaceKind } from "../../model.ts";
import { type Entry, NAME_QUALITY } from "../entry.ts";
import { type Area, boxAround, cornersOf } from "./areas.ts";
import { demonymForms, nameSet } from "./names.ts";
import { lngLat, parts, readTable } from "./sources.ts";

/** Waters, regions, sites and settlements of the hand-made tables. `areaOf` gives the area around a point. */
export function tableEntries(
  areas: readonly Area[],
  countries: readonly Entry[],
  admin1OfPoint: (point: LngLat, country: string) => string,
): Entry[] {
  return [
    ...waters(),
    ...regions(areas, countries),
    ...sites(admin1OfPoint),
    ...settlements(admin1OfPoint),
    ...villages(admin1OfPoint),
  ];
}

/** Importance of waters, regions and sites, against populations of towns. */
const IMPORTANCE = { water: 2e7, region: 3e7, site: 3e6, settlement: 5000, village: 1000 };

/** slug, name, label point, box, other names */
function waters(): Entry[] {
  return readTable("waters").map(([slug = "", name = "", point, box, names]) => ({
    place: basePlace("water", slug, name, lngLat(point), boundingBox(box), null, []),
    parent: null,
    importance: IMPORTANCE.water,
    names: [...nameSet("name", NAME_QUALITY.main, [name]), ...nameSet("alternate", NAME_QUALITY.news, parts(names))],
  }));
}

/** slug, name, country or "", label point, members, other names, demonyms, box where there are no members */
function regions(areas: readonly Area[], countries: readonly Entry[]): Entry[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const boxes = new Map(countries.map((entry) => [entry.place.country ?? "", entry.place.bbox]));
  return readTable("regions").map(([slug = "", name = "", country = "", point, members, names, demonyms, box]) => {
    const ids = (members ?? "").split(" ").filter((id) => id !== "");
    const corners = ids.flatMap((id) => {
      const area = byId.get(id);
      if (area) return cornersOf(area);
      const found = boxes.get(id);
      if (found === undefined) throw new Error(`region ${slug}: there is no area ${id}`);
      return found ? cornersOfBox(found) : [];
    });
    return {
      place: basePlace(
        "region",
        slug,
        name,
        lngLat(point),
        ids.length > 0 ? boxAround(corners) : boundingBox(box),
        country || null,
        ids,
      ),
      parent: country ? `country:${country}` : null,
      importance: IMPORTANCE.region,
      names: [
        ...nameSet("name", NAME_QUALITY.main, [name]),
        ...nameSet("alternate", NAME_QUALITY.news, parts(names)),
        ...nameSet("demonym", NAME_QUALITY.news, parts(demonyms).flatMap(demonymForms)),
      ],
    };
  });
}

/** slug, name, country, point, other names */
function sites(admin1OfPoint: (point: LngLat, country: string) => string): Entry[] {
  return readTable("sites").map(([slug = "", name = "", country = "", point, names]) => ({
    place: basePlace("site", slug, name, lngLat(point), null, country || null, []),
    parent: country ? admin1OfPoint(lngLat(point), country) : null,
    importance: IMPORTANCE.site,
    names: [...nameSet("name", NAME_QUALITY.main, [name]), ...nameSet("alternate", NAME_QUALITY.news, parts(names))],
  }));
}

/** slug, name, country, point, population, other names */
function settlements(admin1OfPoint: (point: LngLat, country: string) => string): Entry[] {
  return readTable("settlements").map(([slug = "", name = "", country = "", point, population, names]) => ({
    place: {
      ...basePlace("place", slug, name, lngLat(point), null, country, []),
      population: Number(population),
    },
    parent: admin1OfPoint(lngLat(point), country),
    importance: Math.max(Number(population), IMPORTANCE.settlement),
    names: [...nameSet("name", NAME_QUALITY.main, [name]), ...nameSet("alternate", NAME_QUALITY.news, parts(names))],
  }));
}

/** slug, name, point, other names; all in Ukraine */
function villages(admin1OfPoint: (point: LngLat, country: string) => string): Entry[] {
  return readTable("villages").map(([slug = "", name = "", point, names]) => ({
    place: basePlace("place", `ua-${slug}`, name, lngLat(point), null, "UA", []),
    parent: admin1OfPoint(lngLat(point), "UA"),
    importance: IMPORTANCE.village,
    names: [
      ...nameSet("name", NAME_QUALITY.main, [name]),
      ...nameSet("alternate", NAME_QUALITY.official, parts(names)),
    ],
  }));
}

function basePlace(
  kind: PlaceKind,
  slug: string,
  name: string,
  point: LngLat,
  bbox: BoundingBox | null,
  country: string | null,
  areas: readonly string[],
): Entry["place"] {
  return { id: `${kind}:${slug}`, name, kind, country, point, bbox, areas, population: 0 };
}

function boundingBox(cell: string | undefined): BoundingBox | null {
  if (!cell) return null;
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = cell.split(",").map(Number);
  if (!(south <= north && Math.abs(west) <= 180 && Math.abs(east) <= 180)) throw new Error(`no box: ${cell}`);
  return [west, south, east, north];
}

/** Points along the box, near enough for `boxAround` to see which way round the globe it goes. */
function cornersOfBox([west, south, east, north]: BoundingBox): [number, number][] {
  const width = west <= east ? east - west : east - west + 360;
  const steps = Math.ceil(width / 10);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const longitude = west + (width * step) / steps;
    return [longitude > 180 ? longitude - 360 : longitude, step % 2 === 0 ? south : north];
  });
}
