import { CASUALTY_KINDS, type Evidence, type IncidentReport } from "../model.ts";
import { type Likeness, reasonOf } from "./likeness.ts";
import { otherPeople, otherTarget, partOfMore } from "./objections.ts";
import { placeLikeness } from "./place-likeness.ts";
import { profileOf } from "./profile.ts";
import { APART_SUBTYPES, KINDRED_TYPES, LINK } from "./settings.ts";
import { isSameTime, timeLikeness } from "./time-likeness.ts";
import { overlapOf } from "./words.ts";

/** What linking looks at of a report: enough for candidates to be loaded without the rest. */
export interface Comparable
  extends Pick<IncidentReport, "id" | "type" | "subtype" | "title" | "time" | "places" | "casualties"> {
  readonly evidence: readonly Pick<Evidence, "field" | "quote">[];
}

/** How alike two reports are: a score from 0 to 1 with its reasons by feature. */
export interface Similarity {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Compares two reports; a score of 0 comes with the one reason that rules the link out. */
export function compareReports(one: Comparable, other: Comparable): Similarity {
  const type = typeLikeness(one, other);
  if (type.value === 0) return ruledOut(type.words);
  const time = timeLikeness(one, other);
  if (time.value === 0) return ruledOut(`the times lie apart: ${time.words}`);
  const place = placeLikeness(one, other);
  if (place.value === 0) return ruledOut(`the places lie apart: ${place.words}`);
  const [mine, theirs] = [profileOf(one), profileOf(other)];
  const words = wordLikeness(mine.words, theirs.words);
  const share = words.value ?? 0;
  const needed = isSameTime(one, other) ? LINK.wordsWithoutPlace : LINK.wordsWithoutPlaceAndDay;
  if (place.value === null && share < needed) return ruledOut("no common place and too few common words");
  const toll = tollLikeness(one, other);
  const actors = actorLikeness(mine.actors, theirs.actors);
  const objection =
    otherTarget(one, other, mine.targets, theirs.targets, toll) ??
    otherPeople(one, other, mine, theirs) ??
    partOfMore(one, other, toll);
  if (objection !== null) return ruledOut(objection);
  const { weights } = LINK;
  const known = ({ value }: Likeness) => value ?? LINK.unknown;
  const score =
    weights.type * known(type) +
    weights.place * (place.value ?? share) +
    weights.time * known(time) +
    weights.words * Math.min(1, share * 2) +
    weights.toll * known(toll) +
    weights.actors * known(actors);
  const features = { type, place, time, words, toll, actors };
  return { score, reasons: Object.entries(features).map(([name, likeness]) => reasonOf(name, likeness)) };
}

const ruledOut = (reason: string): Similarity => ({ score: 0, reasons: [reason] });

function typeLikeness(one: Comparable, other: Comparable): Likeness {
  const name = ({ type, subtype }: Comparable) => (subtype ? `${type} (${subtype})` : type);
  const apart = APART_SUBTYPES.some(
    ([a, b]) => (a === one.subtype && b === other.subtype) || (b === one.subtype && a === other.subtype),
  );
  if (apart) return { value: 0, words: `${name(one)} is no ${name(other)}` };
  if (one.type === other.type) {
    const isSame = one.subtype === other.subtype || !one.subtype || !other.subtype;
    return { value: isSame ? 1 : 0.8, words: isSame ? `both ${name(one)}` : `${name(one)} and ${name(other)}` };
  }
  const kindred = KINDRED_TYPES.find(
    ([a, b]) => (a === one.type && b === other.type) || (b === one.type && a === other.type),
  );
  if (!kindred) return { value: 0, words: `${name(one)} is no ${name(other)}` };
  return { value: kindred[2], words: `${name(one)} to one and ${name(other)} to the other` };
}

function wordLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): Likeness {
  const shared = [...one].filter((word) => other.has(word));
  return {
    value: overlapOf(one, other),
    words: shared.length > 0 ? `both say ${shared.slice(0, 5).join(", ")}` : "none in common",
  };
}

function actorLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): Likeness {
  if (one.size === 0 || other.size === 0) return { value: null, words: "one names nobody" };
  const shared = [...one].filter((name) => other.has(name));
  // 0 would rule a link out: most names are those of speakers.
  if (shared.length === 0) return { value: 0.1, words: "other names" };
  return { value: Math.max(0.5, overlapOf(one, other)), words: `both name ${shared.slice(0, 5).join(", ")}` };
}

/** 1 for a figure in common, less the further the figures lie apart; unknown where none can be compared. */
function tollLikeness(one: Comparable, other: Comparable): Likeness {
  const pairs = CASUALTY_KINDS.flatMap((kind) => {
    const [a, b] = [one.casualties[kind], other.casualties[kind]];
    if (!a || !b) return [];
    return [{ kind, a: a.low, b: b.low, ratio: (Math.min(a.low, b.low) + 1) / (Math.max(a.low, b.low) + 1) }];
  });
  const best = [...pairs].sort((x, y) => y.ratio - x.ratio)[0];
  if (!best) return { value: null, words: "no figure in common" };
  return { value: best.ratio, words: `${best.a} and ${best.b} ${best.kind}` };
}
