import type { Queries } from "./client.ts";
import type { DumpReading, DumpVersion } from "./dump-records.ts";
import { provenanceColumns } from "./provenance.ts";
import { toJson } from "./rows.ts";

/** Puts in what was read in a version of an article, whose incidents and places are there already. */
export async function restoreReading(
  queries: Queries,
  version: Pick<DumpVersion, "id" | "articleId" | "text">,
  { passages, toponyms, reports, sentences, ...run }: DumpReading,
): Promise<void> {
  const { id: readingId } = await queries.readingRun.create({
    data: { versionId: version.id, ...run, sentences: toJson(sentences), ...provenanceColumns(version.text) },
  });
  await queries.passage.createMany({ data: passages.map((passage) => ({ readingId, ...passage })) });
  await queries.toponym.createMany({
    data: toponyms.map((toponym) => ({ readingId, ...toponym, alternatives: toJson(toponym.alternatives) })),
  });
  await queries.report.createMany({
    data: reports.map(({ evidence, originId, ...report }) => ({
      ...report,
      articleId: version.articleId,
      readingId,
      places: toJson(report.places),
      casualties: toJson(report.casualties),
      actors: toJson(report.actors),
      linkReasons: toJson(report.linkReasons),
    })),
  });
  await queries.evidence.createMany({
    data: reports.flatMap(({ id, evidence }) => evidence.map((each) => ({ reportId: id, ...each }))),
  });
  await queries.reportOrigin.createMany({
    data: reports.flatMap(({ id, originId }) => (originId === null ? [] : { reportId: id, incidentId: originId })),
  });
}
