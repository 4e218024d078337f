import { empty, join, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import { DAYS_APART, KINDRED_TYPES } from "../incidents/settings.ts";
import type { IncidentReport, IncidentType, IncidentWithReports, ReportPlace } from "../model.ts";
import { intervalOf } from "../query/interval.ts";
import { boundsOf, widen } from "./bounds.ts";
import type { Dialect, Queries } from "./client.ts";
import { idsOf } from "./list.ts";
import { REPORT_PARTS, toSourcedReport, toSummary } from "./rows.ts";
import { locatedIn, within } from "./where.ts";

const DAY_MS = 86_400_000;

/** How far around a report incidents are looked for. At least what linking may still call one happening. */
const REACH = {
  days: Math.max(...Object.values(DAYS_APART)),
  /** Kilometres around a place. */
  km: 60,
  /** Kilometres around a sea, which is told by its label point or by its whole. */
  waterKm: 350,
  /** Most candidates, the nearest in time: bounds what one report costs. */
  limit: 200,
} as const;

/** Incidents that a report may tell of, nearest in time first, with their reports. `loaded` keeps what was read before. */
export async function findCandidates(
  queries: Queries,
  dialect: Dialect,
  report: IncidentReport,
  loaded: Map<string, IncidentWithReports>,
): Promise<IncidentWithReports[]> {
  const interval = intervalOf(report.time);
  const ids = await idsOf(
    queries,
    sql`i."type" IN (${join(kindredOf(report.type))})
      ${interval ? sql` AND (i."startMs" IS NULL OR ${within(interval.start - REACH.days * DAY_MS, interval.end + REACH.days * DAY_MS)})` : empty}
      ${nearPlaces(report.places, dialect)}
      ORDER BY ${interval ? sql`abs(i."startMs" - ${BigInt(interval.start)}) NULLS LAST` : sql`i."startMs" DESC NULLS LAST`},
        i."id" LIMIT ${REACH.limit}`,
  );
  await loadIncidents(
    queries,
    ids.filter((id) => !loaded.has(id)),
    loaded,
  );
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

/** Types that different articles may give to one happening, the type itself among them. */
function kindredOf(type: IncidentType): IncidentType[] {
  return [type, ...KINDRED_TYPES.flatMap(([one, other]) => (one === type ? other : other === type ? one : []))];
}

/** A report without a place may tell of any; an incident without one may be told by any. */
function nearPlaces(places: readonly ReportPlace[], dialect: Dialect): Sql {
  const locations = places.filter(({ role }) => role === "location");
  if (locations.length === 0) return empty;
  const near = locations.map((place) => {
    const margin = (place.precision === "water" ? REACH.waterKm : REACH.km) + (place.radiusKm ?? 0);
    return locatedIn(widen(boundsOf(place), margin), dialect);
  });
  return sql` AND (NOT EXISTS (SELECT 1 FROM "IncidentLocation" n WHERE n."incidentId" = i."id") OR ${join(near, " OR ")}
    OR i."id" IN (SELECT s."incidentId" FROM "IncidentLocation" s WHERE s."placeId" IN (${join(locations.map(({ id }) => id))})))`;
}

async function loadIncidents(queries: Queries, ids: readonly string[], into: Map<string, IncidentWithReports>) {
  if (ids.length === 0) return;
  const rows = await queries.incident.findMany({
    where: { id: { in: [...ids] } },
    omit: { searchText: true },
    include: { reports: { include: REPORT_PARTS, orderBy: { id: "asc" } } },
  });
  for (const row of rows) into.set(row.id, { ...toSummary(row), reports: row.reports.map(toSourcedReport) });
}
