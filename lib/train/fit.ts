import { seededRandom } from "../evaluate/random.ts";
import { runChain, stepWeights } from "../toponyms/chain.ts";
import type { RowFeatures } from "../toponyms/features.ts";
import { TAG_COUNT as T } from "../toponyms/tags.ts";
import { FeatureIndex } from "./feature-index.ts";
import { shuffled } from "./shuffle.ts";

/** Words in a row to learn from. Where people marked only some kinds of names, a word has several allowed tags. */
export interface TrainingRow {
  readonly features: RowFeatures;
  /** For each word a bit for each tag that it may have. */
  readonly allowed: Uint16Array;
  /** How much the row counts. */
  readonly weight: number;
}

export interface FitSettings {
  readonly epochs: number;
  /** Features in fewer words than this are left out. */
  readonly leastCount: number;
  /** FTRL-Proximal (McMahan et al. 2013): step, and strength of the pull to zero and to small weights. */
  readonly step: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
}

export const FIT_SETTINGS: FitSettings = { epochs: 6, leastCount: 3, step: 0.1, l1: 0.3, l2: 2, seed: 1 };

/** Weights of each feature (`T` for each row of `hashes`) and of each pair of tags in a row. */
export interface FittedModel {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/**
 * Fits a chain to the rows by maximum likelihood of the allowed tags: the difference between what the model expects
 * with and without the marks is the gradient, so that partly marked lines teach what they know. Deterministic.
 */
export function fitChain(
  rows: readonly TrainingRow[],
  settings: FitSettings,
  log: (line: string) => void,
): FittedModel {
  const index = FeatureIndex.of(
    rows.map(({ features }) => features.hashes),
    settings.leastCount,
  );
  const numbered = rows.map(({ features }) => index.compact(features));
  log(`${rows.length} rows of words, ${index.size} features`);
  const weights = new Ftrl(index.size * T, settings);
  const transitions = new Ftrl(T * T, { ...settings, l1: 0 });
  const random = seededRandom(settings.seed);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let loss = 0;
    for (const at of shuffled(rows.length, random)) {
      const [row, features] = [rows[at], numbered[at]];
      if (row && features) loss += learn(features, row, weights, transitions);
    }
    log(`epoch ${epoch}: loss ${(loss / rows.length).toFixed(4)}`);
  }
  return { hashes: index.hashes, weights: weights.weights, transitions: Float64Array.from(transitions.weights) };
}

function learn(features: RowFeatures, row: TrainingRow, weights: Ftrl, transitions: Ftrl): number {
  const length = row.allowed.length;
  const scores = new Float64Array(length * T);
  for (let at = 0; at < length; at++) {
    for (let i = features.starts[at] as number; i < (features.starts[at + 1] as number); i++) {
      const base = (features.hashes[i] as number) * T;
      for (let tag = 0; tag < T; tag++)
        scores[at * T + tag] = (scores[at * T + tag] as number) + (weights.weights[base + tag] as number);
    }
  }
  const steps = stepWeights(transitions.weights);
  const free = runChain(scores, steps, length, null, true);
  const bound = runChain(scores, steps, length, row.allowed, true);
  // Marks that overlap contradict each other.
  if (!Number.isFinite(bound.logSum)) return 0;
  const gradient = new Float64Array(T);
  for (let at = 0; at < length; at++) {
    let most = 0;
    for (let tag = 0; tag < T; tag++) {
      const value = ((free.marginals[at * T + tag] as number) - (bound.marginals[at * T + tag] as number)) * row.weight;
      gradient[tag] = value;
      most = Math.max(most, Math.abs(value));
    }
    if (most < LEAST_GRADIENT) continue;
    for (let i = features.starts[at] as number; i < (features.starts[at + 1] as number); i++) {
      weights.update((features.hashes[i] as number) * T, gradient);
    }
  }
  if (free.pairs && bound.pairs) {
    const change = free.pairs.map((value, at) => (value - ((bound.pairs as Float64Array)[at] as number)) * row.weight);
    transitions.update(0, change);
  }
  return (free.logSum - bound.logSum) * row.weight;
}

/** A word whose tags are right to this probability teaches nothing more. */
const LEAST_GRADIENT = 1e-3;

/** Weights with the sums that FTRL-Proximal keeps of each. */
class Ftrl {
  readonly weights: Float32Array;
  readonly #z: Float32Array;
  readonly #n: Float32Array;
  readonly #step: number;
  readonly #l1: number;
  readonly #l2: number;
  constructor(size: number, { step, l1, l2 }: Pick<FitSettings, "step" | "l1" | "l2">) {
    this.weights = new Float32Array(size);
    this.#z = new Float32Array(size);
    this.#n = new Float32Array(size);
    this.#step = step;
    this.#l1 = l1;
    this.#l2 = l2;
  }
  update(base: number, gradient: Float64Array): void {
    for (let i = 0; i < gradient.length; i++) {
      const g = gradient[i] as number;
      if (g > -LEAST_CHANGE && g < LEAST_CHANGE) continue;
      const at = base + i;
      const before = this.#n[at] as number;
      const n = before + g * g;
      const root = Math.sqrt(n);
      const z = (this.#z[at] as number) + g - ((root - Math.sqrt(before)) / this.#step) * (this.weights[at] as number);
      this.#n[at] = n;
      this.#z[at] = z;
      this.weights[at] =
        Math.abs(z) <= this.#l1 ? 0 : -(z - Math.sign(z) * this.#l1) / ((1 + root) / this.#step + this.#l2);
    }
  }
}

const LEAST_CHANGE = 1e-4;
