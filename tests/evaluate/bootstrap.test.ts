import { describe, expect, it } from "vitest";
import { intervalOf, pValueOf, resampleSums } from "#lib/evaluate/bootstrap";
import { seededRandom } from "#lib/evaluate/random";

describe("seededRandom", () => {
  it("gives the same numbers for the same seed, spread from 0 to 1", () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    const numbers = Array.from({ length: 1000 }, () => one());
    expect(numbers).toEqual(Array.from({ length: 1000 }, () => other()));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
    expect(seededRandom(8)()).not.toBe(seededRandom(7)());
  });
});

describe("resampleSums", () => {
  it("draws as many documents as there are, each with all its counts", () => {
    const sums = resampleSums([
      [1, 10],
      [1, 20],
      [1, 30],
    ]);
    expect(sums).toHaveLength(1000);
    expect(sums.every(([documents]) => documents === 3)).toBe(true);
    expect(new Set(sums.map(([, count]) => count))).toEqual(new Set([30, 40, 50, 60, 70, 80, 90]));
  });

  it("is the same each time, and draws the same documents for another run", () => {
    const rows = [[1], [2], [3], [4]];
    const once = resampleSums(rows, 50);
    expect(resampleSums(rows, 50)).toEqual(once);
    expect(resampleSums([[10], [20], [30], [40]], 50)).toEqual(once.map(([sum = 0]) => [10 * sum]));
  });
});

describe("intervalOf", () => {
  it("leaves out one part in forty on either side", () => {
    expect(intervalOf(Array.from({ length: 1000 }, (_, at) => 999 - at))).toEqual([25, 974]);
    expect(intervalOf([null, 4, null])).toEqual([4, 4]);
    expect(intervalOf([null])).toBeNull();
  });
});

describe("pValueOf", () => {
  it("is small when all resamples agree, and 1 when nothing differs", () => {
    expect(pValueOf(Array.from({ length: 999 }, () => 0.1))).toBe(2 / 1000);
    expect(pValueOf([0, 0, 0])).toBe(1);
    // Two of nineteen below 0: (2 + 1) of 20, on two sides.
    expect(pValueOf([-1, -1, ...Array.from({ length: 17 }, () => 1)])).toBeCloseTo(0.3, 12);
    expect(pValueOf([])).toBeNull();
  });
});
