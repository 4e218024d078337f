import { mayFollow, TAG_COUNT as T } from "./tags.ts";

/**
 * A linear chain over the tags of words in a row (a conditional random field: Lafferty, McCallum and Pereira 2001): given
 * a score for each tag of each word and for each pair of tags in a row, the probability of each tag of each word.
 */
export interface Chain {
  /** Probabilities, `T` for each word. */
  readonly marginals: Float64Array;
  /** Sums over the row of the probabilities of each pair of tags, `T * T`; only when asked for. */
  readonly pairs: Float64Array | null;
  /** Logarithm of the sum over all paths; minus infinity when none is allowed, and then the rest is 0. */
  readonly logSum: number;
}

/** Pairs of tags that cannot stand in a row. */
const BANNED = Uint8Array.from({ length: T * T }, (_, at) => (mayFollow(Math.floor(at / T), at % T) ? 0 : 1));

/**
 * Forward and backward sums over the paths that `allowed` (a bit for each tag, for each word) leaves; all when null. The
 * words before and after the row are of no name. `scores` holds `T` for each word, `steps` is of `stepWeights`. Time and space grow with the words.
 */
export function runChain(
  scores: Float64Array,
  steps: Float64Array,
  length: number,
  allowed: Uint16Array | null,
  wantPairs = false,
): Chain {
  const local = new Float64Array(length * T);
  let logSum = 0;
  for (let at = 0; at < length; at++) {
    logSum += localWeights(scores, local, at, allowed ? (allowed[at] ?? 0) : ALL_TAGS);
  }
  const last = (length - 1) * T;
  for (let tag = 0; tag < T; tag++) local[tag] = (local[tag] as number) * (steps[tag] as number);
  for (let tag = 0; tag < T; tag++) local[last + tag] = (local[last + tag] as number) * (steps[tag * T] as number);
  const forward = new Float64Array(length * T);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const sum = forwardStep(forward, local, steps, at);
    if (sum === 0) return { marginals: new Float64Array(length * T), pairs: null, logSum: Number.NEGATIVE_INFINITY };
    scale[at] = sum;
    logSum += Math.log(sum);
  }
  return { ...backward(forward, local, steps, scale, length, wantPairs), logSum };
}

/** Fills the shares of a word's tags from those of the word before; gives what they were divided by. */
function forwardStep(forward: Float64Array, local: Float64Array, steps: Float64Array, at: number): number {
  let sum = 0;
  for (let tag = 0; tag < T; tag++) {
    let mass = at === 0 ? 1 : 0;
    for (let from = 0; at > 0 && from < T; from++) {
      mass += (forward[(at - 1) * T + from] as number) * (steps[from * T + tag] as number);
    }
    mass *= local[at * T + tag] as number;
    forward[at * T + tag] = mass;
    sum += mass;
  }
  for (let tag = 0; sum > 0 && tag < T; tag++) forward[at * T + tag] = (forward[at * T + tag] as number) / sum;
  return sum;
}

const ALL_TAGS = (1 << T) - 1;

/** Weight of each pair of tags in a row from its score (`T * T`, from and to); 0 where the second cannot follow. */
export function stepWeights(transitions: ArrayLike<number>): Float64Array {
  const steps = new Float64Array(T * T);
  for (let at = 0; at < T * T; at++) steps[at] = BANNED[at] ? 0 : Math.exp(transitions[at] as number);
  return steps;
}

/** The weights of a word's allowed tags, the greatest as 1; gives the logarithm of what they were divided by. */
function localWeights(scores: Float64Array, local: Float64Array, at: number, allowed: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < T; tag++) {
    const score = scores[at * T + tag] as number;
    if ((allowed >> tag) & 1 && score > most) most = score;
  }
  for (let tag = 0; tag < T; tag++) {
    local[at * T + tag] = (allowed >> tag) & 1 ? Math.exp((scores[at * T + tag] as number) - most) : 0;
  }
  return most;
}

function backward(
  forward: Float64Array,
  local: Float64Array,
  steps: Float64Array,
  scale: Float64Array,
  length: number,
  wantPairs: boolean,
): Pick<Chain, "marginals" | "pairs"> {
  const marginals = new Float64Array(length * T);
  const pairs = wantPairs ? new Float64Array(T * T) : null;
  let after = new Float64Array(T).fill(1);
  for (let at = length - 1; at >= 0; at--) {
    for (let tag = 0; tag < T; tag++)
      marginals[at * T + tag] = (forward[at * T + tag] as number) * (after[tag] as number);
    if (at === 0) break;
    const mass = new Float64Array(T);
    const share = scale[at] as number;
    for (let tag = 0; tag < T; tag++) mass[tag] = ((local[at * T + tag] as number) * (after[tag] as number)) / share;
    const before = new Float64Array(T);
    for (let from = 0; from < T; from++) {
      let sum = 0;
      const reached = forward[(at - 1) * T + from] as number;
      for (let tag = 0; tag < T; tag++) {
        const step = (steps[from * T + tag] as number) * (mass[tag] as number);
        sum += step;
        if (pairs) pairs[from * T + tag] = (pairs[from * T + tag] as number) + reached * step;
      }
      before[from] = sum;
    }
    after = before;
  }
  if (pairs) addEnds(pairs, marginals, length);
  return { marginals, pairs };
}

/** The steps from and to the words around the row, which are of no name (tag 0). */
function addEnds(pairs: Float64Array, marginals: Float64Array, length: number): void {
  for (let tag = 0; tag < T; tag++) {
    pairs[tag] = (pairs[tag] as number) + (marginals[tag] as number);
    pairs[tag * T] = (pairs[tag * T] as number) + (marginals[(length - 1) * T + tag] as number);
  }
}
