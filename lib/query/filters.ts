import { z } from "zod";
import { UsageError } from "../errors.ts";
import {
  type BoundingBox,
  INCIDENT_TYPES,
  type Incident,
  type IncidentStatus,
  type IncidentType,
  STATUSES,
} from "../model.ts";
import { endOf, intervalOf, overlaps, startOf } from "./interval.ts";

/** One question about incidents. `null` and "" mean "not asked". */
export interface IncidentFilters {
  /** null: every type but `statement`, which is off until a person asks for it. */
  readonly types: readonly IncidentType[] | null;
  readonly statuses: readonly IncidentStatus[] | null;
  /** Publishers, any of which must tell it. */
  readonly sources: readonly string[] | null;
  /** Words that must all stand in its title, places, publishers or quotes. */
  readonly text: string;
  /** ISO date or instant, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly bbox: BoundingBox | null;
}

/** An incident as lists, maps and exports need it, without its reports. */
export interface IncidentSummary extends Incident {
  readonly publishers: readonly string[];
}

export const NO_FILTERS: IncidentFilters = {
  types: null,
  statuses: null,
  sources: null,
  text: "",
  from: null,
  to: null,
  bbox: null,
};

export const TYPE_NAMES = Object.keys(INCIDENT_TYPES) as IncidentType[];
/** Types that the map shows when nothing was chosen. */
export const DEFAULT_TYPES = TYPE_NAMES.filter((type) => type !== "statement");

/** Query parameters of a filter, in the order that `formatFilters` writes them. */
export const FILTER_PARAMETERS = ["type", "status", "source", "q", "from", "to", "bbox"] as const;

const MAX_TEXT = 200;
const list = (value: string) => value.split(",").filter((part) => part !== "");
const isoTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/, "must be an ISO date or instant")
  .refine(isOfTheCalendar, "is no date of the calendar");

/** Whether a date exists: the engine reads 30 February as 2 March. */
function isOfTheCalendar(value: string): boolean {
  const day = value.slice(0, 10);
  const read = new Date(startOf(day));
  return !Number.isNaN(startOf(value)) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

const bbox = z
  .string()
  .transform((value) => value.split(",").map(Number))
  .refine((box) => box.length === 4 && box.every(Number.isFinite), "must be west,south,east,north in degrees")
  .refine(
    ([west = 0, south = 0, east = 0, north = 0]) =>
      Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north,
    "must be west,south,east,north within the world",
  )
  .transform((box) => box as unknown as BoundingBox);

const schemas = {
  type: z
    .string()
    .transform(list)
    .pipe(z.array(z.enum(TYPE_NAMES as [IncidentType, ...IncidentType[]]))),
  status: z
    .string()
    .transform(list)
    .pipe(z.array(z.enum(STATUSES))),
  source: z.array(z.string().max(MAX_TEXT)),
  q: z.string().trim().max(MAX_TEXT, `must have at most ${MAX_TEXT} characters`),
  from: isoTime,
  to: isoTime,
  bbox,
};

/** Reads filters from query parameters. Throws a UsageError that names the parameter; other parameters are ignored. */
export function parseFilters(parameters: URLSearchParams): IncidentFilters {
  const read = <K extends keyof typeof schemas>(name: K): z.infer<(typeof schemas)[K]> | null => {
    const raw = name === "source" ? parameters.getAll(name) : parameters.get(name);
    if (raw === null || raw.length === 0) return null;
    const parsed = schemas[name].safeParse(raw);
    if (parsed.success) return parsed.data as z.infer<(typeof schemas)[K]>;
    throw new UsageError(`parameter ${name}=${raw}: ${parsed.error.issues.map((issue) => issue.message).join("; ")}`);
  };
  const filters: IncidentFilters = {
    types: read("type"),
    statuses: read("status"),
    sources: read("source"),
    text: read("q") ?? "",
    from: read("from"),
    to: read("to"),
    bbox: read("bbox"),
  };
  if (filters.from && filters.to && startOf(filters.from) > endOf(filters.to)) {
    throw new UsageError(`parameter from=${filters.from} is after to=${filters.to}`);
  }
  return filters;
}

/** Writes filters as query parameters; what is not asked is left out, so that addresses stay short. */
export function formatFilters(filters: IncidentFilters): URLSearchParams {
  const parameters = new URLSearchParams();
  if (filters.types) parameters.set("type", filters.types.join(","));
  if (filters.statuses) parameters.set("status", filters.statuses.join(","));
  for (const source of filters.sources ?? []) parameters.append("source", source);
  if (filters.text) parameters.set("q", filters.text);
  if (filters.from) parameters.set("from", filters.from);
  if (filters.to) parameters.set("to", filters.to);
  if (filters.bbox) parameters.set("bbox", filters.bbox.join(","));
  return parameters;
}

/** Whether an incident answers the filters, text aside: words are looked for where the quotes are, in the store. */
export function matchesFilters(filters: IncidentFilters, incident: IncidentSummary): boolean {
  return (
    (filters.types ?? DEFAULT_TYPES).includes(incident.type) &&
    (filters.statuses === null || filters.statuses.includes(incident.status)) &&
    (filters.sources === null || filters.sources.some((source) => incident.publishers.includes(source))) &&
    withinWindow(filters, incident) &&
    (filters.bbox === null || touchesBox(filters.bbox, incident))
  );
}

/** Whether an incident may have happened in the window; one of unknown time only answers when no window is asked. */
export function withinWindow(window: Pick<IncidentFilters, "from" | "to">, incident: Pick<Incident, "time">): boolean {
  if (window.from === null && window.to === null) return true;
  const interval = intervalOf(incident.time);
  if (interval === null) return false;
  return overlaps(interval, {
    start: window.from === null ? Number.NEGATIVE_INFINITY : startOf(window.from),
    end: window.to === null ? Number.POSITIVE_INFINITY : endOf(window.to),
  });
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
function longitudesTouch(one: Arc, other: Arc): boolean {
  const split = ([west, east]: Arc): readonly Arc[] =>
    west <= east
      ? [[west, east]]
      : [
          [west, 180],
          [-180, east],
        ];
  return split(one).some(([w1, e1]) => split(other).some(([w2, e2]) => w1 <= e2 && w2 <= e1));
}
