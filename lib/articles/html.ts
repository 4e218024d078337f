import { InputError } from "../errors.ts";
import type { Article } from "../model.ts";
import { buildArticle } from "./article.ts";
import type { HtmlBlock } from "./html-blocks.ts";
import { findBody, proseLength } from "./html-body.ts";
import { readMetadata } from "./html-metadata.ts";
import { countOpenElements, parsePage } from "./html-page.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";
import { describe, splitTitle } from "./text.ts";

/** What is known of a page besides its markup; it counts where the page itself says nothing. */
export interface PageOrigin {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
}

/**
 * An article of a page: paragraphs separated by empty lines, headings on lines of their own, the title first.
 * Throws an InputError when the page holds no article.
 */
export function readHtml(source: string, html: string, origin: PageOrigin = {}): Article {
  if (html.trim() === "") throw new InputError(source, "is empty");
  if (html.split("<").length > ARTICLE_SETTINGS.maxTags) {
    throw new InputError(source, `has more than ${ARTICLE_SETTINGS.maxTags} tags`);
  }
  if (countOpenElements(html) > ARTICLE_SETTINGS.maxOpenElements) {
    throw new InputError(source, `has more than ${ARTICLE_SETTINGS.maxOpenElements} elements open at once`);
  }
  const document = parsePage(html);
  const metadata = readMetadata(document, origin.url);
  const { title, publisher } = splitTitle(metadata.title ?? origin.title);
  const blocks = findBody(document, html);
  const body = proseLength(blocks) > 0 ? renderBlocks(blocks) : (metadata.articleBody ?? renderBlocks(blocks));
  if (body === "") throw new InputError(source, "holds no article: no text was found in the page");
  return buildArticle(
    source,
    describe({
      title,
      url: metadata.url ?? origin.url,
      publisher: metadata.publisher ?? publisher ?? origin.publisher,
      publishedAt: metadata.publishedAt ?? origin.publishedAt,
      language: metadata.language,
      text: withTitle(title, body),
    }),
  );
}

function renderBlocks(blocks: readonly HtmlBlock[]): string {
  return blocks.map(({ text, listItem }) => (listItem ? `• ${text}` : text)).join("\n\n");
}

/** The headline of a page often stands outside the body; it tells most of what happened. */
function withTitle(title: string | null, body: string): string {
  if (!title) return body;
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return bare(body.slice(0, 3000)).includes(bare(title)) ? body : `${title}\n\n${body}`;
}
