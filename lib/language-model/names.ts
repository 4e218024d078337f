import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { splitKindName } from "../gazetteer/kind-words.ts";
import { normalizeName } from "../gazetteer/normalize.ts";
import { type Mention, PLACE_KINDS, type Place, type PlaceKind, type Span, type Toponym } from "../model.ts";
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
  const resolve = (span: Span, kinds: readonly PlaceKind[]): Toponym => {
    const name = article.text.slice(span.start, span.end);
    const mention: Mention = { start: span.start, end: span.end, name, role: "literal", confidence: S.nameConfidence };
    // Together with the others: what they mean tells what this one means.
    const others = toponyms.filter((other) => !meet(other, span));
    const mentions = [...others, mention].sort((one, other) => one.start - other.start);
    const at = mentions.indexOf(mention);
    const found = resolvePlaces({ ...article, ...read }, mentions, gazetteer)[at];
    // A town of the name of a region that the gazetteer does not know would be a pin for an area.
    if (!found?.place || (isPoint(found.place) && !kinds.includes(found.place.kind)))
      return { ...mention, place: null, alternatives: [] };
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
      if (known?.place && (whole === null || whole.kinds.includes(known.place.kind))) return known;
      return resolve(whole ?? name, whole?.kinds ?? PLACE_KINDS);
    },
  };
}

/** A name with the word that tells what kind of place it is. */
interface WholeName extends Span {
  readonly kinds: readonly PlaceKind[];
}

/**
 * The name with the kind word that stands in it, behind or before it, or null without one. Of "the Kharkiv region" our
 * reading may know only the town, which would be a pin for an area.
 */
function wholeName(text: string, known: Span, name: Span): WholeName | null {
  const start = Math.min(known.start, name.start);
  const end = Math.max(known.end, name.end);
  const behind = /^\s\p{L}+/u.exec(text.slice(end, end + 20))?.[0] ?? "";
  const before = /\p{L}+\sof\s(?:the\s)?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  for (const span of [
    { start, end: end + behind.length, added: behind },
    { start: start - before.length, end, added: before },
    { start, end, added: "" },
  ]) {
    const kind = splitKindName(normalizeName(text.slice(span.start, span.end)));
    // "City of Kharkiv again": the word that was added must be the kind word, not what is left of the name.
    if (kind && (span.added === "" || !kind.stem.includes(normalizeName(span.added)))) return { ...span, ...kind };
  }
  return null;
}

const isPoint = ({ kind }: Place) => kind === "place" || kind === "site";
const isPlace = ({ place, role }: Toponym) => place !== null && role === "literal";
const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
