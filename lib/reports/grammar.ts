import type { ClassName } from "./lexicon/classes.ts";
import type { Frame, Gap, Slot } from "./lexicon/frame.ts";
import type { Word } from "./words.ts";

/** Where a wording stands: from its head to its last word, and the whole of it. */
export interface FrameMatch {
  readonly frame: Frame;
  /** Indices of words: the head, and the first and last word of the wording. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** Frames by the word that each is looked up by, so that a sentence asks only for those whose word it has. */
export interface FrameIndex {
  readonly byForm: ReadonlyMap<string, readonly Frame[]>;
  readonly byClass: ReadonlyMap<ClassName, readonly Frame[]>;
}

/** Sorts frames under the forms and classes of their heads. */
export function indexFrames(frames: readonly Frame[]): FrameIndex {
  const byForm = new Map<string, Frame[]>();
  const byClass = new Map<ClassName, Frame[]>();
  for (const frame of frames) {
    const head = frame.parts[frame.head];
    if (head?.kind !== "slot") continue;
    for (const form of head.forms) byForm.set(form, [...(byForm.get(form) ?? []), frame]);
    for (const name of head.classes) byClass.set(name, [...(byClass.get(name) ?? []), frame]);
  }
  return { byForm, byClass };
}

/** The frames that the words of a sentence match, in the order of their heads. */
export function matchFrames(words: readonly Word[], { byForm, byClass }: FrameIndex): FrameMatch[] {
  const found: FrameMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    const { form, classes } = words[at] as Word;
    addMatches(found, byForm.get(form), words, at);
    for (const name of classes) addMatches(found, byClass.get(name), words, at);
  }
  return found;
}

function addMatches(
  found: FrameMatch[],
  frames: readonly Frame[] | undefined,
  words: readonly Word[],
  at: number,
): void {
  for (const frame of frames ?? []) {
    const last = reach(words, frame.parts, frame.head + 1, at, 1);
    if (last === null) continue;
    const first = reach(words, frame.parts, frame.head - 1, at, -1);
    if (first === null || frame.never.some((slot) => hasSlot(words, slot))) continue;
    if (frame.needs.every((slot) => hasSlot(words, slot))) found.push({ frame, head: at, first, last });
  }
}

const hasSlot = (words: readonly Word[], slot: Slot) => words.some((word) => fits(word, slot));

/**
 * Matches the parts from one on, forwards or backwards, after the word at an index; the index of the last word matched,
 * or null. `border` is what may stand before the next word: nothing, or a comma inside a gap that crosses commas.
 */
function reach(
  words: readonly Word[],
  parts: readonly (Slot | Gap)[],
  part: number,
  at: number,
  step: 1 | -1,
  border: 0 | 1 = 0,
): number | null {
  const current = parts[part];
  if (current === undefined) return at;
  if (current.kind === "gap") {
    const allowed = current.crossesCommas ? 1 : 0;
    for (let skipped = 0; skipped <= current.most; skipped++) {
      const from = at + step * skipped;
      if (skipped > 0 && (words[from] === undefined || borderBetween(words, from - step, from) > allowed)) return null;
      const found = reach(words, parts, part + step, from, step, allowed);
      if (found !== null) return found;
    }
    return null;
  }
  const next = at + step;
  const word = words[next];
  if (word !== undefined && borderBetween(words, at, next) <= border && fits(word, current)) {
    const found = reach(words, parts, part + step, next, step);
    if (found !== null) return found;
  }
  return current.isOptional ? reach(words, parts, part + step, at, step, border) : null;
}

const borderBetween = (words: readonly Word[], one: number, other: number) => words[Math.max(one, other)]?.border ?? 2;

/** Whether a word is one of the forms or of one of the classes that a slot asks for. */
export function fits({ form, classes: has }: Word, { forms, classes }: Slot): boolean {
  return forms.has(form) || classes.some((name) => has.includes(name));
}
