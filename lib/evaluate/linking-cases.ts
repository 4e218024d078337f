import { z } from "zod";
import { InputError } from "../errors.ts";
import { type Article, INCIDENT_TYPES, type IncidentReport, type IncidentType, STATUSES } from "../model.ts";

const telling = z.strictObject({
  /** Name of the happening within its case. */
  happening: z.string(),
  /** Where an article tells of several, what tells which report is which. */
  type: z.enum(Object.keys(INCIDENT_TYPES) as [IncidentType, ...IncidentType[]]).optional(),
  subtype: z.string().optional(),
  place: z.string().optional(),
});
const article = z.strictObject({
  publisher: z.string(),
  publishedAt: z.iso.date(),
  title: z.string().optional(),
  text: z.string(),
  tells: z.array(telling),
});
const linkingCase = z.strictObject({
  name: z.string(),
  articles: z.array(article).min(1),
  /** Independent sources of a happening. */
  sources: z.record(z.string(), z.number().int()).optional(),
  status: z.record(z.string(), z.enum(STATUSES)).optional(),
  /** Best figures of a happening. */
  best: z.record(z.string(), z.record(z.string(), z.number().int())).optional(),
  relations: z.array(z.tuple([z.string(), z.string(), z.string()])).optional(),
});

/** Articles of which people said which tell of one happening. */
export type LinkingCase = z.infer<typeof linkingCase>;
export type Telling = z.infer<typeof telling>;

/** Reads a file of cases. Throws an InputError that says what is amiss. */
export function parseLinkingCases(text: string, source: string): LinkingCase[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new InputError(source, "is no JSON", { cause });
  }
  const parsed = z.array(linkingCase).safeParse(json);
  if (!parsed.success) throw new InputError(source, z.prettifyError(parsed.error), { cause: parsed.error });
  return parsed.data;
}

/** The articles of a case as a publisher would give them; ids are made of the case's name. */
export function articlesOf({ name, articles }: LinkingCase): Article[] {
  return articles.map(({ title, publisher, publishedAt, text }, index) => ({
    id: `${name} ${index}`,
    title: title ?? null,
    url: null,
    publisher,
    publishedAt,
    language: "en",
    text,
  }));
}

/**
 * Which report of an article is meant by each telling: the one whose type and place fit best, each report once. A
 * telling of another type and place is meant only where article and telling leave no choice; null: none was read.
 */
export function matchTellings<R extends IncidentReport>(
  tells: readonly Telling[],
  reports: readonly R[],
): (R | null)[] {
  const happenings = reports.filter(({ type }) => type !== "statement");
  const taken = new Set<R>();
  const matched = new Map<Telling, R>();
  const fits = tells
    .flatMap((told) => happenings.map((report) => ({ told, report, fit: fitOf(told, report) })))
    .filter(({ fit }) => fit > 0 || (tells.length === 1 && happenings.length === 1))
    .sort((one, other) => other.fit - one.fit || other.report.confidence - one.report.confidence);
  for (const { told, report } of fits) {
    if (taken.has(report) || matched.has(told)) continue;
    taken.add(report);
    matched.set(told, report);
  }
  return tells.map((told) => matched.get(told) ?? null);
}

function fitOf({ type, subtype, place }: Telling, report: IncidentReport): number {
  const isThere = place !== undefined && report.places.some(({ name }) => name === place);
  const isType = type === undefined ? 1 : report.type === type ? 2 : 0;
  return isType + (isThere ? 2 : 0) + (subtype !== undefined && report.subtype === subtype ? 1 : 0);
}
