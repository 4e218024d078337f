import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/evaluate/random";
import { runChain, stepWeights } from "#lib/toponyms/chain";
import { mayFollow, TAG_COUNT as T } from "#lib/toponyms/tags";

const random = seededRandom(7);
const scores = (length: number) => Float64Array.from({ length: length * T }, () => 4 * random() - 2);
const transitions = Float64Array.from({ length: T * T }, () => 2 * random() - 1);

/** Every path of tags through `length` words with its weight, by the definition of the chain. */
function allPaths(
  local: Float64Array,
  length: number,
  allowed: Uint16Array | null,
): { tags: number[]; weight: number }[] {
  let paths: { tags: number[]; weight: number }[] = [{ tags: [], weight: 1 }];
  for (let at = 0; at < length; at++) {
    paths = paths.flatMap(({ tags, weight }) =>
      Array.from({ length: T }, (_, tag) => tag).flatMap((tag) => {
        const before = tags.at(-1) ?? 0;
        if (!mayFollow(before, tag) || (allowed && !(((allowed[at] ?? 0) >> tag) & 1))) return [];
        const step = (transitions[before * T + tag] ?? 0) + (local[at * T + tag] ?? 0);
        return [{ tags: [...tags, tag], weight: weight * Math.exp(step) }];
      }),
    );
  }
  return paths.map(({ tags, weight }) => ({
    tags,
    weight: weight * Math.exp(transitions[(tags.at(-1) ?? 0) * T] ?? 0),
  }));
}

describe("chain of tags", () => {
  it.each([
    [1, null],
    [3, null],
    [4, Uint16Array.of(511, 0b110, 511, 0b1001)],
  ])("gives the probabilities that counting every path gives, for %i words", (length, allowed) => {
    const local = scores(length);
    const chain = runChain(local, stepWeights(transitions), length, allowed, true);
    const paths = allPaths(local, length, allowed);
    const total = paths.reduce((sum, { weight }) => sum + weight, 0);
    expect(chain.logSum).toBeCloseTo(Math.log(total), 8);
    for (let at = 0; at < length; at++) {
      for (let tag = 0; tag < T; tag++) {
        const share = paths.reduce((sum, { tags, weight }) => sum + (tags[at] === tag ? weight : 0), 0) / total;
        expect(chain.marginals[at * T + tag]).toBeCloseTo(share, 8);
      }
    }
    const begins = paths.reduce((sum, { tags, weight }) => {
      const steps = [0, ...tags].filter((from, at) => from === 0 && [...tags, 0][at] === 1).length;
      return sum + steps * weight;
    }, 0);
    expect(chain.pairs?.[1]).toBeCloseTo(begins / total, 8);
  });

  it("says that no path is allowed", () => {
    const none = runChain(scores(2), stepWeights(transitions), 2, Uint16Array.of(1, 0b100));
    expect(none.logSum).toBe(Number.NEGATIVE_INFINITY);
    expect([...none.marginals].every((share) => share === 0)).toBe(true);
  });
});
