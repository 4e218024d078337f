import { join, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { Linkable, LinkCandidate } from "../incidents/link.ts";
import { DAYS_APART, KINDRED_TYPES } from "../incidents/settings.ts";
import type { Incident, IncidentType, ReportPlace } from "../model.ts";
import { intervalOf } from "../query/interval.ts";
import { type Bounds, boundsOf, widen } from "./bounds.ts";
import type { Dialect, Queries } from "./client.ts";
import { daysOf, touchingBoxes } from "./link-boxes.ts";
import { idsOf } from "./list.ts";

/** How far around a report incidents are looked for. At least what linking may still call one happening. */
const REACH = {
  /** Kilometres around a place. */
  km: 60,
  /** Kilometres around a sea, which is told by its label point or by its whole. */
  waterKm: 350,
  /** Most candidates, the nearest in time: bounds what one report costs. */
  limit: 100,
} as const;

const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/** Where, when and of which types incidents are looked for. */
export interface Neighbourhood extends Pick<Incident, "places" | "time"> {
  readonly types: readonly IncidentType[];
  readonly days: number;
}

/** Incidents that a report may tell of, nearest in time first. `loaded` keeps what was read before. */
export async function findCandidates(
  queries: Queries,
  dialect: Dialect,
  report: Pick<Incident, "type" | "places" | "time">,
  loaded: Map<string, LinkCandidate>,
): Promise<LinkCandidate[]> {
  const types = kindredOf(report.type);
  const days = Math.max(...types.map((type) => DAYS_APART[type] ?? DAYS_APART.other));
  const ids = await neighboursOf(queries, dialect, { ...report, types, days });
  return loadCandidates(queries, ids, loaded);
}

/** Ids of incidents around a place and time, nearest in time first; by an index of both, whatever the store holds else. */
export function neighboursOf(queries: Queries, dialect: Dialect, around: Neighbourhood): Promise<string[]> {
  const interval = intervalOf(around.time);
  const days = daysOf(interval, around.days);
  const boxes = reachOf(around.places).map((bounds) => ({ ...bounds, ...days }));
  const order: Sql = interval
    ? sql`abs(i."startMs" - ${BigInt(interval.start)}) NULLS LAST`
    : sql`i."startMs" DESC NULLS LAST`;
  return idsOf(
    queries,
    sql`i."type" IN (${join([...around.types])}) AND i."id" IN (${join(touchingBoxes(boxes, dialect), " UNION ")})
      ORDER BY ${order}, i."id" LIMIT ${REACH.limit}`,
  );
}

/** Candidates by their ids, in that order; one that has gone or has no report is left out. */
export async function loadCandidates(
  queries: Queries,
  ids: readonly string[],
  loaded: Map<string, LinkCandidate>,
): Promise<LinkCandidate[]> {
  const missing = ids.filter((id) => !loaded.has(id));
  for (const [id, reports] of await linkablesOf(queries, missing)) loaded.set(id, { id, reports });
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

/** Types that different articles may give to one happening, the type itself among them. */
function kindredOf(type: IncidentType): IncidentType[] {
  return [type, ...KINDRED_TYPES.flatMap(([one, other]) => (one === type ? other : other === type ? one : []))];
}

/** The bounds within which a place may be told otherwise; a report without a place may tell of any. */
function reachOf(places: readonly ReportPlace[]): Bounds[] {
  const locations = places.filter(({ role }) => role === "location");
  if (locations.length === 0) return [WORLD];
  return locations.map((place) => {
    const margin = (place.precision === "water" ? REACH.waterKm : REACH.km) + (place.radiusKm ?? 0);
    return widen(boundsOf(place), margin);
  });
}

interface LinkableRow {
  id: string;
  incidentId: string;
  articleId: string;
  type: string;
  subtype: string | null;
  title: string;
  edtf: string;
  timeStart: string | null;
  timeEnd: string | null;
  timePrecision: string;
  /** Text on SQLite, values on PostgreSQL. */
  places: unknown;
  casualties: unknown;
}

/** What linking compares of the reports of some incidents: plain SQL, since Prisma's own rows cost ten times as much. */
async function linkablesOf(queries: Queries, ids: readonly string[]): Promise<Map<string, Linkable[]>> {
  const incidents = new Map<string, Linkable[]>();
  if (ids.length === 0) return incidents;
  const rows = await queries.$queryRaw<LinkableRow[]>(
    sql`SELECT r."id", r."incidentId", r."articleId", r."type", r."subtype", r."title", r."edtf", r."timeStart",
        r."timeEnd", r."timePrecision", r."places", r."casualties"
      FROM "Report" r WHERE r."incidentId" IN (${join([...ids])}) ORDER BY r."id"`,
  );
  const quotes = await quotesOf(queries, ids);
  for (const row of rows) {
    const linkable = toLinkable(row, quotes.get(row.id) ?? []);
    incidents.set(row.incidentId, [...(incidents.get(row.incidentId) ?? []), linkable]);
  }
  return incidents;
}

async function quotesOf(queries: Queries, ids: readonly string[]): Promise<Map<string, Linkable["evidence"]>> {
  const rows = await queries.$queryRaw<{ reportId: string; quote: string }[]>(
    sql`SELECT e."reportId", e."quote" FROM "Report" r JOIN "Evidence" e ON e."reportId" = r."id"
      WHERE r."incidentId" IN (${join([...ids])}) AND e."field" = 'what' ORDER BY e."id"`,
  );
  const quotes = new Map<string, { field: "what"; quote: string }[]>();
  for (const { reportId, quote } of rows) {
    quotes.set(reportId, [...(quotes.get(reportId) ?? []), { field: "what", quote }]);
  }
  return quotes;
}

function toLinkable(row: LinkableRow, evidence: Linkable["evidence"]): Linkable {
  const { id, title, edtf, timeStart: start, timeEnd: end } = row;
  const value = (column: unknown) => (typeof column === "string" ? JSON.parse(column) : column);
  return {
    id,
    title,
    evidence,
    article: { id: row.articleId },
    type: row.type as Linkable["type"],
    subtype: row.subtype as Linkable["subtype"],
    time: { edtf, start, end, precision: row.timePrecision as Linkable["time"]["precision"] },
    places: value(row.places),
    casualties: value(row.casualties),
  };
}
