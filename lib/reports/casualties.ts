import { CASUALTY_KINDS, type Casualties, type CountRange } from "../model.ts";
import type { Draft, DraftCount } from "./draft.ts";

/**
 * The figures of a happening from all that its sentences say. One that names its place wins over a sum, one that
 * replaces another over those before; else the first exact one stands, which a news text gives in full before it tells
 * of parts. Without any figure those told one by one are counted.
 */
export function casualtiesOf({ counts }: Draft): Casualties {
  const casualties: { -readonly [K in keyof Casualties]: Casualties[K] } = {};
  for (const kind of CASUALTY_KINDS) {
    const told = counts.filter((count) => count.kind === kind);
    // One sentence that doubts a figure withdraws it for the whole article.
    if (told.some(({ count }) => count === null)) continue;
    const figures = told.filter(({ single }) => !single);
    const local = figures.filter(({ isLocal }) => isLocal);
    const best = standing(local.length > 0 ? local : figures);
    if (!best?.count) {
      const singles = countSingles(told);
      if (singles) casualties[kind] = singles;
      continue;
    }
    // "Three who had been missing were found dead" counts the dead.
    const found =
      kind === "missing" &&
      casualties.killed &&
      counts.some((other) => other.kind === "killed" && other.start < best.end && best.start < other.end);
    if (!found) casualties[kind] = best.count;
  }
  return casualties;
}

function standing(figures: readonly DraftCount[]): DraftCount | undefined {
  const inOrder = [...figures].sort((one, other) => one.start - other.start);
  const isExact = ({ count }: DraftCount) => count !== null && count.high !== null && count.high > 0;
  return (
    inOrder.findLast(({ isRevision }) => isRevision) ??
    inOrder.find(isExact) ??
    inOrder.find(({ count, isVague }) => count !== null && count.low > 0 && !isVague) ??
    inOrder.find(({ count }) => count !== null && count.low > 0) ??
    inOrder[0]
  );
}

/** Two names are two people; somebody without a name may be one of them. */
function countSingles(told: readonly DraftCount[]): CountRange | null {
  if (told.length === 0) return null;
  const names = new Set(told.flatMap(({ single }) => single?.name ?? []));
  const number = Math.max(1, names.size);
  return { low: number, high: number };
}
