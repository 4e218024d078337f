import { distance } from "@turf/turf";
import type { Span, Toponym } from "../model.ts";
import type { TrueToponym } from "./corpus.ts";
import { RIGHT_WITHIN_KM } from "./distances.ts";
import type { Counts } from "./rates.ts";

export type Pairs = (truth: TrueToponym, found: Toponym) => boolean;

/** Pairs each true name with one found one at most, which meets it and is such a pair. */
export function countPairs(truth: readonly TrueToponym[], found: readonly Toponym[], isPair: Pairs): Counts {
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

export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const meetsAny = (those: readonly Span[], one: Span): boolean => those.some((other) => meets(other, one));
export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Of what was found where a true name stands, the one of the same span, or else the first. */
export function bestMatch<Found extends Span>(truth: Span, found: readonly Found[]): Found | undefined {
  return found.find((toponym) => isSameSpan(truth, toponym)) ?? found.find((toponym) => meets(truth, toponym));
}

/** Whether the found place is the true one: within 161 km of its point, or of the true country where the truth is one. */
export function isRight(truth: TrueToponym, found: Pick<Toponym, "place">): boolean {
  if (!found.place) return false;
  if (truth.level === "country" && truth.countryIso !== null && found.place.country === truth.countryIso) return true;
  return kilometres(truth, found) <= RIGHT_WITHIN_KM;
}

/** Kilometres between the true point and the found place; infinite where either is missing. */
export function kilometres({ point }: TrueToponym, { place }: Pick<Toponym, "place">): number {
  if (!point || !place) return Number.POSITIVE_INFINITY;
  return distance([...point], [...place.point], { units: "kilometers" });
}
