import { CASUALTY_KINDS, type CasualtyKind, type CountEstimate, type Place, type ReportPlace } from "#lib/model";
import type { Texts } from "../_texts/texts.ts";
import type { Figure, NamedPlace, QuotedReport, SourceGroup, SourceReason } from "./detail.ts";
import { countInWords } from "./words.ts";

/** A probability, or the range of several, in words: "92%", "60%–80%", "under 1%". */
export function sharesInWords([least, greatest]: readonly [number, number], texts: Texts): string {
  const format = new Intl.NumberFormat(texts.locale, { style: "percent" });
  if (greatest < 0.01) return texts.lessThan(format.format(0.01));
  const [from, to] = [format.format(least), format.format(greatest)];
  return from === to ? to : `${from}–${to}`;
}

/** A place by what tells it from others of its name: "Zolochiv, Lviv Oblast, Ukraine". */
export function fullName({ name, admin1, country }: Pick<Place, "name" | "admin1" | "country">, texts: Texts): string {
  const parts = [name, admin1, country && countryName(country, texts)];
  return [...new Set(parts.filter((part) => part))].join(", ");
}

function countryName(code: string, { locale }: Texts): string {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** How far in words: "same place", "12 km", "about 300 km". */
export function distanceInWords(distanceKm: number, isExact: boolean, texts: Texts): string {
  if (isExact && distanceKm < 0.1) return texts.samePlace;
  const digits = isExact ? { maximumFractionDigits: distanceKm < 10 ? 1 : 0 } : { maximumSignificantDigits: 2 };
  const count = new Intl.NumberFormat(texts.locale, digits).format(distanceKm);
  return isExact ? texts.kilometres(count) : texts.aboutKilometres(count);
}

/** One figure with all who tell it. */
export interface Saying {
  readonly words: string;
  readonly who: string;
  readonly isRetracted: boolean;
}

/** Publishers that are named for one figure; the sources below name all. */
const MOST_NAMED = 2;

/** Who says which figure, the newest first: publishers of one figure together, with the day of the newest. */
export function sayingsOf(figures: readonly Figure[], texts: Texts): Saying[] {
  const byWords = new Map<string, { words: string; isRetracted: boolean; told: Figure[] }>();
  for (const figure of [...figures].reverse()) {
    const words = countInWords(figure, texts);
    const key = `${words} ${figure.isRetracted}`;
    const saying = byWords.get(key) ?? { words, isRetracted: figure.isRetracted, told: [] };
    saying.told.push(figure);
    byWords.set(key, saying);
  }
  const sayings = [...byWords.values()].map(({ words, isRetracted, told }) => {
    const publishers = [...new Set(told.map(({ publisher }) => publisher ?? texts.unnamedSource))];
    const more = publishers.length - MOST_NAMED;
    const who = more > 0 ? texts.namesAndMore(publishers.slice(0, MOST_NAMED), more) : publishers.join(", ");
    const day = dayInWords(told[0]?.publishedAt ?? null, texts);
    return { words, isRetracted, who: day ? `${who}, ${day}` : who };
  });
  return sayings.sort((one, other) => Number(one.isRetracted) - Number(other.isRetracted));
}

/** A day without its year, which the incident bears: "28 Mar". */
function dayInWords(iso: string | null, { locale }: Texts): string | null {
  const at = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(at)) return null;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(at);
}

/** "12 to 31, newest 31", "0 to at least 9, newest 7"; the newest is left out where it says nothing more. */
export function estimateInWords(estimate: CountEstimate, figures: readonly Figure[], texts: Texts): string {
  const { low, best, high } = estimate;
  if (high !== null)
    return low === high
      ? countInWords(estimate, texts)
      : texts.newest(countInWords(estimate, texts), texts.number(best));
  const standing = figures.filter(({ isRetracted }) => !isRetracted);
  const most = Math.max(best, ...standing.map((figure) => figure.high ?? figure.low));
  if (most === low) return countInWords(estimate, texts);
  const words = texts.countBetween(texts.number(low), texts.countAtLeast(texts.number(most)));
  return best === most ? words : texts.newest(words, texts.number(best));
}

/** Kinds of harm that are told, in their order, whether or not the figure stands. */
export function kindsTold(figures: { readonly [K in CasualtyKind]?: unknown }): CasualtyKind[] {
  return CASUALTY_KINDS.filter((kind) => figures[kind]);
}

/** Why the articles of a group count as one source: "Post, Mail count as one source, Reuters: copies of one text." */
export function groupInWords(group: SourceGroup, reports: readonly QuotedReport[], texts: Texts): string {
  const publishers = reports
    .filter(({ article }) => group.articleIds.includes(article.id))
    .map(({ article }) => article.publisher ?? texts.unnamedSource);
  const reasons = group.reasons.map((reason) => reasonInWords(reason, texts)).join(", ");
  return texts.oneSource([...new Set(publishers)].join(", "), group.name, reasons);
}

function reasonInWords(reason: SourceReason, texts: Texts): string {
  if (reason.kind === "copies") return texts.copiesOfOneText;
  return reason.kind === "agency" ? texts.textsOf(reason.name) : texts.publishedBy(reason.name);
}

/** A place that a name may mean, with the least and the greatest probability that any report gives it. */
export interface WeighedCandidate {
  readonly place: Place;
  readonly isChosen: boolean;
  readonly shares: readonly [least: number, greatest: number];
}

/** A name that was weighed with the same outcome in several reports, told once with all their publishers. */
export interface WeighedName {
  readonly name: string;
  readonly given: ReportPlace | null;
  readonly publishers: readonly string[];
  readonly candidates: readonly WeighedCandidate[];
}

/** The names in the quotes of an incident, each told once; its places likeliest first. */
export function weighedNames(names: readonly NamedPlace[], texts: Texts): WeighedName[] {
  const alike = grouped(names, ({ name, given }) => `${name}\n${given?.id}`);
  return [...alike.values()].flatMap((told): WeighedName[] => {
    const [first] = told;
    if (!first) return [];
    const publishers = [...new Set(told.map(({ article }) => article.publisher ?? texts.unnamedSource))];
    const places = grouped(
      told.flatMap(({ candidates }) => candidates),
      ({ place }) => place.id,
    );
    const candidates = [...places.values()].flatMap((guesses): WeighedCandidate[] => {
      const [guess] = guesses;
      const shares = guesses.map(({ confidence }) => confidence);
      return guess ? [{ ...guess, shares: [Math.min(...shares), Math.max(...shares)] }] : [];
    });
    candidates.sort((one, other) => other.shares[1] - one.shares[1]);
    return [{ name: first.name, given: first.given, publishers, candidates }];
  });
}

/** What Map.groupBy does, for browsers that do not have it yet. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
