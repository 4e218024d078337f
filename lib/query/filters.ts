import { UsageError } from "../errors.ts";
import {
  type BoundingBox,
  INCIDENT_TYPES,
  type Incident,
  type IncidentStatus,
  type IncidentSubtype,
  type IncidentType,
  type LngLat,
  type PlacePrecision,
  PRECISIONS,
  STATUSES,
} from "../model.ts";
import { AREA_POINTS, boxOfArea, decodeArea, encodeArea, MOST_DIGITS, roundArea } from "./area.ts";
import { endOf, intervalOf, overlaps, sideOf, startOf, windowBetween } from "./interval.ts";
import { isAtLeast, passesArea, passesPrecisions, passesSubtypes, passesToll, SUBTYPE_NAMES } from "./passes.ts";
import {
  held,
  matching,
  numbers,
  type Reader,
  readParameter,
  readText,
  someOf,
  textOf,
  Unreadable,
  wholeNumber,
} from "./readers.ts";
import { relativeLength, relativeWindow } from "./relative.ts";
import { formatWindow } from "./window-text.ts";

/** One question about incidents. `null` and "" mean "not asked". */
export interface IncidentFilters {
  /** null: every type but `statement`, which is off until a person asks for it. */
  readonly types: readonly IncidentType[] | null;
  /** Each narrows the type that it belongs to; a type of which none is chosen stays whole. */
  readonly subtypes: readonly IncidentSubtype[] | null;
  readonly statuses: readonly IncidentStatus[] | null;
  /** Publishers, any of which must tell it. */
  readonly sources: readonly string[] | null;
  /** Independent sources, at least. */
  readonly minSources: number | null;
  /** Precisions, one of which one of its locations must have; `none` for incidents without location. */
  readonly precisions: readonly (PlacePrecision | "none")[] | null;
  /** Best figures, at least; an incident of which nobody gives a number does not answer. */
  readonly minKilled: number | null;
  readonly minInjured: number | null;
  /** Words that must all stand in its title, places, publishers or quotes. */
  readonly text: string;
  /** ISO date or instant, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly bbox: BoundingBox | null;
  /**
   * A polygon drawn on the map, without its closing point, in which the point of a location must lie: a town's centre,
   * the label point of an area. Longitudes go beyond 180 where it crosses that.
   */
  readonly area: readonly LngLat[] | null;
}

/** An incident as lists, maps and exports need it, without its reports. */
export interface IncidentSummary extends Incident {
  readonly publishers: readonly string[];
}

export const NO_FILTERS: IncidentFilters = {
  types: null,
  subtypes: null,
  statuses: null,
  sources: null,
  minSources: null,
  precisions: null,
  minKilled: null,
  minInjured: null,
  text: "",
  from: null,
  to: null,
  bbox: null,
  area: null,
};

export const TYPE_NAMES = Object.keys(INCIDENT_TYPES) as IncidentType[];
/** Types that the map shows when nothing was chosen. */
export const DEFAULT_TYPES = TYPE_NAMES.filter((type) => type !== "statement");

/** Query parameters of a filter, in the order that `formatFilters` writes them; `last` becomes `from` and `to` when it is read. */
export const FILTER_PARAMETERS = [
  "type",
  "subtype",
  "status",
  "source",
  "minsources",
  "precision",
  "killed",
  "injured",
  "q",
  "from",
  "to",
  "last",
  "bbox",
  "area",
] as const;

/** Numbers of independent sources that are offered as the least. */
export const SOURCE_STEPS = [1, 2, 3, 5] as const;

/** Numbers of killed or injured that are offered as the least. */
export const TOLL_STEPS = [1, 10, 100] as const;

/** Precisions that may be asked for; `none` means incidents without location. */
export const PRECISION_CHOICES = [...PRECISIONS, "none"] as const;

const MAX_TEXT = 200;
const MAX_COUNT = 1_000_000;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

const count = wholeNumber(1, MAX_COUNT);
const source = textOf(0, MAX_TEXT);
const searched: Reader<string> = (text) => textOf(0, MAX_TEXT)(text.trim());
const time: Reader<string> = (text) => {
  // A plus sign that an address lost has become a space.
  const iso = text.replace(" ", "+");
  matching(ISO_TIME, "must be an ISO date or instant")(iso);
  return held(iso, isOfTheCalendar(iso), "is no date of the calendar");
};
const box: Reader<BoundingBox> = (text) => {
  const sides = text.split(",").map(Number);
  held(sides, sides.length === 4 && sides.every(Number.isFinite), "must be west,south,east,north in degrees");
  const [west = 0, south = 0, east = 0, north = 0] = sides;
  const isOfTheWorld = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north;
  return held([west, south, east, north], isOfTheWorld, "must be west,south,east,north within the world");
};
const outline: Reader<readonly LngLat[]> = (text) => {
  const points = text.includes(",") ? pairsOf(text) : decodeArea(text);
  if (points === null) throw new Unreadable("must be a flexible polyline, or longitude,latitude of each point");
  const { least, most } = AREA_POINTS;
  const isOfPoints = points.length >= least && points.length <= most;
  held(points, isOfPoints, `must have ${least} to ${most} points, not ${points.length}`);
  const [west, south, east, north] = boxOfArea(points);
  const isOfTheWorld = west >= -180 && west < 180 && east - west <= 360 && south >= -90 && north <= 90;
  return held(points, isOfTheWorld, "must lie within the world");
};
/** Points written by hand, as numbers; turned and rounded as drawn ones are. */
function pairsOf(text: string): LngLat[] | null {
  const values = numbers(text);
  if (values.length % 2 > 0) return null;
  return roundArea(
    Array.from({ length: values.length / 2 }, (_, at) => [values[2 * at] ?? 0, values[2 * at + 1] ?? 0]),
    MOST_DIGITS,
  );
}

/**
 * Reads filters from query parameters; a window such as last=7d is the one of the instant `now` (milliseconds since 1970),
 * in whole days of the time zone. Throws a UsageError that names the parameter; other parameters are ignored.
 */
export function parseFilters(parameters: URLSearchParams, now: number, timeZone = "UTC"): IncidentFilters {
  const read = <T>(name: (typeof FILTER_PARAMETERS)[number], reader: Reader<T>) =>
    parameters.get(name) === "" ? null : readParameter(parameters, name, reader);
  const last = read("last", relativeLength);
  if (last && (parameters.get("from") || parameters.get("to")))
    throw new UsageError(`parameter last=${last} does not go with from or to`);
  const sources = parameters.getAll("source").map((text) => readText("source", text, source));
  const filters: IncidentFilters = {
    types: read("type", someOf(TYPE_NAMES)),
    subtypes: read("subtype", someOf(SUBTYPE_NAMES)),
    statuses: read("status", someOf(STATUSES)),
    sources: sources.length === 0 ? null : sources,
    minSources: read("minsources", count),
    precisions: read("precision", someOf(PRECISION_CHOICES)),
    minKilled: read("killed", count),
    minInjured: read("injured", count),
    text: read("q", searched) ?? "",
    ...(last
      ? formatWindow(relativeWindow(last, now, timeZone), timeZone)
      : { from: read("from", time), to: read("to", time) }),
    bbox: read("bbox", box),
    area: read("area", outline),
  };
  if (filters.from && filters.to && startOf(filters.from) > endOf(filters.to)) {
    throw new UsageError(`parameter from=${filters.from} is after to=${filters.to}`);
  }
  return filters;
}

/** Whether a date exists: the engine reads 30 February as 2 March. */
function isOfTheCalendar(value: string): boolean {
  const day = value.slice(0, 10);
  const read = new Date(startOf(day));
  return !Number.isNaN(startOf(value)) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

/** Writes filters as query parameters; what is not asked is left out, so that addresses stay short. */
export function formatFilters(filters: IncidentFilters): URLSearchParams {
  const parameters = new URLSearchParams();
  if (filters.types) parameters.set("type", filters.types.join(","));
  if (filters.subtypes) parameters.set("subtype", filters.subtypes.join(","));
  if (filters.statuses) parameters.set("status", filters.statuses.join(","));
  for (const source of filters.sources ?? []) parameters.append("source", source);
  if (filters.minSources) parameters.set("minsources", String(filters.minSources));
  if (filters.precisions) parameters.set("precision", filters.precisions.join(","));
  if (filters.minKilled) parameters.set("killed", String(filters.minKilled));
  if (filters.minInjured) parameters.set("injured", String(filters.minInjured));
  if (filters.text) parameters.set("q", filters.text);
  if (filters.from) parameters.set("from", filters.from);
  if (filters.to) parameters.set("to", filters.to);
  if (filters.bbox) parameters.set("bbox", filters.bbox.join(","));
  if (filters.area) parameters.set("area", encodeArea(filters.area));
  return parameters;
}

/** Whether an incident answers the filters, text aside: words are looked for where the quotes are, in the store. */
export function matchesFilters(filters: IncidentFilters, incident: IncidentSummary): boolean {
  return (
    (filters.types ?? DEFAULT_TYPES).includes(incident.type) &&
    passesSubtypes(filters, incident.type, incident.subtype) &&
    (filters.statuses === null || filters.statuses.includes(incident.status)) &&
    (filters.sources === null || filters.sources.some((source) => incident.publishers.includes(source))) &&
    isAtLeast(filters.minSources, incident.sources) &&
    passesPrecisions(filters, precisionsOf(incident)) &&
    passesToll(filters, incident.casualties) &&
    withinWindow(filters, incident) &&
    (filters.bbox === null || touchesBox(filters.bbox, incident)) &&
    passesArea(filters, incident)
  );
}

/** Whether an incident may have happened in the window; one of unknown time only answers when no window is asked. */
export function withinWindow(window: Pick<IncidentFilters, "from" | "to">, incident: Pick<Incident, "time">): boolean {
  if (window.from === null && window.to === null) return true;
  const interval = intervalOf(incident.time);
  if (interval === null) return false;
  return overlaps(interval, sideOf(windowBetween(window.from, window.to), interval));
}

function precisionsOf({ places }: Pick<Incident, "places">): readonly PlacePrecision[] {
  return places.flatMap(({ role, precision }) => (role === "location" ? precision : []));
}

/** Whether a location of the incident lies in the box, or its area's own box touches it. */
function touchesBox(box: BoundingBox, incident: Pick<Incident, "places">): boolean {
  return incident.places.some((place) => {
    if (place.role !== "location") return false;
    const [west, south, east, north] = place.bbox ?? [place.point[0], place.point[1], place.point[0], place.point[1]];
    return south <= box[3] && north >= box[1] && longitudesTouch([west, east], [box[0], box[2]]);
  });
}

type Arc = readonly [west: number, east: number];

/** Whether two arcs of longitude touch; an arc whose west is greater than its east crosses longitude 180. */
export function longitudesTouch(one: Arc, other: Arc): boolean {
  const split = ([west, east]: Arc): readonly Arc[] =>
    west <= east
      ? [[west, east]]
      : [
          [west, 180],
          [-180, east],
        ];
  return split(one).some(([w1, e1]) => split(other).some(([w2, e2]) => w1 <= e2 && w2 <= e1));
}
