import {
  CASUALTY_KINDS,
  type CasualtyEstimates,
  type Incident,
  type IncidentStatus,
  type PlacePrecision,
  type ReportPlace,
  type SourcedReport,
} from "../model.ts";
import { composeTitle, namesPeople } from "../reports/title.ts";
import { timeOf } from "./duration.ts";
import { settleReports } from "./settle.ts";
import { type Provenance, type SourceGroup, sourceGroups } from "./sources.ts";

/** From the most to the least exact; an incident is shown where its most exact report puts it. */
const EXACTNESS: readonly PlacePrecision[] = [
  "site",
  "place",
  "near",
  "admin2",
  "admin1",
  "water",
  "region",
  "country",
];

/**
 * Composes an incident from the reports that tell it. The newest reports count for figures, the most exact for place
 * and time, the surest for type and title; a retracted report gives nothing while another stands. `provenances` of
 * articles tell copies, which count once. Throws a RangeError without reports.
 */
export function composeIncident(
  id: string,
  reports: readonly SourcedReport[],
  provenances: ReadonlyMap<string, Provenance> = new Map(),
): Incident {
  const settled = settleReports(reports);
  const sources = sourcesOf(settled, provenances);
  const standing = settled.filter(({ status }) => status !== "retracted");
  const base = standing.length > 0 ? standing : settled;
  const lead = surest(base);
  if (!lead) throw new RangeError(`incident ${id} has no reports`);
  const status = statusOf(base, sources);
  const places = placesOf(base);
  // Of a happening that was taken back no figure is left to count.
  const casualties = estimate(standing);
  return {
    id,
    type: lead.type,
    subtype: lead.subtype ?? base.find((report) => report.type === lead.type && report.subtype)?.subtype ?? null,
    title: titleOf(lead, places, casualties),
    status,
    claimedBy:
      status === "claimed" || status === "disputed"
        ? (base.find(({ claimedBy }) => claimedBy)?.claimedBy ?? null)
        : null,
    time: timeOf(base, lead),
    places,
    casualties,
    confidence: 1 - base.reduce((doubt, report) => doubt * (1 - report.confidence), 1),
    sources: sources.length,
  };
}

/** The independent sources of reports that are in the order of their articles. */
export function sourcesOf(
  settled: readonly SourcedReport[],
  provenances: ReadonlyMap<string, Provenance>,
): SourceGroup[] {
  return sourceGroups([...new Map(settled.map(({ article }) => [article.id, article])).values()], provenances);
}

/** The surest report's title with the place and figures of all; one that names people keeps their names. */
function titleOf(lead: SourcedReport, places: readonly ReportPlace[], casualties: CasualtyEstimates): string {
  const { type, subtype } = lead;
  if (namesPeople(subtype) || !places.some(({ role }) => role === "location")) return lead.title;
  const best = Object.fromEntries(
    Object.entries(casualties).map(([kind, { best: low, high }]) => [kind, { low, high: high === null ? null : low }]),
  );
  return composeTitle({ type, subtype, places, casualties: best, names: new Map(), claimedBy: null });
}

/** The report that tells most: by confidence, figures and an exact place; the oldest of equals, so that titles stay. */
function surest(reports: readonly SourcedReport[]): SourcedReport | undefined {
  const merit = (report: SourcedReport) =>
    report.confidence + 0.05 * Object.keys(report.casualties).length + (report.places.length > 0 ? 0.1 : 0);
  return reports.reduce<SourcedReport | undefined>(
    (best, report) => (best && merit(best) >= merit(report) ? best : report),
    undefined,
  );
}

/**
 * One disputing report makes it disputed. Where as many sources give it as a claim as tell it as fact it stays a claim:
 * a short retelling often drops the "said". It is planned until a report tells it as happened.
 */
function statusOf(reports: readonly SourcedReport[], sources: readonly SourceGroup[]): IncidentStatus {
  const tellers = (status: IncidentStatus) => {
    const articles = new Set(reports.filter((report) => report.status === status).map(({ article }) => article.id));
    return sources.filter(({ articleIds }) => articleIds.some((id) => articles.has(id))).length;
  };
  if (tellers("disputed") > 0) return "disputed";
  if (tellers("claimed") > 0 && tellers("claimed") >= tellers("reported")) return "claimed";
  return (["reported", "planned"] as const).find((status) => tellers(status) > 0) ?? "retracted";
}

/** The most exact locations, each place once; whatever is moved keeps its origin and destination. */
function placesOf(reports: readonly SourcedReport[]): ReportPlace[] {
  const unique = new Map<string, ReportPlace>();
  for (const place of reports.flatMap(({ places }) => places)) {
    const key = `${place.role} ${place.id}`;
    if (!unique.has(key)) unique.set(key, place);
  }
  const all = [...unique.values()];
  const rank = (place: ReportPlace) => EXACTNESS.indexOf(place.precision);
  const locations = all.filter(({ role }) => role === "location");
  const best = Math.min(...locations.map(rank));
  return [...locations.filter((place) => rank(place) === best), ...all.filter(({ role }) => role !== "location")];
}

/** Lowest, newest and highest figure of each kind. */
function estimate(reports: readonly SourcedReport[]): CasualtyEstimates {
  const estimates: { -readonly [K in keyof CasualtyEstimates]: CasualtyEstimates[K] } = {};
  for (const kind of CASUALTY_KINDS) {
    const counts = reports.flatMap((report) => report.casualties[kind] ?? []);
    const newest = counts.at(-1);
    if (!newest) continue;
    estimates[kind] = {
      low: Math.min(...counts.map(({ low }) => low)),
      best: newest.high ?? newest.low,
      high: counts.some(({ high }) => high === null) ? null : Math.max(...counts.map(({ low, high }) => high ?? low)),
    };
  }
  return estimates;
}
