import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { InputError, messageOf } from "../errors.ts";
import type { Article } from "../model.ts";
import type { SourceResult } from "./article.ts";
import { decodeText } from "./decode.ts";
import type { FetchOptions } from "./fetch-options.ts";
import { readJsonLines } from "./jsonl.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";

export type { SourceResult } from "./article.ts";

export interface ReadOptions extends FetchOptions {
  /** JSONL that the source `-` stands for; standard input when left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

type TextReader = (source: string, text: string, url?: string) => Article;

// Each is loaded when it is first needed: feeds, markup and the network bring half of the modules that reading a text has.
const plain = async (): Promise<TextReader> => (await import("./text.ts")).readText;
const markdown = async (): Promise<TextReader> => (await import("./markdown.ts")).readMarkdown;
const markup = async () => (await import("./html.ts")).readHtml;
const page = async (): Promise<TextReader> => {
  const readHtml = await markup();
  return (source, text) => readHtml(source, text);
};

/** How the text of a file becomes an article, by the ending of its name. */
const READERS: Readonly<Record<string, () => Promise<TextReader>>> = {
  ".txt": plain,
  ".md": markdown,
  ".markdown": markdown,
  ".html": page,
  ".htm": page,
};
const JSON_LINES = ".jsonl";
const FEEDS = new Set([".xml", ".rss", ".atom"]);

/**
 * Articles of files, folders, http(s) pages and feeds, and `-` (JSONL on standard input), in the order given. A source
 * that cannot be read gives its error as a result, and the rest goes on; the generator itself does not throw.
 */
export async function* readSources(
  sources: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceResult, void, undefined> {
  for (const source of sources) {
    try {
      if (source === "-") yield* readJsonLines("standard input", options.stdin ?? process.stdin);
      else if (/^https?:\/\//i.test(source)) yield* readAddress(source, options);
      else yield* readPath(source, options, true);
    } catch (thrown) {
      yield { source, error: toInputError(source, thrown) };
    }
  }
}

async function* readPath(path: string, options: ReadOptions, named: boolean): AsyncGenerator<SourceResult> {
  const found = await stat(path);
  if (found.isDirectory()) return yield* readFolder(path, options, named);
  const ending = extname(path).toLowerCase();
  if (ending === JSON_LINES) return yield* readJsonLines(path, createReadStream(path));
  const reader = READERS[ending];
  if (!reader && !FEEDS.has(ending))
    throw new InputError(path, `has the ending ${ending || "none"}; ${endings()} are read`);
  if (found.size === 0) throw new InputError(path, "is empty");
  if (found.size > ARTICLE_SETTINGS.maxBytes) {
    throw new InputError(path, `has ${found.size} bytes; at most ${ARTICLE_SETTINGS.maxBytes} are read`);
  }
  const text = decodeText(await readFile(path));
  if (reader) yield { source: path, article: (await reader())(path, text) };
  else yield* readItems(path, text, options);
}

/** Files of a folder and its subfolders with an ending that is read, in the order of their names. */
async function* readFolder(folder: string, options: ReadOptions, named: boolean): AsyncGenerator<SourceResult> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith("."))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  let read = 0;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const ending = extname(entry.name).toLowerCase();
    if (!entry.isDirectory() && !(entry.isFile() && (ending in READERS || ending === JSON_LINES))) continue;
    read++;
    try {
      yield* readPath(path, options, false);
    } catch (thrown) {
      yield { source: path, error: toInputError(path, thrown) };
    }
  }
  if (named && read === 0) throw new InputError(folder, `holds no file that is read (${endings()})`);
}

async function* readAddress(address: string, options: ReadOptions): AsyncGenerator<SourceResult> {
  const [{ fetchPage }, { isFeed }] = await Promise.all([import("./fetch.ts"), import("./feed.ts")]);
  const fetched = await fetchPage(address, options);
  const text = decodeText(fetched.bytes, fetched.charset);
  if (isFeed(text)) return yield* readItems(fetched.url, text, options);
  yield { source: address, article: await readPage(address, fetched.url, fetched.contentType, text) };
}

async function readPage(source: string, url: string, contentType: string, text: string): Promise<Article> {
  if (contentType === "text/plain") return (await plain())(source, text, url);
  if (contentType === "text/markdown") return (await markdown())(source, text, url);
  return (await markup())(source, text, { url });
}

/** Articles of a feed: an item's own content where the feed carries all of it, else the page that it names. */
async function* readItems(source: string, text: string, options: ReadOptions): AsyncGenerator<SourceResult> {
  const [{ readFeed }, readHtml] = await Promise.all([import("./feed.ts"), markup()]);
  const feed = readFeed(source, text);
  for (const item of feed.items) {
    const place = item.url ?? `${source} (${item.title ?? "an item without a title"})`;
    const origin = { ...item, publisher: feed.title };
    try {
      if (item.content) yield { source: place, article: readHtml(place, item.content, origin) };
      else if (item.url) {
        const { fetchPage } = await import("./fetch.ts");
        const { bytes, charset, url } = await fetchPage(item.url, options);
        yield { source: place, article: readHtml(place, decodeText(bytes, charset), { ...origin, url }) };
      } else throw new InputError(place, "has neither content nor an address");
    } catch (thrown) {
      yield { source: place, error: toInputError(place, thrown) };
    }
  }
}

function endings(): string {
  return [...Object.keys(READERS), JSON_LINES].join(", ");
}

function toInputError(source: string, thrown: unknown): Error {
  if (thrown instanceof InputError) return thrown;
  const code = (thrown as NodeJS.ErrnoException | null)?.code;
  const reasons: Record<string, string> = {
    ENOENT: "does not exist",
    EACCES: "may not be read",
    EISDIR: "is a folder",
  };
  return new InputError(source, reasons[code ?? ""] ?? `cannot be read: ${messageOf(thrown)}`, { cause: thrown });
}
