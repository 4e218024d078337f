import { type Counts, type Rates, ratesOf } from "./rates.ts";

/** One report as people grouped it and as the linker did: both are names of groups, of any kind. */
export interface LinkedMention {
  readonly truth: string;
  /** null: the reader found no such report, so that it stands alone. */
  readonly found: string | null;
}

/** How well reports are grouped into incidents. */
export interface LinkingScores {
  readonly mentions: number;
  /** Mentions that the reader found. */
  readonly read: number;
  /**
   * Precision and recall of each mention's group, averaged over mentions (Bagga and Baldwin 1998, "Algorithms for
   * scoring coreference chains"): it counts what stays alone rightly, which pairs don't.
   */
  readonly bCubed: Rates;
  /** Precision and recall of the pairs that stand together. */
  readonly pairwise: Rates;
}

/** Scores groups; what was not read stands alone. */
export function scoreLinking(mentions: readonly LinkedMention[]): LinkingScores {
  const found = mentions.map((mention, index) => mention.found ?? `unread ${index}`);
  const truth = mentions.map((mention) => mention.truth);
  const [foundSize, truthSize] = [countOf(found), countOf(truth)];
  const bothSize = countOf(mentions.map((_, index) => `${found[index]}\0${truth[index]}`));
  let [precision, recall] = [0, 0];
  for (const [index, group] of found.entries()) {
    const both = bothSize.get(`${group}\0${truth[index]}`) ?? 0;
    precision += both / (foundSize.get(group) ?? 1);
    recall += both / (truthSize.get(truth[index] ?? "") ?? 1);
  }
  const total = Math.max(1, mentions.length);
  const pairs: Counts = { both: pairsIn(bothSize), found: pairsIn(foundSize), truth: pairsIn(truthSize) };
  return {
    mentions: mentions.length,
    read: mentions.filter((mention) => mention.found !== null).length,
    bCubed: meanRates(precision / total, recall / total),
    pairwise: ratesOf(pairs),
  };
}

/** Scores as lines of text, in per cent. */
export function linkingToText({ mentions, read, bCubed, pairwise }: LinkingScores): string {
  const percent = (value: number) => (value * 100).toFixed(1).padStart(6);
  const line = (name: string, { precision, recall, f1 }: Rates) =>
    `${name.padEnd(10)}${percent(precision)}${percent(recall)}${percent(f1)}\n`;
  return `${read} of ${mentions} reports read\n${"".padEnd(10)}     P     R    F1\n${line("B-cubed", bCubed)}${line("pairwise", pairwise)}`;
}

function meanRates(precision: number, recall: number): Rates {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function countOf(groups: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

const pairsIn = (sizes: ReadonlyMap<string, number>) =>
  [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
