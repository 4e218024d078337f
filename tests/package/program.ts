// A program of somebody else, in TypeScript: only checked for its types (package.test.ts).
import {
  type Article,
  buildTimeIndex,
  type Gazetteer,
  type IncidentFilters,
  linkReports,
  openReader,
  type Reading,
  readSources,
} from "dateline";

export async function countStrikes(sources: readonly string[], gazetteer: Gazetteer): Promise<number> {
  const reader = await openReader("rules");
  const readings: Reading[] = [];
  for await (const result of readSources(sources)) {
    if ("error" in result) throw result.error;
    const article: Article = result.article;
    readings.push(await reader.read(article, gazetteer));
  }
  const filters: Partial<IncidentFilters> = { types: ["strike"], bbox: [22, 44, 41, 53] };
  return buildTimeIndex(linkReports(readings).incidents).count(filters);
}

// @ts-expect-error: there is no such type of incident, and the declarations know it.
export const wrong: Partial<IncidentFilters> = { types: ["picnic"] };
