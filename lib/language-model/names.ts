import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { splitKindName } from "../gazetteer/kind-words.ts";
import { normalizeName } from "../gazetteer/normalize.ts";
import type { Mention, Span, Toponym } from "../model.ts";
import { resolvePlaces } from "../places/resolve.ts";
import type { ReadArticle } from "../reports/context.ts";
import { LANGUAGE_MODEL as S } from "./settings.ts";

/** Names of places of one article. */
export interface Names {
  /** The toponym that these words are, resolved by our resolver; `place` is null when the gazetteer knows none. */
  at(name: Span): Toponym;
  /** All toponyms of the article, those that only the model pointed at among them, without overlaps. */
  all(): Toponym[];
}

/** Opens the names of an article that our own steps have read. */
export function openNames(read: ReadArticle, gazetteer: Gazetteer): Names {
  const { article } = read;
  let toponyms = read.toponyms;
  const resolve = (span: Span): Toponym => {
    const name = article.text.slice(span.start, span.end);
    const mention: Mention = { start: span.start, end: span.end, name, role: "literal", confidence: S.nameConfidence };
    // Together with the others: what they mean tells what this one means.
    const others = toponyms.filter((other) => !meet(other, span));
    const mentions = [...others, mention].sort((one, other) => one.start - other.start);
    const at = mentions.indexOf(mention);
    const found = resolvePlaces({ ...article, ...read }, mentions, gazetteer)[at];
    if (!found?.place) return { ...mention, place: null, alternatives: [] };
    toponyms = [...others, found].sort((one, other) => one.start - other.start);
    return found;
  };
  return {
    all: () => [...toponyms],
    at(name) {
      const known = toponyms
        .filter((other) => meet(other, name))
        .sort((one, other) => Number(isPlace(other)) - Number(isPlace(one)))[0];
      if (known && !isPlace(known)) return known;
      const whole = wholeName(article.text, known ?? name, name);
      return known && whole.start >= known.start && whole.end <= known.end ? known : resolve(whole);
    },
  };
}

/**
 * A name with the kind word at its end that makes it another place: of "the Kharkiv region" our reading may know only the
 * town, which would be a pin for an area.
 */
function wholeName(text: string, known: Span, name: Span): Span {
  const joined = { start: Math.min(known.start, name.start), end: Math.max(known.end, name.end) };
  const next = /^\s\p{L}+/u.exec(text.slice(joined.end, joined.end + 20))?.[0] ?? "";
  const longer = { start: joined.start, end: joined.end + next.length };
  const kind = splitKindName(normalizeName(text.slice(longer.start, longer.end)));
  // "City of Kharkiv again" has its kind word before the name, and the next word is none.
  if (kind && !kind.stem.endsWith(normalizeName(next))) return longer;
  return splitKindName(normalizeName(text.slice(joined.start, joined.end))) ? joined : known;
}

const isPlace = ({ place, role }: Toponym) => place !== null && role === "literal";
const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
