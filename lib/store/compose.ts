import { composeIncident } from "../incidents/compose.ts";
import type { Incident, SourcedReport } from "../model.ts";
import type { Queries } from "./client.ts";
import { linkBoxesOf } from "./link-boxes.ts";
import { locationsOf } from "./locations.ts";
import { provenancesOf } from "./provenance.ts";
import { fromIncident, REPORT_PARTS, sortKeys, toJson, toSourcedReport } from "./rows.ts";
import { searchTextOf } from "./search.ts";

/** Stores the incident that its first report begins, without that report yet. */
export async function createIncident(
  queries: Queries,
  id: string,
  report: SourcedReport,
  readingVersion: string,
): Promise<void> {
  const incident = composeIncident(id, [report]);
  await queries.incident.create({
    data: {
      id,
      ...columnsOf(incident, [report]),
      readingVersion,
      locations: { create: locationsOf(incident.places) },
      linkBoxes: { create: linkBoxesOf(incident) },
    },
  });
}

/**
 * Composes a stored incident anew from its reports, rejected ones left out while another stands. Writes nothing when
 * nothing changes, so that the edit log tells of changes alone.
 */
export async function recompose(queries: Queries, id: string, readingVersion: string): Promise<void> {
  const row = await queries.incident.findUniqueOrThrow({
    where: { id },
    include: { reports: { include: REPORT_PARTS, orderBy: { id: "asc" } } },
  });
  const standing = row.reports.filter(({ review }) => review !== "rejected");
  const reports = (standing.length > 0 ? standing : row.reports).map(toSourcedReport);
  const readings = row.reports.map(({ reading: { version, ...reading } }) => ({ ...reading, ...version }));
  const incident = composeIncident(id, reports, await provenancesOf(queries, readings, { isKept: true }));
  const data = { ...columnsOf(incident, reports), readingVersion };
  const changes = Object.entries(data).filter(([name, value]) => !isSame(value, row[name as keyof typeof row]));
  if (changes.length === 0) return;
  await queries.incident.update({ where: { id }, data: Object.fromEntries(changes) });
  const isChanged = (...names: readonly string[]) => changes.some(([name]) => names.includes(name));
  if (isChanged("places", "timeStart", "timeEnd")) {
    await queries.linkBox.deleteMany({ where: { incidentId: id } });
    await queries.linkBox.createMany({ data: linkBoxesOf(incident).map((box) => ({ ...box, incidentId: id })) });
  }
  if (!isChanged("places")) return;
  await queries.incidentLocation.deleteMany({ where: { incidentId: id } });
  await queries.incidentLocation.createMany({
    data: locationsOf(incident.places).map((location) => ({ ...location, incidentId: id })),
  });
}

function columnsOf(incident: Incident, reports: readonly SourcedReport[]) {
  const publishers = [...new Set(reports.flatMap(({ article }) => article.publisher ?? []))].sort();
  return {
    ...fromIncident(incident),
    publishers: toJson(publishers),
    searchText: searchTextOf(incident, reports),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));
}
