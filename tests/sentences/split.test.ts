import { describe, expect, test } from "vitest";
import { splitSentences } from "#lib/sentences/split";

const split = (text: string) => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("one sentence stays one", () => {
  test.each([
    "The U.S. Embassy in Kyiv closed on Monday.",
    "Gen. Oleksandr Syrskyi met Sen. Jane A. Smith in Raleigh, N.C. on Jan. 5.",
    "Prices rose 3.5 percent to $1.2 million.",
    "The train left at 5:30 p.m. Thursday.",
    "It reached No. 4 in the world.",
    "KHARKIV, Ukraine (AP) — Drones struck the city overnight.",
    "CHARLESTON, W.Va. -- The river rose on Friday.",
    "ALBUQUERQUE, N.M. (AP) - Two people were arrested.",
    '"Why did they leave?" President Smith asked.',
    "“Will they come back?” he said.",
    "He waited… and then left.",
    "The site www.Example.com was down.",
    "St. Petersburg saw a rally of Yahoo! users.",
    "Mr. and Mrs. J. R. Brown live near Mt. Etna.",
  ])("%s", (text) => expect(split(text)).toEqual([text]));
});

describe("sentences part", () => {
  test.each([
    ["He lives in the U.S. The move surprised many.", 2],
    ["The train left at 5:30 p.m. The next one did not.", 2],
    ["Police said no. The mayor said yes.", 2],
    ['"We will act," she said. "Calmly, but soon." Then she left.', 3],
    ["There will be no result.”The leaders met again.", 2],
    ['Without pressure there will be no result."• Skip to primary navigation', 2],
    ["The talks ended.The leaders left.", 2],
    ["Was it a drone? Nobody knows! All wait.", 3],
    ["They fled... Nobody came.", 2],
    ["無人機が攻撃した。八人が負傷した。", 2],
    ["In 2022 it grew. 15 people died.", 2],
  ])("%s", (text, count) => expect(split(text)).toHaveLength(count));
});

test("a span is an offset into the text as it is", () => {
  const text = "  Before.  One here.\r\n Two there. After.";
  expect(splitSentences(text, 9, 34).map(({ start, end }) => text.slice(start, end))).toEqual([
    "One here.",
    "Two there.",
  ]);
});
