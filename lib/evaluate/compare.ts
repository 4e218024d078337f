import { type Interval, intervalOf, pValueOf } from "./bootstrap.ts";
import type { Case } from "./cases.ts";
import { METRIC_NAMES, type MetricName } from "./metrics.ts";
import type { Run } from "./run.ts";
import { type Metrics, macroAverage, macroResamples, type Resamples, resample, scoreTallies } from "./score.ts";
import type { Tally } from "./tally.ts";

/** One metric in two runs. */
export interface Difference {
  readonly metric: MetricName;
  readonly a: number;
  readonly b: number;
  /** b - a, its 95 % interval and two-sided p-value by the paired bootstrap over documents. */
  readonly difference: number;
  readonly interval: Interval | null;
  readonly pValue: number | null;
}

export const CHANGES = ["right to wrong", "wrong to right", "newly found", "lost", "new false", "false gone"] as const;
export type Change = (typeof CHANGES)[number];

/** A name that the two runs read differently. */
export interface Example {
  readonly corpus: string;
  readonly document: string;
  readonly change: Change;
  /** Null where the run has no such case: a false name that only the other found. */
  readonly a: Case | null;
  readonly b: Case | null;
}

export interface Comparison {
  readonly corpora: readonly { readonly corpus: string; readonly differences: readonly Difference[] }[];
  /** In the order of the texts. */
  readonly examples: readonly Example[];
}

/**
 * Two runs over the same documents side by side (`checkComparable` tells), with a last row `macro average` where there
 * are several corpora, and every name that changed.
 */
export function compareRuns(a: Run, b: Run): Comparison {
  const sides = [a, b].map(({ corpora }) =>
    corpora.map(({ tallies }) => {
      const resamples = resample(tallies);
      return { metrics: scoreTallies(tallies, resamples).metrics, resamples };
    }),
  );
  const [ofA = [], ofB = []] = sides;
  const corpora = a.corpora.map(({ corpus }, at) => ({ corpus, differences: differencesOf(ofA[at], ofB[at]) }));
  if (corpora.length > 1) corpora.push({ corpus: "macro average", differences: differencesOf(macro(ofA), macro(ofB)) });
  const examples = a.corpora.flatMap(({ corpus, tallies }, at) =>
    tallies.flatMap((tally, index) => {
      const other = b.corpora[at]?.tallies[index];
      return other ? changesOf(tally, other).map((example) => ({ corpus, document: tally.id, ...example })) : [];
    }),
  );
  return { corpora, examples };
}

interface Side {
  readonly metrics: Metrics;
  readonly resamples: Resamples;
}

function macro(sides: readonly Side[]): Side {
  const resamples = METRIC_NAMES.map((name) => [name, macroResamples(sides.map((side) => side.resamples[name]))]);
  return { ...macroAverage(sides), resamples: Object.fromEntries(resamples) };
}

function differencesOf(a: Side | undefined, b: Side | undefined): Difference[] {
  return METRIC_NAMES.flatMap((metric) => {
    const before = a?.metrics[metric] ?? null;
    const after = b?.metrics[metric] ?? null;
    if (before === null || after === null) return [];
    const resampled = (a?.resamples[metric] ?? []).map((value, at) => {
      const other = b?.resamples[metric][at] ?? null;
      return value === null || other === null ? null : other - value;
    });
    const [interval, pValue] = [intervalOf(resampled), pValueOf(resampled)];
    return [{ metric, a: before, b: after, difference: after - before, interval, pValue }];
  });
}

function changesOf(a: Tally, b: Tally): Pick<Example, "change" | "a" | "b">[] {
  const keyOf = ({ isTrue, start, end }: Case) => `${isTrue} ${start} ${end}`;
  const [inA, inB] = [a, b].map(({ cases }) => new Map(cases.map((one) => [keyOf(one), one])));
  const keys = new Set([...(inA?.keys() ?? []), ...(inB?.keys() ?? [])]);
  return [...keys]
    .flatMap((key) => {
      const [before, after] = [inA?.get(key) ?? null, inB?.get(key) ?? null];
      const change = changeOf(before, after);
      return change ? [{ change, a: before, b: after }] : [];
    })
    .sort((one, other) => startOf(one) - startOf(other));
}

const startOf = ({ a, b }: Pick<Example, "a" | "b">): number => (a ?? b)?.start ?? 0;

function changeOf(a: Case | null, b: Case | null): Change | null {
  if (!a?.isTrue && !b?.isTrue) return a && b ? null : b ? "new false" : "false gone";
  // A true name that only one run counts: the other's gazetteer holds it for a demonym.
  if (!a || !b) return null;
  if (!a.found || !b.found) return a.found ? "lost" : b.found ? "newly found" : null;
  // A name that was found without a place becomes wrong or right when it is given one.
  if (a.right === b.right) return null;
  if (b.right) return "wrong to right";
  return a.right ? "right to wrong" : null;
}
