import type { Mention, Toponym } from "../model.ts";
import { type Case, casesOf, type GoldCase, goldCases, type RoleCase, roleCases } from "./cases.ts";
import type { CorpusDocument, TrueToponym } from "./corpus.ts";
import { countPairs, isRight, isSameSpan, meets, meetsAny } from "./match.ts";
import type { Counts } from "./rates.ts";

/** A document with what was found in it. */
export interface EvaluatedDocument {
  readonly document: CorpusDocument;
  readonly found: readonly Toponym[];
  /** What was recognised before places were chosen: tells the confidence of recognition apart. */
  readonly mentions?: readonly Mention[];
  /** Places chosen for the true spans as they stand: the resolver alone. */
  readonly resolved?: readonly Toponym[];
}

/** What scores are made of: counts and cases of one document, without its text. */
export interface Tally {
  readonly id: string;
  readonly exact: Counts;
  readonly overlap: Counts;
  readonly endToEnd: Counts;
  readonly nonCountry: Counts;
  readonly cases: readonly Case[];
  readonly roles: readonly RoleCase[];
  readonly gold: readonly GoldCase[];
}

/**
 * Counts what was found in one document against what people marked. Names of continents and demonyms ("Ukrainian", as
 * `isDemonym` tells) are left out on both sides, except of `roles` and `gold`, which take every true name. True names
 * without a point count for recognition only, and so do found ones without a place.
 */
export function tallyDocument(evaluated: EvaluatedDocument, isDemonym: (name: string) => boolean): Tally {
  const { document, found } = evaluated;
  const isIgnored = (truth: TrueToponym) => truth.level === "continent" || isDemonym(truth.surface);
  const truth = document.toponyms.filter((toponym) => !isIgnored(toponym));
  const ignored = document.toponyms.filter(isIgnored);
  const counted = found.filter((toponym) => !isLeftOut(toponym, isDemonym) && !meetsAny(ignored, toponym));

  const pointed = truth.filter(({ point }) => point !== null);
  const unpointed = truth.filter(({ point }) => point === null);
  const placed = counted.filter(
    (toponym) => toponym.place !== null && (meetsAny(pointed, toponym) || !meetsAny(unpointed, toponym)),
  );
  const smaller = pointed.filter(({ level }) => level !== "country");
  const countries = pointed.filter(({ level }) => level === "country");
  const smallerFound = placed.filter(
    (toponym) => toponym.place?.kind !== "country" && (meetsAny(smaller, toponym) || !meetsAny(countries, toponym)),
  );
  return {
    id: document.id,
    exact: countPairs(truth, counted, isSameSpan),
    overlap: countPairs(truth, counted, meets),
    endToEnd: countPairs(pointed, placed, isRight),
    nonCountry: countPairs(smaller, smallerFound, isRight),
    cases: casesOf(evaluated, truth, counted, placed),
    roles: roleCases(evaluated),
    gold: goldCases(evaluated),
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
