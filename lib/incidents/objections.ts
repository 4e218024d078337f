import { CASUALTY_KINDS, INCIDENT_TYPES } from "../model.ts";
import type { Likeness } from "./likeness.ts";
import { isWider, locationsOf } from "./place-likeness.ts";
import type { Profile } from "./profile.ts";
import { BY_PEOPLE, BY_TARGET, IN_WAVES } from "./settings.ts";
import type { Comparable } from "./similarity.ts";

// What rules a link out though type, place and time agree: each gives its reason in words, or null.

/** Two strikes on one city on one day with different targets are two, unless they give one toll. */
export function otherTarget(
  one: Comparable,
  other: Comparable,
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  toll: Likeness,
): string | null {
  if (!BY_TARGET.has(one.type) || !BY_TARGET.has(other.type) || toll.value === 1) return null;
  if (mine.size === 0 || theirs.size === 0 || [...mine].some((target) => theirs.has(target))) return null;
  return `different targets: ${[...mine].join(", ")} and ${[...theirs].join(", ")}`;
}

/** A call with Putin is no call with Meloni, though Erdogan held both. */
export function otherPeople(one: Comparable, other: Comparable, mine: Profile, theirs: Profile): string | null {
  if (!BY_PEOPLE.has(one.subtype ?? "") || one.subtype !== other.subtype) return null;
  // Titles have one name a person, where sentences have first names too.
  const isByTitle = mine.titled.size > 1 && theirs.titled.size > 1;
  const [ones, others] = isByTitle ? [mine.titled, theirs.titled] : [mine.actors, theirs.actors];
  const [left, right] = [[...ones].filter((name) => !others.has(name)), [...others].filter((name) => !ones.has(name))];
  const needed = INCIDENT_TYPES[one.type].group === "relations" ? 2 : 1;
  if (ones.size - left.length >= needed || left.length === 0 || right.length === 0) return null;
  return `different people: ${left.join(", ")} and ${right.join(", ")}`;
}

/** Words by which a report says that it sums up many places. */
const SPREAD =
  /\b(?:across|nationwide|countrywide|throughout|several (?:cities|towns|regions|villages|provinces)|(?:multiple|many|dozens of|other) (?:cities|towns|regions|villages))\b/iu;

/** Whether a report says that it sums up what happened in many places. */
export function isSummary({ evidence }: Pick<Comparable, "evidence">): boolean {
  return evidence.some(({ field, quote }) => field === "what" && SPREAD.test(quote));
}

/** A town's share of a night's attack on the country is part of it and not the same. */
export function partOfMore(one: Comparable, other: Comparable, toll: Likeness): string | null {
  for (const [summary, single] of [
    [one, other],
    [other, one],
  ] as const) {
    if (!isSummary(summary) || isSummary(single)) continue;
    // Who names no place may tell of the whole in short: another toll then says that it is a part.
    const isOther = locationsOf(single).length === 0 && toll.value !== null && toll.value !== 1;
    if (isWider(summary, single) || isOther) return "one tells of many places, the other of one of them";
  }
  const [wide, narrow] = isWider(one, other) ? [one, other] : isWider(other, one) ? [other, one] : [null, null];
  if (!wide || !narrow) return null;
  const isMore = CASUALTY_KINDS.some((kind) => {
    const [more, less] = [wide.casualties[kind], narrow.casualties[kind]];
    return more && less && more.low > less.low;
  });
  // One that names no place at all may have left it out, and its toll be a newer one.
  if (IN_WAVES.has(wide.type) && isMore && toll.value !== 1 && locationsOf(wide).length > 0)
    return `one tells of a wider place and more people: ${toll.words}`;
  return null;
}
