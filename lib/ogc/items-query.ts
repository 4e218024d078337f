import type { BoundingBox } from "../model.ts";
import type { Interval } from "../query/interval.ts";
import { held, numbers, oneOf, type Reader, readParameter, readText, Unreadable, words } from "../query/readers.ts";
import type { Collection } from "./collections.ts";
import type { Literal, NormalExpression } from "./cql2/expression.ts";
import { parseCql2 } from "./cql2/parse.ts";
import { readCursor } from "./cursor.ts";
import { readDatetime, readTime } from "./datetime.ts";
import { CRS84 } from "./names.ts";
import type { Property } from "./properties.ts";
import type { Cursor } from "./select.ts";

/** Features of one page; a greater number is taken for the greatest. */
export const LIMIT = { usual: 100, most: 10_000 } as const;

/** One question for the features of a collection. */
export interface ItemsQuery {
  readonly limit: number;
  readonly bbox: BoundingBox | null;
  readonly interval: Interval | null;
  /** What a filter and parameters of properties ask together; null when nothing. */
  readonly expression: NormalExpression | null;
  readonly after: Cursor | null;
}

/** Languages of filters that are read; the second is the older name that GDAL asks by. */
export const FILTER_LANGUAGES = ["cql2-text", "cql-text"] as const;

/** Query parameters of every collection, besides its queryables. */
export const ITEMS_PARAMETERS = [
  ...["f", "limit", "bbox", "bbox-crs", "crs", "datetime"],
  ...["filter", "filter-lang", "filter-crs", "cursor"],
] as const;

/** Reads the query of a collection's items. Throws a UsageError that names the parameter and the reason. */
export function parseItemsQuery(collection: Collection, parameters: URLSearchParams): ItemsQuery {
  refuseOtherCoordinates(parameters);
  readParameter(parameters, "filter-lang", oneOf(FILTER_LANGUAGES));
  const filter = readParameter(parameters, "filter", (text) => parseCql2(text, collection.queryables));
  const asked = [...collection.queryables.values()].flatMap((property) => conditionOf(parameters, property) ?? []);
  const parts = [...asked, ...(filter ? [filter] : [])];
  return {
    limit: readParameter(parameters, "limit", limit) ?? LIMIT.usual,
    bbox: readParameter(parameters, "bbox", box),
    interval: readParameter(parameters, "datetime", readDatetime),
    expression: parts.length === 0 ? null : parts.length === 1 && parts[0] ? parts[0] : { kind: "and", parts },
    after: readParameter(parameters, "cursor", readCursor),
  };
}

/** Refuses every coordinate system but the one of the features. Throws UsageError. */
export function refuseOtherCoordinates(parameters: URLSearchParams): void {
  for (const name of ["crs", "bbox-crs", "filter-crs"]) readParameter(parameters, name, coordinates);
}

const coordinates: Reader<string> = (text) => held(text, text === CRS84, `must be ${CRS84}`);

const limit: Reader<number> = (text) => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return Math.min(LIMIT.most, held(value, value >= 1, "must be a whole number of at least 1"));
};

/** Four sides, or six of which the heights are not looked at. */
const box: Reader<BoundingBox> = (text) => {
  const all = numbers(text);
  held(all, all.length === 4 || all.length === 6, "must be west,south,east,north");
  const [west = 0, south = 0] = all;
  const [east = 0, north = 0] = all.length === 4 ? all.slice(2) : all.slice(3);
  const isOfTheWorld = west >= -180 && west <= 180 && east >= -180 && east <= 180 && south >= -90 && north <= 90;
  held(all, isOfTheWorld, "must lie within longitudes -180 to 180 and latitudes -90 to 90");
  return held([west, south, east, north], south <= north, "must not have a south that is greater than its north");
};

/** The condition that a parameter of a property's name asks for: it equals the value, or one of a known few. */
function conditionOf(parameters: URLSearchParams, property: Property): NormalExpression | null {
  const { name } = property;
  const text = parameters.get(name);
  if (text === null) return null;
  const values = property.values ? words(text) : [text];
  return {
    kind: "in",
    name,
    values: values.map((each) => readText(name, each, valueReader(property))),
    isNegated: false,
  };
}

function valueReader({ type, values }: Property): Reader<Literal> {
  if (values) return oneOf(values);
  if (type === "string") return (text) => text;
  if (type === "date-time") return (text) => ({ kind: "moment", ...secondOf(readTime(text)) });
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (!Number.isFinite(value)) throw new Unreadable("must be a number");
    return value;
  };
}

/** Times are told to the second. */
function secondOf({ start, end }: Interval): Interval {
  return end > start
    ? { start, end }
    : { start: Math.floor(start / 1000) * 1000, end: Math.floor(start / 1000) * 1000 + 999 };
}
