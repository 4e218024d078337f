import { expect, test } from "vitest";
import { pictureQuestions, pictureTable } from "#lib/bench/picture";
import { parseView } from "#lib/query/view";

test("pictures that are timed are all of other views, each of which can be read", () => {
  const questions = pictureQuestions(400);
  expect(new Set(questions).size).toBe(400);
  for (const question of questions) {
    const { view, problems } = parseView(new URLSearchParams(question), 0);
    expect([question, problems]).toEqual([question, []]);
    expect(view.camera?.zoom).toBeGreaterThanOrEqual(1);
    expect([view.filters.from, view.theme]).not.toContain(null);
  }
});

test("the table says what was missed", () => {
  const times = { median: 120.4, rate: 8, count: 200 };
  const table = pictureTable({
    machine: "2 cores",
    incidents: 100_000,
    first: 900,
    png: { ...times, p99: 299.6 },
    svg: { ...times, p99: 301 },
  });
  expect(table.split("\n")).toEqual([
    "2 cores; 100,000 incidents, 200 pictures of 1200 x 630 each",
    "",
    "|  | must | measured |  |",
    "| --- | --- | --- | --- |",
    "| PNG of a new view, p99 | 300 ms | 300 ms (median 120 ms) | must |",
    "| SVG of a new view, p99 | 300 ms | 301 ms (median 120 ms) | missed |",
    "| the first one of a server |  | 900 ms |  |",
  ]);
});
