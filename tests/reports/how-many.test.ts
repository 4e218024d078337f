import { describe, expect, test } from "vitest";
import { findCounts } from "#lib/reports/how-many";
import { parseNumber } from "#lib/reports/numbers";

const read = (sentence: string) => findCounts(sentence).map(({ kind, count }) => [kind, count?.low, count?.high]);

describe("figures of people harmed", () => {
  test.each([
    ["The strike injured at least 15 people.", [["injured", 15, null]]],
    [
      "Eight people were injured in the city and seven more in the village.",
      [
        ["injured", 8, 8],
        ["injured", 7, 7],
      ],
    ],
    [
      "Three people were killed, among them a child, and 23 others were wounded.",
      [
        ["killed", 3, 3],
        ["injured", 23, 23],
      ],
    ],
    ["The blast killed two hundred and thirty civilians.", [["killed", 230, 230]]],
    ["The death toll rose to 25.", [["killed", 25, 25]]],
    ["Police detained more than 1,100 people.", [["detained", 1100, null]]],
    ["Up to 40 people were killed.", [["killed", 0, 40]]],
    ["Dozens were wounded.", [["injured", 24, null]]],
    ["One crew member is missing.", [["missing", 1, 1]]],
    [
      "No casualties were reported.",
      [
        ["killed", 0, 0],
        ["injured", 0, 0],
      ],
    ],
    ["Nobody was hurt.", [["injured", 0, 0]]],
  ] as const)("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe("what is no count", () => {
  test.each([
    "Some 4,000 of them were killed or wounded.",
    "He was killed in 2022.",
    "The market killed the plan.",
    "It sold 300 drones.",
  ])("%s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
  test("a figure that the text has not confirmed keeps its words and gives no count", () => {
    const sentence = "NATO clarified that reports that four soldiers had died were not confirmed.";
    expect(findCounts(sentence)).toEqual([expect.objectContaining({ kind: "killed", count: null })]);
  });
});

test.each([
  ["twenty-three", 23],
  ["3,000", 3000],
  ["1.5 million", 1_500_000],
  ["a hundred", 100],
  ["two thousand five hundred", 2500],
  ["many", null],
])("the number %s", (words, value) => {
  expect(parseNumber(words)).toBe(value);
});
