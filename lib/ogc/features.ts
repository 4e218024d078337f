import {
  CASUALTY_KINDS,
  INCIDENT_TYPES,
  type IncidentReport,
  type IncidentTime,
  type Place,
  type PlacePrecision,
  type ReportPlace,
} from "../model.ts";
import { MINUTE_MS } from "../query/columns.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { intervalOf } from "../query/interval.ts";
import { locationsOf } from "../query/placements.ts";
import { isBounded } from "./collections.ts";

export type PropertyValue = string | number | null;

/** A feature before it is written: flat properties, and the places that it is drawn at. */
export interface PlainFeature {
  readonly id: string;
  readonly places: readonly ReportPlace[];
  /** In the order of its collection's properties, without `drawing` and `url`. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Path of its page on this site; null when it has none. */
  readonly page: string | null;
}

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

export function incidentFeature(incident: IncidentSummary): PlainFeature {
  const { id, places, casualties, confidence, sources, publishers } = incident;
  const properties: Record<string, PropertyValue> = {
    id,
    ...happeningProperties(incident),
    ...timeProperties(incident.time),
    ...placeProperties(incident),
  };
  for (const kind of CASUALTY_KINDS) {
    properties[kind] = casualties[kind]?.best ?? null;
    if (!isBounded(kind)) continue;
    properties[`${kind}_low`] = casualties[kind]?.low ?? null;
    properties[`${kind}_high`] = casualties[kind]?.high ?? null;
  }
  Object.assign(properties, { confidence, sources, publishers: publishers.join("; ") });
  return { id, places, properties, page: pageOf(id) };
}

/** A report with what its collection tells besides. */
export interface ToldReport extends Omit<IncidentReport, "evidence" | "actors"> {
  readonly incidentId: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly articleTitle: string | null;
  readonly articleUrl: string | null;
  readonly quote: string | null;
}

export function reportFeature(report: ToldReport): PlainFeature {
  const { id, incidentId, places, casualties, confidence } = report;
  const properties: Record<string, PropertyValue> = {
    id,
    incident_id: incidentId,
    ...happeningProperties(report),
    ...timeProperties(report.time),
    ...placeProperties(report),
  };
  for (const kind of CASUALTY_KINDS) {
    properties[`${kind}_low`] = casualties[kind]?.low ?? null;
    if (isBounded(kind)) properties[`${kind}_high`] = casualties[kind]?.high ?? null;
  }
  Object.assign(properties, {
    confidence,
    publisher: report.publisher,
    published_at: report.publishedAt,
    article_title: report.articleTitle,
    article_url: report.articleUrl,
    quote: report.quote,
  });
  return { id, places, properties, page: pageOf(incidentId) };
}

/** A place and how many incidents happened there. */
export function placeFeature(place: Place, incidents: number): PlainFeature {
  const { id, name, kind, admin1, country, population } = place;
  const geonames = /^geonames:(\d+)$/.exec(id)?.[1];
  const properties = {
    ...{ id, name, kind, admin1, country },
    population: population === 0 ? null : population,
    incidents,
    same_as: geonames ? `https://sws.geonames.org/${geonames}/` : null,
  };
  return { id, places: [{ ...place, role: "location", precision: kind }], properties, page: null };
}

const pageOf = (incidentId: string) => `/incidents/${encodeURIComponent(incidentId)}`;

type Happening = Pick<IncidentReport, "type" | "subtype" | "title" | "status" | "claimedBy">;

function happeningProperties({ type, subtype, title, status, claimedBy }: Happening) {
  return { type, subtype, group: INCIDENT_TYPES[type].group, title, status, claimed_by: claimedBy };
}

/** Nothing is known more exactly than to the minute: an end is its last second, as features are found by minutes. */
function timeProperties(time: IncidentTime) {
  const interval = intervalOf(time);
  return {
    start: interval && instant(minuteOf(interval.start) * MINUTE_MS),
    end: interval && instant(minuteOf(interval.end) * MINUTE_MS + MINUTE_MS - 1000),
    time_precision: time.precision,
    edtf: time.edtf || null,
  };
}

const minuteOf = (ms: number) => Math.floor(ms / MINUTE_MS);
const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, -5)}Z`;

function placeProperties(told: { readonly places: readonly ReportPlace[] }) {
  const [place, ...others] = locationsOf(told);
  return {
    place: place?.name ?? null,
    place_id: place?.id ?? null,
    admin1: place?.admin1 ?? null,
    country: place?.country ?? null,
    place_precision: place?.precision ?? "none",
    where_prec: place ? UCDP[place.precision] : null,
    radius_km: place?.radiusKm ?? null,
    other_places: others.length > 0 ? others.map(({ name }) => name).join("; ") : null,
  };
}
