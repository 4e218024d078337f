import { parseFeed } from "feedsmith";
import { z } from "zod";
import { InputError, messageOf } from "../errors.ts";
import { normalizeDate } from "./dates.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";

/** One item of a feed. */
export interface FeedItem {
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** HTML of the item's whole content, or null when the feed carries a teaser only. */
  readonly content: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

const words = z.string().nullish().catch(null);
const link = z
  .array(z.object({ href: words, rel: words }))
  .nullish()
  .catch(null);
const atomText = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .nullish()
  .catch(null);
/** What is used of an item of any format, by the names of feedsmith. */
const item = z.object({
  link: words,
  links: link,
  url: words,
  external_url: words,
  guid: z.object({ value: words, isPermaLink: z.boolean().nullish() }).nullish().catch(null),
  id: words,
  title: atomText,
  pubDate: words,
  published: words,
  updated: words,
  date_published: words,
  dc: z.object({ date: words }).nullish().catch(null),
  content: z
    .union([z.string(), z.object({ encoded: words, value: words }).transform((c) => c.encoded ?? c.value ?? null)])
    .nullish()
    .catch(null),
  description: words,
  content_html: words,
  content_text: words,
});
const feed = z.object({
  title: atomText,
  items: z.array(item).nullish(),
  entries: z.array(item).nullish(),
});

/** Whether a fetched text is a feed and not a page. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, 2000).trimStart();
  if (head.startsWith("{")) return /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(head);
  return /^(?:<\?xml[\s\S]*?\?>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|\s)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head);
}

/** The items of an RSS, RDF, Atom or JSON feed. Throws an InputError when it cannot be parsed. */
export function readFeed(source: string, text: string): Feed {
  try {
    const parsed = feed.parse(parseFeed(text).feed);
    const items = (parsed.items ?? parsed.entries ?? []).slice(0, ARTICLE_SETTINGS.maxFeedItems);
    return { title: parsed.title ?? null, items: items.map((entry) => toItem(entry, source)) };
  } catch (cause) {
    throw new InputError(source, `is no feed that can be read: ${messageOf(cause)}`, { cause });
  }
}

function toItem(entry: z.infer<typeof item>, source: string): FeedItem {
  const alternate = entry.links?.find(({ rel }) => !rel || rel === "alternate")?.href;
  const permanent = entry.guid && entry.guid.isPermaLink !== false ? entry.guid.value : null;
  const address = [entry.link, alternate, entry.url, entry.external_url, permanent, entry.id].find(
    (candidate) => candidate && isAddress(candidate, source),
  );
  const content = [entry.content, entry.content_html, entry.content_text, entry.description].find(
    (html) => html && textLength(html) >= ARTICLE_SETTINGS.minItemText,
  );
  return {
    url: address ? absolute(address, source) : null,
    title: entry.title?.trim() || null,
    publishedAt: normalizeDate(
      entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.date ?? entry.updated,
    ),
    content: content ?? null,
  };
}

function isAddress(address: string, base: string): boolean {
  return /^https?:/i.test(address) || (/^[./]/.test(address) && URL.canParse(address, base));
}

function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function textLength(html: string): number {
  return html.replace(/<[^>]{0,2000}>/g, " ").replace(/\s+/g, " ").length;
}
