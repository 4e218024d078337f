import { describe, expect, test } from "vitest";
import { findTimes } from "#lib/reports/time-expressions";

// 27 March 2025 is a Thursday.
const TODAY = "2025-03-27";
const read = (sentence: string) =>
  findTimes(sentence, TODAY).map(({ start, end, time }) => [
    sentence.slice(start, end),
    time.edtf,
    time.start,
    time.end,
    time.precision,
  ]);

describe("phrases of time are read against the day of the text", () => {
  test.each([
    ["Drones struck late on Wednesday.", "late on Wednesday", "2025-03-26", "2025-03-26", "2025-03-27", "day"],
    ["It happened on Thursday.", "on Thursday", "2025-03-27", "2025-03-27", "2025-03-27", "day"],
    ["A blast on Friday evening hurt two.", "on Friday evening", "2025-03-21", "2025-03-21", "2025-03-21", "day"],
    [
      "Homes burned in the night to Tuesday.",
      "in the night to Tuesday",
      "2025-03-24",
      "2025-03-24",
      "2025-03-25",
      "day",
    ],
    ["Shells fell overnight.", "overnight", "2025-03-26/2025-03-27", "2025-03-26", "2025-03-27", "day"],
    [
      "Shot down in the past 24 hours.",
      "in the past 24 hours",
      "2025-03-26/2025-03-27",
      "2025-03-26",
      "2025-03-27",
      "days",
    ],
    ["They left on 12 March.", "on 12 March", "2025-03-12", "2025-03-12", "2025-03-12", "day"],
    ["They met on November 3, 2024.", "on November 3, 2024", "2024-11-03", "2024-11-03", "2024-11-03", "day"],
    ["Storms on 14-16 March killed forty.", "14-16 March", "2025-03-14/2025-03-16", "2025-03-14", "2025-03-16", "days"],
    ["It began in early March.", "early March", "2025-03-01~/2025-03-10~", "2025-03-01", "2025-03-10", "days"],
    ["Cases rose since January.", "since January", "2025-01/..", "2025-01-01", "2025-03-27", "month"],
    ["They clashed last month.", "last month", "2025-02", "2025-02-01", "2025-02-28", "month"],
    ["Annexed in 2014.", "in 2014", "2014", "2014-01-01", "2014-12-31", "year"],
    ["It sank two days ago.", "two days ago", "2025-03-25", "2025-03-25", "2025-03-25", "day"],
    ["Fighting has gone on since Saturday.", "since Saturday", "2025-03-22/..", "2025-03-22", "2025-03-27", "days"],
  ])("%s", (sentence, phrase, edtf, start, end, precision) => {
    expect(read(sentence)).toEqual([[phrase, edtf, start, end, precision]]);
  });
});

test("a month without a year that would lie far ahead is last year's", () => {
  expect(read("Elected in November.")[0]?.[1]).toBe("2024-11");
});

test("a day that the calendar does not have is no time", () => {
  expect(read("Due on 31 February.")).toEqual([]);
});

test("words that only look like times are none", () => {
  expect(read("May said the march would mar the second sundial.")).toEqual([]);
});
