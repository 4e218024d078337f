import { canonicalOf } from "./canonical.ts";
import { normalizeDate } from "./dates.ts";

/** What a page says of itself in JSON-LD, meta elements and <time>; each null when it says nothing. */
export interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** Text of the article within JSON-LD, for pages whose body is built by scripts. */
  readonly articleBody: string | null;
}

const ARTICLE_TYPES = /(?:Article|LiveBlogPosting|BlogPosting|Report|NewsItem|WebPage)$/;
const MAX_JSON_LD = 2_000_000;

/**
 * Reads the metadata of a page: JSON-LD first, then OpenGraph and other meta elements, then the visible marks. Its address
 * is the one that it calls canonical, as far as a page of the address `fetched` may name it.
 */
export function readMetadata(document: Document, fetched: string | null = null): PageMetadata {
  const linked = articleNode(document);
  const meta = (...names: string[]) => metaContent(document, names);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const heading = document.querySelector("article h1, main h1, h1")?.textContent;
  const stated = [canonical, text(linked?.url), idOf(linked?.mainEntityOfPage), meta("og:url", "twitter:url")];
  return {
    title: first(
      text(linked?.headline),
      meta("og:title", "twitter:title", "dc.title"),
      heading,
      document.querySelector("title")?.textContent,
    ),
    url: canonicalOf(stated, fetched),
    publisher: first(nameOf(linked?.publisher), meta("og:site_name", "application-name", "dc.publisher")),
    publishedAt: first(normalizeDate(text(linked?.datePublished)), ...dateMetas(document), visibleDate(document)),
    language:
      first(document.documentElement?.getAttribute("lang"), text(linked?.inLanguage), meta("og:locale"))?.replace(
        "_",
        "-",
      ) ?? null,
    articleBody: linked ? bodyOf(linked) : null,
  };
}

type JsonObject = Record<string, unknown>;

/** The node of JSON-LD that describes an article, a more exact type before a WebPage. */
function articleNode(document: Document): JsonObject | null {
  const nodes: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? "";
    if (json.length <= MAX_JSON_LD) collect(parseJson(json), nodes, 0);
  }
  const articles = nodes.filter((node) => types(node).some((type) => ARTICLE_TYPES.test(type)));
  return articles.find((node) => !types(node).includes("WebPage")) ?? articles[0] ?? null;
}

function parseJson(json: string): unknown {
  try {
    // Some sites wrap it in a comment.
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
  } catch {
    return null;
  }
}

function collect(value: unknown, nodes: JsonObject[], depth: number): void {
  if (depth > 4 || nodes.length > 1000) return;
  if (Array.isArray(value)) for (const entry of value) collect(entry, nodes, depth + 1);
  else if (isObject(value)) {
    nodes.push(value);
    collect(value["@graph"], nodes, depth + 1);
    collect(value.mainEntity, nodes, depth + 1);
  }
}

function types(node: JsonObject): string[] {
  return [node["@type"]].flat().filter((type) => typeof type === "string");
}

/** Body of an article, or the entries of a live blog under their headlines. */
function bodyOf(node: JsonObject): string | null {
  const updates = [node.liveBlogUpdate].flat().filter(isObject);
  const entries = updates.map((update) =>
    [text(update.headline), text(update.articleBody)].filter(Boolean).join("\n\n"),
  );
  return first([text(node.articleBody), ...entries].filter(Boolean).join("\n\n"));
}

function dateMetas(document: Document): (string | null)[] {
  const names =
    "article:published_time og:article:published_time datePublished parsely-pub-date publish-date pubdate publishdate sailthru.date dc.date.issued dc.date date";
  return names.split(" ").map((name) => normalizeDate(metaContent(document, [name])));
}

function visibleDate(document: Document): string | null {
  const marks = document.querySelectorAll('[itemprop="datePublished"], article time, main time, header time, time');
  for (const mark of [...marks].slice(0, 20)) {
    const date = normalizeDate(mark.getAttribute("datetime") ?? mark.getAttribute("content") ?? mark.textContent);
    if (date) return date;
  }
  return null;
}

function metaContent(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const found = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = first(found?.getAttribute("content"));
    if (content) return content;
  }
  return null;
}

function first(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const tidy = value?.replace(/[^\S\n]+/g, " ").trim();
    if (tidy) return tidy;
  }
  return null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function nameOf(value: unknown): string | null {
  const [one] = [value].flat();
  return isObject(one) ? text(one.name) : text(one);
}

function idOf(value: unknown): string | null {
  return isObject(value) ? text(value["@id"]) : text(value);
}
