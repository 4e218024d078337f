import type { IncidentDetail, QuotedReport } from "../../app/_map/detail.ts";
import { FIXTURE } from "./fixture.ts";

/** What two made-up articles say of the incident of the fixture. */
const SAYINGS = [
  ["Demonstration Wire", "2025-03-27", "Drones struck an apartment block in Kharkiv overnight", ", the mayor said."],
  [
    "Demonstration Courier",
    "2025-03-28",
    "Eight people were hurt when drones hit the city",
    ", police said on Thursday.",
  ],
] as const;

/** The detail of an incident of the fixture, as /api/incidents/ID gives it: two sources with a quote each. */
export function detailOf(id: string): IncidentDetail {
  const incident = FIXTURE.find((each) => each.id === id);
  if (!incident) throw new Error(`the fixture has no incident ${id}`);
  const { publishers, casualties, ...fields } = incident;
  const reports = SAYINGS.map(([publisher, publishedAt, quote, rest], at): QuotedReport => {
    const report = `${id}-report-${at}`;
    return {
      ...fields,
      id: report,
      casualties: {},
      actors: [],
      evidence: [{ field: "what", start: 0, end: quote.length, quote }],
      article: { id: `${id}-article-${at}`, title: incident.title, url: null, publisher, publishedAt },
      context: [{ start: 0, end: quote.length + rest.length, text: quote + rest, before: null, after: null }],
    };
  });
  return {
    ...fields,
    casualties,
    readingVersion: "fixture",
    reports,
    retraction: null,
    figures: {},
    sourceGroups: publishers.map((name, at) => ({ name, articleIds: [`${id}-article-${at}`], reasons: [] })),
    relations: [],
    corrections: null,
  };
}
