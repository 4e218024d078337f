import { z } from "zod";
import { InputError, messageOf } from "../errors.ts";
import type { Article } from "../model.ts";
import { buildArticle, type SourceResult } from "./article.ts";
import { normalizeDate } from "./dates.ts";
import { decodeText } from "./decode.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";
import { describe } from "./text.ts";

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String).nullish(),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
});

/** One article a line, the text taken verbatim; a line that cannot be read is named with its number and the rest goes on. */
export async function* readJsonLines(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SourceResult> {
  let number = 0;
  for await (const raw of splitByteLines(bytes)) {
    number++;
    const place = `${source}:${number}`;
    try {
      if (raw === null) throw new InputError(place, `is a line of more than ${ARTICLE_SETTINGS.maxBytes} bytes`);
      const json = decodeText(raw, "utf-8").trim();
      if (json !== "") yield { source: place, article: readJsonLine(place, json) };
    } catch (thrown) {
      yield { source: place, error: thrown instanceof Error ? thrown : new Error(messageOf(thrown)) };
    }
  }
  if (number === 0) yield { source, error: new InputError(source, "is empty") };
}

function readJsonLine(place: string, json: string): Article {
  const stated = parseLine(place, json);
  const publishedAt = stated.publishedAt ? normalizeDate(stated.publishedAt) : null;
  if (stated.publishedAt && !publishedAt) {
    throw new InputError(place, `publishedAt ${JSON.stringify(stated.publishedAt)} is no date`);
  }
  const described = describe({ text: stated.text, publishedAt });
  return buildArticle(place, { ...stated, id: stated.id ?? undefined, publishedAt: described.publishedAt });
}

function parseLine(place: string, json: string): z.infer<typeof line> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError(place, `is no JSON: ${messageOf(cause)}`, { cause });
  }
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".");
  throw new InputError(place, field ? `${field}: ${issue?.message}` : "is no object with a text");
}

const NEWLINE = 10;

/** Lines of a stream of bytes without their newlines; null for one beyond the limit, whose bytes are not kept. */
export async function* splitByteLines(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number = ARTICLE_SETTINGS.maxBytes,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = () => {
    const whole = size > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();

  function keep(part: Uint8Array): void {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}
