import { join, sqltag as sql } from "@prisma/client/runtime/client";
import { type Kin, relationsOf } from "../incidents/relations.ts";
import { RELATED } from "../incidents/settings.ts";
import { POINT_PRECISIONS, type Relation, type ReportPlace } from "../model.ts";
import { type IncidentSummary, TYPE_NAMES } from "../query/filters.ts";
import { intervalOf } from "../query/interval.ts";
import { neighboursOf } from "./candidates.ts";
import type { Connection } from "./client.ts";
import { loadCandidates } from "./linkables.ts";
import { idsOf } from "./list.ts";
import { toPlace, toSummary } from "./rows.ts";

const DAY_MS = 86_400_000;
/** Bounds of what one page costs: incidents that are looked at, places of its articles, and relations that are shown. */
const MOST = { incidents: 100, places: 12, shown: 12 } as const;

/**
 * How a stored incident stands to others: reckoned when it is asked for, so that it is never older than the incidents.
 * Looked at are incidents near it, at places that its articles name, and such whose articles name its place; rejected
 * ones never.
 */
export async function incidentRelations(connection: Connection, incident: IncidentSummary): Promise<Relation[]> {
  if (intervalOf(incident.time) === null) return [];
  const { database, dialect } = connection;
  const within = (count: number) => new Map(TYPE_NAMES.map((type) => [type, count] as const));
  const days = within(RELATED.days);
  // Without a place all the world is near: then what happened at the very time may be part of it.
  const isLocated = incident.places.some(({ role }) => role === "location");
  const near = await neighboursOf(database, dialect, { ...incident, days: isLocated ? days : within(0) });
  const named = await namedPlaces(connection, incident.id);
  const atNamed =
    named.length > 0 ? await neighboursOf(database, dialect, { places: named, time: incident.time, days }) : [];
  const ids = [...new Set([...near, ...atNamed, ...(await naming(connection, incident))])].slice(0, MOST.incidents);
  const [own, ...others] = await kinOf(connection, [incident.id, ...ids.filter((id) => id !== incident.id)]);
  return own && own.id === incident.id ? relationsOf(own, others).slice(0, MOST.shown) : [];
}

/** Towns and sites that the incident's articles name: what it may answer happened there. */
async function namedPlaces({ database }: Connection, id: string): Promise<ReportPlace[]> {
  const rows = await database.place.findMany({
    where: {
      kind: { in: [...POINT_PRECISIONS] },
      toponyms: { some: { role: "literal", reading: { reports: { some: { incidentId: id } } } } },
    },
    orderBy: { id: "asc" },
    take: MOST.places,
  });
  return rows.map((row) => {
    const { kind, population: _, ...place } = toPlace(row);
    return { ...place, role: "location", precision: kind };
  });
}

/** Incidents of the days after this one whose articles name its place: they may answer it. */
async function naming({ database }: Connection, { places, time }: IncidentSummary): Promise<string[]> {
  const interval = intervalOf(time);
  const locations = places.filter(({ role }) => role === "location").map(({ id }) => id);
  if (!interval || locations.length === 0) return [];
  const until = interval.end + RELATED.days * DAY_MS;
  return idsOf(
    database,
    sql`i."startMs" >= ${BigInt(interval.start)} AND i."startMs" <= ${BigInt(until)} AND EXISTS (
        SELECT 1 FROM "Report" r JOIN "Toponym" t ON t."readingId" = r."readingId"
        WHERE r."incidentId" = i."id" AND t."placeId" IN (${join(locations)}))
      ORDER BY i."startMs", i."id" LIMIT ${MOST.incidents}`,
  );
}

async function kinOf({ database }: Connection, ids: readonly string[]): Promise<Kin[]> {
  const rows = await database.incident.findMany({
    where: { id: { in: [...ids] }, review: { not: "rejected" } },
    omit: { searchText: true },
  });
  const summaries = new Map(rows.map((row) => [row.id, toSummary(row)]));
  const candidates = await loadCandidates(database, ids, new Map());
  return candidates.flatMap(({ id, reports }) => {
    const summary = summaries.get(id);
    return summary ? [{ ...summary, reports }] : [];
  });
}
