import { stringify } from "csv-stringify/sync";
import { CASUALTY_KINDS, INCIDENT_TYPES, type PlacePrecision } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { locationsOf, markOf } from "../query/placements.ts";
import { addressOf, type FormatOptions } from "./options.ts";

/** Codes of where_prec in UCDP GED. */
const UCDP: Record<PlacePrecision, number> = {
  site: 1,
  place: 1,
  near: 2,
  admin2: 3,
  admin1: 4,
  region: 5,
  country: 6,
  water: 7,
};

type Cell = string | number | null;

/**
 * Incidents as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it as such). The columns
 * longitude and latitude are filled where the place is a point or the middle of a circle: an area has its bounds alone.
 */
export function incidentsToCsv(incidents: readonly IncidentSummary[], options: FormatOptions): string {
  const rows = incidents.map((incident) => toRow(incident, options));
  return stringify(rows, { header: true, bom: true, record_delimiter: "windows", columns: COLUMNS });
}

const COLUMNS = [
  ...["id", "type", "subtype", "group", "title", "status", "claimed_by", "time_edtf", "time_start", "time_end"],
  ...["time_precision", "place_id", "place", "admin1", "country", "precision", "where_prec", "longitude", "latitude"],
  ...["radius_km", "west", "south", "east", "north", "other_places"],
  ...CASUALTY_KINDS.flatMap((kind) => [`${kind}_low`, `${kind}_best`, `${kind}_high`]),
  ...["confidence", "sources", "publishers", "url"],
];

function toRow(incident: IncidentSummary, options: FormatOptions): Record<string, Cell> {
  const { id, type, subtype, status, time, confidence, sources } = incident;
  return {
    ...{ id, type, subtype, status, confidence, sources },
    group: INCIDENT_TYPES[type].group,
    title: harmless(incident.title),
    claimed_by: harmless(incident.claimedBy),
    time_edtf: time.edtf,
    time_start: time.start,
    time_end: time.end,
    time_precision: time.precision,
    ...placeColumns(incident),
    ...casualtyColumns(incident),
    publishers: harmless(incident.publishers.join("; ")),
    url: addressOf(incident, options),
  };
}

function placeColumns(incident: IncidentSummary): Record<string, Cell> {
  const [place, ...others] = locationsOf(incident);
  if (!place) return { precision: "none" };
  const [longitude, latitude] = markOf(place.precision) === "area" ? [null, null] : place.point;
  const [west, south, east, north] = place.bbox ?? [null, null, null, null];
  return {
    place_id: place.id,
    place: harmless(place.name),
    admin1: harmless(place.admin1),
    country: place.country,
    precision: place.precision,
    where_prec: UCDP[place.precision],
    radius_km: place.radiusKm ?? null,
    ...{ longitude, latitude, west, south, east, north },
    other_places: harmless(others.map(({ name }) => name).join("; ")),
  };
}

function casualtyColumns({ casualties }: IncidentSummary): Record<string, Cell> {
  const cells = CASUALTY_KINDS.flatMap((kind) =>
    (["low", "best", "high"] as const).map((bound) => [`${kind}_${bound}`, casualties[kind]?.[bound] ?? null]),
  );
  return Object.fromEntries(cells);
}

/** Text that a spreadsheet does not take for a formula: a quote mark before the signs that begin one, as OWASP advises. */
function harmless(text: string | null): string | null {
  return text !== null && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
