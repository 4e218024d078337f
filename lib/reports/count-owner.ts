import type { IncidentType } from "../model.ts";
import type { SentenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import type { FoundCount } from "./how-many.ts";
import { compileGuard } from "./pattern.ts";

/** Types that harm people: only they take figures. Detentions also belong to protests and arrests. */
export const HARMFUL: ReadonlySet<IncidentType> = new Set([
  "strike",
  "explosion",
  "battle",
  "attack",
  "protest",
  "accident",
  "disaster",
  "health",
  "crime",
]);
const DETAINING: ReadonlySet<IncidentType> = new Set(["justice", "protest"]);
const MOVING: ReadonlySet<IncidentType> = new Set(["humanitarian", "disaster", "battle"]);
/** Sentences after the one that tells a happening in which figures are still its own. */
const MAX_FORWARD = 6;

/** Sentences before the one that tells a happening in which its figures may already stand. */
const MAX_AHEAD = 3;

/** What a sentence says that people died of, and the types that it speaks for. */
const CAUSES: readonly (readonly [words: RegExp, types: readonly IncidentType[]])[] = [
  [
    compileGuard("\\b(?:disease|virus|ailment|illness|outbreak|infections?|epidemic|cholera|measles|poisoned)\\b"),
    ["health"],
  ],
  [
    compileGuard("\\b(?:blaze|fire|crash|collision|derailment|capsized|sinking|accident|drowned|wreck)\\b"),
    ["accident"],
  ],
  [
    compileGuard(
      "\\b(?:quake|earthquake|floods?|flooding|storm|hurricane|cyclone|typhoon|tornado|landslide|wildfire)\\b",
    ),
    ["disaster"],
  ],
  [compileGuard("\\b(?:shelling|missiles?|drones?|bombardments?|air ?strikes?)\\b"), ["strike", "battle"]],
  [compileGuard("\\b(?:clashes|battle|fighting|offensive|crossfire)\\b"), ["battle"]],
  [compileGuard("\\b(?:explosion|blast|bomb|bombing)\\b"), ["explosion", "strike"]],
  [compileGuard("\\b(?:shooting|stabbing|shot|stabbed|gunm[ae]n|murder(?:ed)?)\\b"), ["attack"]],
];

/**
 * The draft that a figure belongs to, by its index, or null: of those in its sentence, else told before it in the
 * passage, the one that names its cause or its place, else the last. Figures without either reach a few sentences only.
 */
export function ownerOf(
  count: FoundCount,
  sentence: SentenceContext,
  drafts: readonly Draft[],
  bySentence: ReadonlyMap<number, readonly number[]>,
): number | null {
  const causes = CAUSES.filter(([words]) => words.test(sentence.text)).flatMap(([, types]) => types);
  const named = new Set(sentence.toponyms.flatMap(({ role, place }) => (role === "literal" && place ? place.id : [])));
  const isCaused = ({ type }: Draft) => causes.includes(type);
  const isThere = ({ places }: Draft) => places.some(({ id }) => named.has(id));
  const fitting = (back: number) =>
    (bySentence.get(sentence.index - back) ?? []).filter((position) => {
      const draft = drafts[position];
      return draft !== undefined && draft.sentence.passage === sentence.passage && fits(count, draft);
    });
  const pick = (positions: readonly number[], isMeant: (draft: Draft) => boolean) =>
    positions.findLast((position) => {
      const draft = drafts[position];
      return draft !== undefined && isMeant(draft);
    });
  const own = fitting(0);
  if (own.length > 0) return pick(own, isCaused) ?? nearest(count, own, drafts);
  const before = Array.from({ length: sentence.index }, (_, step) => fitting(sentence.index - step)).flat();
  const meant =
    pick(before, (draft) => isCaused(draft) && isThere(draft)) ?? pick(before, isCaused) ?? pick(before, isThere);
  if (meant !== undefined) return meant;
  const near = before.filter((position) => sentence.index - (drafts[position]?.sentence.index ?? 0) <= MAX_FORWARD);
  // The first of the nearest sentence: its main clause, not an aside.
  const last = drafts[near.at(-1) ?? -1]?.sentence.index;
  if (last !== undefined) return near.find((position) => drafts[position]?.sentence.index === last) ?? null;
  // "A man died in a car park on Sunday. The accident happened at noon": the lead gives the toll before the happening.
  const ahead = Array.from({ length: MAX_AHEAD }, (_, step) => fitting(-step - 1)).flat();
  return ahead[0] ?? (count.kind === "injured" ? arrestBefore(sentence, drafts, bySentence) : null);
}

/** Where no other happening is told, whoever was hurt was hurt at the arrest. */
function arrestBefore(
  sentence: SentenceContext,
  drafts: readonly Draft[],
  bySentence: ReadonlyMap<number, readonly number[]>,
): number | null {
  for (let back = 0; back <= MAX_FORWARD; back++) {
    const found = (bySentence.get(sentence.index - back) ?? []).find((position) => {
      const draft = drafts[position];
      return draft?.type === "justice" && draft.sentence.passage === sentence.passage;
    });
    if (found !== undefined) return found;
  }
  return null;
}

function fits({ kind }: FoundCount, { type, status }: Draft): boolean {
  if (status === "planned") return false;
  return kind === "detained" ? DETAINING.has(type) : kind === "displaced" ? MOVING.has(type) : HARMFUL.has(type);
}

/** Of several happenings in the sentence the one whose words stand nearest to the figure. */
function nearest({ start }: FoundCount, positions: readonly number[], drafts: readonly Draft[]): number | null {
  const gap = (position: number) => {
    const draft = drafts[position];
    return draft ? Math.abs(draft.offset - start) : Number.POSITIVE_INFINITY;
  };
  return [...positions].sort((one, other) => gap(one) - gap(other))[0] ?? null;
}
