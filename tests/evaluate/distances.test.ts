import { describe, expect, it } from "vitest";
import { areaUnderCurve, GREATEST_KM, scoreResolutions } from "#lib/evaluate/distances";

describe("areaUnderCurve", () => {
  it("is 0 at the true points and 1 at the antipodes", () => {
    expect(areaUnderCurve([0, 0, 0])).toBe(0);
    expect(areaUnderCurve([GREATEST_KM, GREATEST_KM])).toBe(1);
    expect(areaUnderCurve([])).toBeNull();
  });

  it("is the trapezoidal integral of the logarithms", () => {
    // Heights 0, 1/2 and 1: two trapezoids of (0 + 1/2) / 2 and (1/2 + 1) / 2, over a width of 2.
    const half = Math.sqrt(1 + GREATEST_KM) - 1;
    expect(areaUnderCurve([0, half, GREATEST_KM])).toBeCloseTo(0.5, 12);
    // Heights 0, 0 and 1: 0 and 1/2, over 2.
    expect(areaUnderCurve([0, 0, GREATEST_KM])).toBeCloseTo(0.25, 12);
  });

  it("of one error is its height", () => {
    expect(areaUnderCurve([GREATEST_KM])).toBe(1);
  });
});

describe("scoreResolutions", () => {
  it("holds a name without a place for wrong by the greatest distance", () => {
    const scores = scoreResolutions([
      { km: 10, right: true },
      { km: 161, right: true },
      { km: 500, right: true },
      { km: null, right: false },
    ]);
    expect(scores).toMatchObject({ found: 4, right: 3, within161Km: 0.5, within25Km: 0.25, withCountryCredit: 0.75 });
    expect(scores.medianKm).toBe(500);
    expect(scores.meanKm).toBe((10 + 161 + 500 + GREATEST_KM) / 4);
  });

  it("has no distances without any name", () => {
    expect(scoreResolutions([])).toMatchObject({ found: 0, within161Km: 0, medianKm: null, meanKm: null, auc: null });
  });
});
