import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { InputError } from "../errors.ts";
import type { Article } from "../model.ts";
import { canonicalUrl, cleanUrl } from "./canonical.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";

/** What a source says of an article; everything but the text may be missing. */
export type ArticleDraft = Partial<Omit<Article, "text">> & Pick<Article, "text">;

/** Either an article or why there is none; `source` is what a person named, with the line of a JSONL file. */
export type SourceResult =
  | { readonly source: string; readonly article: Article }
  | { readonly source: string; readonly error: Error };

/** An article of a draft, with an id where the source gives none. Throws an InputError when the text is empty or too long. */
export function buildArticle(source: string, draft: ArticleDraft): Article {
  if (draft.text.trim() === "") throw new InputError(source, "is empty");
  if (draft.text.length > ARTICLE_SETTINGS.maxCharacters) {
    throw new InputError(
      source,
      `has a text of ${draft.text.length} characters; at most ${ARTICLE_SETTINGS.maxCharacters} are read`,
    );
  }
  const article = {
    title: filled(draft.title),
    url: urlOf(draft),
    publisher: filled(draft.publisher),
    publishedAt: filled(draft.publishedAt),
    language: filled(draft.language),
    text: draft.text,
  };
  return { id: filled(draft.id) ?? articleId(article), ...article };
}

/** `art_` and 16 hexadecimal digits of SHA-256: of the canonical address, or else of publisher, title and text. */
export function articleId(article: Pick<Article, "url" | "publisher" | "title" | "text">): string {
  const key = article.url
    ? canonicalUrl(article.url)
    : JSON.stringify([article.publisher, article.title, article.text]);
  // A lone surrogate has no UTF-8 form.
  return `art_${bytesToHex(sha256(utf8ToBytes(key.toWellFormed()))).slice(0, 16)}`;
}

/** The address, cleaned; one that comes with an id of its own keeps its fragment, which may name an entry of a page. */
function urlOf({ id, url }: ArticleDraft): string | null {
  const given = filled(url);
  return given === null ? null : cleanUrl(given, { keepsFragment: filled(id) !== null });
}

function filled(value: string | null | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed ? trimmed : null;
}
