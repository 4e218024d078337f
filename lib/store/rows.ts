import type {
  Evidence as EvidenceRow,
  Incident as IncidentRow,
  Place as PlaceRow,
  Report as ReportRow,
} from "../../prisma/generated/sqlite/client.ts";
import type {
  ArticleRef,
  BoundingBox,
  Evidence,
  EvidenceList,
  Incident,
  IncidentReport,
  IncidentTime,
  Place,
  SourcedReport,
} from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { intervalOf } from "../query/interval.ts";

// The one place where columns become the types of lib/model.ts and back. What was written through these functions is
// trusted when it is read: codes and JSON are not checked again.

/** What a report is read with: its evidence, and the version of the article that it stands in. */
export const REPORT_PARTS = {
  evidence: { orderBy: { id: "asc" } },
  reading: {
    select: {
      id: true,
      fingerprint: true,
      agency: true,
      version: { select: { articleId: true, title: true, url: true, publisher: true, publishedAt: true } },
    },
  },
} as const;

/** A report as REPORT_PARTS gives it. */
export type ReportWithParts = ReportRow & {
  readonly evidence: readonly EvidenceRow[];
  readonly reading: { readonly version: Omit<ArticleRef, "id"> & { readonly articleId: string } };
};

export function toReport(row: ReportRow & { readonly evidence: readonly EvidenceRow[] }): IncidentReport {
  return {
    ...codesOf<IncidentReport>(row),
    places: row.places as unknown as IncidentReport["places"],
    casualties: row.casualties as IncidentReport["casualties"],
    actors: row.actors as unknown as IncidentReport["actors"],
    evidence: row.evidence.map(toEvidence) as unknown as EvidenceList,
  };
}

export function toSourcedReport(row: ReportWithParts): SourcedReport {
  const { articleId, title, url, publisher, publishedAt } = row.reading.version;
  return { ...toReport(row), article: { id: articleId, title, url, publisher, publishedAt } };
}

/** What a summary is made of. */
export type IncidentColumns = Pick<IncidentRow, ToldColumns | "places" | "casualties" | "sources" | "publishers">;

export function toSummary(row: IncidentColumns): IncidentSummary {
  return {
    ...codesOf<Incident>(row),
    places: row.places as unknown as Incident["places"],
    casualties: row.casualties as Incident["casualties"],
    sources: row.sources,
    publishers: row.publishers as string[],
  };
}

export function toPlace(row: PlaceRow): Place {
  const { id, name, country, admin1, longitude, latitude, population } = row;
  return {
    id,
    name,
    kind: row.kind as Place["kind"],
    country,
    admin1,
    point: [longitude, latitude],
    bbox: row.bbox as unknown as BoundingBox | null,
    areas: row.areas as string[],
    population,
  };
}

/** Columns of a report but its keys, links and evidence. */
export function fromReport(report: IncidentReport) {
  return {
    ...columnsOf(report),
    places: toJson(report.places),
    casualties: toJson(report.casualties),
    actors: toJson(report.actors),
  };
}

/** Columns of an incident but its key and what is not composed of its reports. */
export function fromIncident(incident: Incident) {
  const interval = intervalOf(incident.time);
  return {
    ...columnsOf(incident),
    startMs: interval && BigInt(interval.start),
    endMs: interval && BigInt(interval.end),
    places: toJson(incident.places),
    casualties: toJson(incident.casualties),
    sources: incident.sources,
  };
}

/** A value as the client takes JSON: plain, without what is undefined. */
export function toJson<T>(value: T) {
  return JSON.parse(JSON.stringify(value));
}

/** A value with the keys of its objects in order, to compare it with one from PostgreSQL, which has an order of its own. */
export function sortKeys(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortKeys(part)]));
}

type Told = Pick<Incident, "id" | "type" | "subtype" | "title" | "status" | "claimedBy" | "time" | "confidence">;

/** What reports and incidents have in common, from their columns. */
export function codesOf<T extends Told>(row: ToldRow): Told {
  return {
    id: row.id,
    type: row.type as T["type"],
    subtype: row.subtype as T["subtype"],
    title: row.title,
    status: row.status as T["status"],
    claimedBy: row.claimedBy,
    time: {
      edtf: row.edtf,
      start: row.timeStart,
      end: row.timeEnd,
      precision: row.timePrecision as IncidentTime["precision"],
    },
    confidence: row.confidence,
  };
}
/** Those columns, as both tables have them. */
export type ToldRow = Pick<ReportRow | IncidentRow, ToldColumns>;
type ToldColumns =
  | ("id" | "type" | "subtype" | "title" | "status" | "claimedBy" | "confidence")
  | ("edtf" | "timeStart" | "timeEnd" | "timePrecision");

/** What reports and incidents have in common, as columns. */
function columnsOf({ type, subtype, title, status, claimedBy, time, confidence }: Told) {
  return {
    type,
    subtype,
    title,
    status,
    claimedBy,
    edtf: time.edtf,
    timeStart: time.start,
    timeEnd: time.end,
    timePrecision: time.precision,
    confidence,
  };
}

function toEvidence({ field, start, end, quote }: EvidenceRow): Evidence {
  return { field: field as Evidence["field"], start, end, quote };
}
