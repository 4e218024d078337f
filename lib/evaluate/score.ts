import { distance } from "@turf/turf";
import type { Toponym } from "../model.ts";
import type { CorpusDocument, TrueToponym } from "./corpus.ts";
import { addCounts, type Counts, type Rates, ratesOf } from "./rates.ts";

/** A document with what was found in it. */
export interface EvaluatedDocument {
  readonly document: CorpusDocument;
  readonly found: readonly Toponym[];
}

export interface Scores {
  readonly documents: number;
  readonly trueToponyms: number;
  /** Same span, and any overlap of spans. */
  readonly exact: Rates;
  readonly overlap: Rates;
  /** Found span overlaps a true one and its place is right; null when the corpus has no points. */
  readonly endToEnd: Rates | null;
  /** The same without true countries and without found ones. */
  readonly nonCountry: Rates | null;
  /** Of the true toponyms with a point that were found: how many places are right, and the median distance. */
  readonly resolution: { readonly found: number; readonly right: number; readonly medianKm: number | null } | null;
}

/** Kilometres within which a place counts as right: 100 miles, the customary bound. */
export const RIGHT_WITHIN_KM = 161;

/**
 * Scores what was found against what people marked. Names of continents and demonyms ("Ukrainian", as `isDemonym` tells)
 * are left out on both sides. A place is right within 161 km of the true point, or, where the truth is a country, when it
 * is that country or lies in it, told by its country code. True names without a point count for recognition only, and so
 * do found ones without a place.
 */
export function scoreDocuments(documents: readonly EvaluatedDocument[], isDemonym: (name: string) => boolean): Scores {
  let exact: Counts = { both: 0, found: 0, truth: 0 };
  let overlap = exact;
  let endToEnd = exact;
  let nonCountry = exact;
  const distances: number[] = [];
  let right = 0;
  let truths = 0;
  for (const { document, found } of documents) {
    const isIgnored = (truth: TrueToponym) => truth.level === "continent" || isDemonym(truth.surface);
    const truth = document.toponyms.filter((toponym) => !isIgnored(toponym));
    const ignored = document.toponyms.filter(isIgnored);
    const counted = found.filter(
      (toponym) => !isLeftOut(toponym, isDemonym) && !ignored.some((one) => meets(one, toponym)),
    );
    truths += truth.length;
    exact = addCounts(exact, countPairs(truth, counted, isSameSpan));
    overlap = addCounts(overlap, countPairs(truth, counted, meets));

    const pointed = truth.filter(({ point }) => point !== null);
    const unpointed = truth.filter(({ point }) => point === null);
    const placed = counted.filter(
      (toponym) => toponym.place !== null && (overlaps(pointed, toponym) || !overlaps(unpointed, toponym)),
    );
    endToEnd = addCounts(endToEnd, countPairs(pointed, placed, isRight));
    const smaller = pointed.filter(({ level }) => level !== "country");
    const countries = pointed.filter(({ level }) => level === "country");
    const smallerFound = placed.filter(
      (toponym) => toponym.place?.kind !== "country" && (overlaps(smaller, toponym) || !overlaps(countries, toponym)),
    );
    nonCountry = addCounts(nonCountry, countPairs(smaller, smallerFound, isRight));
    for (const toponym of pointed) {
      const match = bestMatch(toponym, placed);
      if (!match?.place || !toponym.point) continue;
      if (isRight(toponym, match)) right++;
      distances.push(kilometres(toponym, match));
    }
  }
  const hasPoints = endToEnd.truth > 0;
  return {
    documents: documents.length,
    trueToponyms: truths,
    exact: ratesOf(exact),
    overlap: ratesOf(overlap),
    endToEnd: hasPoints ? ratesOf(endToEnd) : null,
    nonCountry: hasPoints ? ratesOf(nonCountry) : null,
    resolution: hasPoints ? { found: distances.length, right, medianKm: median(distances) } : null,
  };
}

/** Demonyms and continents, which the corpora mark or leave as each sees fit. */
function isLeftOut({ role, name, place }: Toponym, isDemonym: (name: string) => boolean): boolean {
  return role === "demonym" || isDemonym(name) || (place !== null && CONTINENTS.has(place.id));
}

const CONTINENTS: ReadonlySet<string> = new Set(
  "europe asia africa north-america south-america america americas oceania antarctica australia-continent"
    .split(" ")
    .map((slug) => `region:${slug}`),
);

type Pairs = (truth: TrueToponym, found: Toponym) => boolean;

/** Pairs each true name with one found one at most. */
function countPairs(truth: readonly TrueToponym[], found: readonly Toponym[], isPair: Pairs): Counts {
  const free = new Set(found);
  let both = 0;
  for (const toponym of truth) {
    for (const candidate of free) {
      if (!meets(toponym, candidate) || !isPair(toponym, candidate)) continue;
      free.delete(candidate);
      both++;
      break;
    }
  }
  return { both, found: found.length, truth: truth.length };
}

const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
const overlaps = (truth: readonly TrueToponym[], found: Toponym): boolean =>
  truth.some((toponym) => meets(toponym, found));
const isSameSpan: Pairs = (truth, found) => truth.start === found.start && truth.end === found.end;

/** Whether the found place is the true one. */
export function isRight(truth: TrueToponym, found: Toponym): boolean {
  if (!found.place) return false;
  if (truth.level === "country" && truth.countryIso !== null && found.place.country === truth.countryIso) return true;
  return kilometres(truth, found) <= RIGHT_WITHIN_KM;
}

function kilometres({ point }: TrueToponym, { place }: Toponym): number {
  if (!point || !place) return Number.POSITIVE_INFINITY;
  return distance([...point], [...place.point], { units: "kilometers" });
}

function bestMatch(truth: TrueToponym, found: readonly Toponym[]): Toponym | undefined {
  return found.find((toponym) => isSameSpan(truth, toponym)) ?? found.find((toponym) => meets(truth, toponym));
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
