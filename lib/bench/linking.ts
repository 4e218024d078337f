import type { LinkedMention } from "../evaluate/linking.ts";
import { articlesOf, type LinkingCase, matchTellings, type Telling } from "../evaluate/linking-cases.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { readArticle } from "../pipeline.ts";
import type { Store } from "../store/connected.ts";

/** A telling of a case with the incident that its report went into. */
export interface LinkedTelling extends LinkedMention {
  readonly case: LinkingCase;
  readonly telling: Telling;
  readonly articleId: string;
  readonly reportId: string | null;
}

/**
 * Reads, links and stores the articles of all cases in the order of their days, as they would come in, in one empty
 * store: each case is a trap for the others. Gives one mention for each telling.
 */
export async function linkCases(
  cases: readonly LinkingCase[],
  { store, gazetteer }: { readonly store: Store; readonly gazetteer: Gazetteer },
): Promise<LinkedTelling[]> {
  const all = cases
    .flatMap((one) =>
      articlesOf(one).map((article, index) => ({ one, article, tells: one.articles[index]?.tells ?? [] })),
    )
    .sort((a, b) => ((a.article.publishedAt ?? "") < (b.article.publishedAt ?? "") ? -1 : 1));
  // The day of the text, so that a run gives the same rows on any day.
  for (const { article } of all) {
    const fetchedAt = new Date(`${article.publishedAt}T12:00:00Z`);
    await store.saveReading(readArticle(article, gazetteer), { readingVersion: "cases", fetchedAt });
  }
  const linked: LinkedTelling[] = [];
  for (const { one, article, tells } of all) {
    const reports = (await store.article(article.id))?.reports ?? [];
    for (const [index, report] of matchTellings(tells, reports).entries()) {
      const telling = tells[index];
      if (!telling) continue;
      const truth = `${one.name}: ${telling.happening}`;
      const found = report?.incidentId ?? null;
      linked.push({ case: one, telling, articleId: article.id, reportId: report?.id ?? null, truth, found });
    }
  }
  return linked;
}
