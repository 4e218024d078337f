import { expect, test } from "vitest";
import { linkingToText, scoreLinking } from "#lib/evaluate/linking";
import { matchTellings, parseLinkingCases } from "#lib/evaluate/linking-cases";
import { day, makeReport, PLACES } from "../incidents/make";

/** Groups written as words: the nth letter of each is the group of the nth mention. */
const groups = (truth: string, found: string) =>
  [...truth].map((group, index) => ({ truth: group, found: found[index] === "-" ? null : (found[index] ?? null) }));

// The worked example of Bagga and Baldwin 1998, figures 1 to 3 and table 1: both responses join two chains of the truth.
test("B-cubed gives the figures of the paper that defines it", () => {
  const smallJoined = scoreLinking(groups("aaaaabbccccc", "aaaaaccccccc"));
  expect(smallJoined.bCubed.precision).toBeCloseTo(0.762, 3);
  expect(smallJoined.bCubed.recall).toBe(1);
  const largeJoined = scoreLinking(groups("aaaaabbccccc", "aaaaabbaaaaa"));
  expect(largeJoined.bCubed.precision).toBeCloseTo(0.583, 3);
  expect(largeJoined.bCubed.recall).toBe(1);
});

test("pairs are counted once each", () => {
  // True pairs: 3 of a, 1 of b. Found: 1 (two of a), 3 (one of a with both b); both: 1 and 1.
  const { pairwise } = scoreLinking(groups("aaabb", "xxyyy"));
  expect(pairwise).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test("what was not read stands alone: it costs recall and no precision", () => {
  const scores = scoreLinking(groups("aab", "x-y"));
  expect(scores).toMatchObject({ mentions: 3, read: 2, pairwise: { precision: 0, recall: 0, f1: 0 } });
  expect(scores.bCubed).toMatchObject({ precision: 1, recall: (0.5 + 0.5 + 1) / 3 });
  expect(linkingToText(scores)).toContain("2 of 3 reports read");
});

test("a telling means the report whose type and place fit, and never a statement", () => {
  const strike = makeReport({});
  const summit = makeReport({ type: "diplomacy", subtype: "summit", places: [PLACES.paris], time: day("2025-03-26") });
  const statement = makeReport({ type: "statement", subtype: "warning" });
  const tells = [
    { happening: "a", type: "diplomacy", place: "Paris" },
    { happening: "b", type: "strike", place: "Kharkiv" },
    { happening: "c", type: "protest" },
  ] as const;
  expect(matchTellings(tells, [statement, strike, summit])).toEqual([summit, strike, null]);
  expect(matchTellings([{ happening: "a" }], [statement])).toEqual([null]);
});

test("a file that is none of cases is refused with what is amiss", () => {
  expect(() => parseLinkingCases("{", "x.json")).toThrow("x.json: is no JSON");
  expect(() => parseLinkingCases(`[{"name":"a","articles":[]}]`, "x.json")).toThrow("x.json");
});
