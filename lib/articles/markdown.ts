import { parse } from "yaml";
import { z } from "zod";
import { InputError } from "../errors.ts";
import type { Article } from "../model.ts";
import { buildArticle } from "./article.ts";
import { normalizeDate } from "./dates.ts";
import { describe } from "./text.ts";

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const words = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString() : String(value)));
const frontMatter = z.object({
  id: words.nullish(),
  title: words.nullish(),
  url: words.nullish(),
  publisher: words.nullish(),
  publishedAt: words.nullish(),
  language: words.nullish(),
});

/** A Markdown article with optional YAML front matter; the text is the body as it is. Throws an InputError for front matter that is no YAML. */
export function readMarkdown(source: string, markdown: string, url?: string): Article {
  const match = FRONT_MATTER.exec(markdown);
  if (!match) return buildArticle(source, describe({ text: markdown, url }));
  const stated = readFrontMatter(source, match[1] ?? "");
  const publishedAt = stated.publishedAt ? normalizeDate(stated.publishedAt) : null;
  if (stated.publishedAt && !publishedAt) {
    throw new InputError(source, `publishedAt ${JSON.stringify(stated.publishedAt)} is no date`);
  }
  return buildArticle(
    source,
    describe({
      ...stated,
      url: stated.url ?? url,
      id: stated.id ?? undefined,
      publishedAt,
      text: markdown.slice(match[0].length),
    }),
  );
}

function readFrontMatter(source: string, yaml: string): z.infer<typeof frontMatter> {
  try {
    // maxAliasCount: no document of a few lines that unfolds to millions.
    return frontMatter.parse(parse(yaml, { maxAliasCount: 10, schema: "core" }) ?? {});
  } catch (cause) {
    const reason =
      cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause);
    throw new InputError(source, `front matter cannot be read: ${reason}`, { cause });
  }
}
