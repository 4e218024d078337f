import { articleId } from "./articles/article.ts";
import { equalAddresses } from "./articles/canonical.ts";
import { openSource } from "./articles/dump.ts";
import { readSources, type SourceResult } from "./articles/read.ts";
import { InputError, messageOf } from "./errors.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Article } from "./model.ts";
import { type Reader, RULES } from "./readers.ts";
import type { Store } from "./store/connected.ts";
import { contentHash } from "./store/identify.ts";

export interface IngestOptions {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  /** The rules when left out. What another reader has read before is read anew. */
  readonly reader?: Reader;
  /** Called after each article with what became of it; `note` says why nothing was read in it, where that is so. */
  readonly onArticle?: (source: string, outcome: "saved" | "unchanged" | "failed", note: string | null) => void;
}

export interface IngestResult {
  readonly saved: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly source: string; readonly error: string }[];
  /** All incidents of the store, those of earlier runs among them. */
  readonly incidents: number;
}

/**
 * Fetches, reads, links and stores every article of the sources; a dump of a store is put in as it is. What fails is named
 * in the result, the rest go on.
 */
export async function ingest(sources: readonly string[], options: IngestOptions): Promise<IngestResult> {
  const { store, onArticle } = options;
  const counts = { saved: 0, unchanged: 0 };
  const failed: { source: string; error: string }[] = [];
  const seen = new Map<string, string>();
  for (const named of sources) {
    const { dump, stdin } = await openSource(named, process.stdin);
    if (dump) await restore(named, dump);
    else for await (const result of readSources([named], { stdin })) await take(result);
  }
  const { incidents } = await store.stats();
  return { ...counts, failed, incidents };

  async function take(result: SourceResult): Promise<void> {
    const { source } = result;
    try {
      if ("error" in result) throw result.error;
      const article = await known(storable(result.article), store);
      refuseSecond(source, article, seen);
      const { outcome, note } = await ingestArticle(article, options);
      counts[outcome]++;
      onArticle?.(source, outcome, note);
    } catch (thrown) {
      fail(source, thrown);
    }
  }

  async function restore(source: string, lines: AsyncIterable<string>): Promise<void> {
    try {
      const { saved, unchanged } = await store.restore(source, lines);
      counts.saved += saved;
      counts.unchanged += unchanged;
    } catch (thrown) {
      fail(source, thrown);
    }
  }

  function fail(source: string, thrown: unknown): void {
    failed.push({ source, error: messageOf(thrown) });
    onArticle?.(source, "failed", messageOf(thrown));
  }
}

async function ingestArticle(
  article: Article,
  { store, gazetteer, reader = RULES }: IngestOptions,
): Promise<{ outcome: "saved" | "unchanged"; note: string | null }> {
  if (await store.isCurrent(article, reader.version)) return { outcome: "unchanged", note: null };
  const reading = await reader.read(article, gazetteer);
  // The reading says who made it: a reader that fails hands over to the rules, and is asked again the next time.
  const outcome = await store.saveReading(reading, { readingVersion: reading.reader, fetchedAt: new Date() });
  return { outcome, note: reading.unread };
}

/**
 * The article under the id that it has in the store, where it is known by its address: a page may be told by another
 * address than before, or have come with an id of somebody's own. An id that its source gave is kept.
 */
async function known(article: Article, store: Store): Promise<Article> {
  if (article.url === null || article.id !== articleId(article)) return article;
  return { ...article, id: (await store.knownArticle(equalAddresses(article.url))) ?? article.id };
}

/** Two texts under one id would replace each other at every run. */
function refuseSecond(source: string, article: Article, seen: Map<string, string>): void {
  const hash = contentHash(article);
  const before = seen.get(article.id);
  if (before !== undefined && before !== hash) {
    throw new InputError(source, `has the id ${article.id} of an earlier article of this run, whose text is another`);
  }
  seen.set(article.id, hash);
}

/** The article without what PostgreSQL cannot keep: NUL and lone surrogates become U+FFFD, which is as long. */
function storable(article: Article): Article {
  const clean = <T extends string | null>(text: T) => (text?.replaceAll("\0", "\uFFFD").toWellFormed() ?? null) as T;
  return {
    id: clean(article.id),
    title: clean(article.title),
    url: clean(article.url),
    publisher: clean(article.publisher),
    publishedAt: clean(article.publishedAt),
    language: clean(article.language),
    text: clean(article.text),
  };
}
