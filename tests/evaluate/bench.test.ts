import { describe, expect, it } from "vitest";
import { measure, timingOf } from "#lib/bench/measure";
import { STEPS } from "#lib/bench/reading";
import { countWords, joinArticles } from "#lib/bench/sample";
import { START_PARTS } from "#lib/bench/start";
import { command, program } from "../cli";

describe("timingOf", () => {
  it("gives median and quartiles", () => {
    expect(timingOf([5, 1, 4, 2, 3])).toEqual({ median: 3, lower: 2, upper: 4, count: 5 });
  });
});

describe("measure", () => {
  it("lets the pieces of work take turns, and counts no warm-up", () => {
    const calls: string[] = [];
    const times = measure(
      { a: (input: number) => calls.push(`a${input}`), b: (input: number) => calls.push(`b${input}`) },
      [1, 2],
      { rounds: 2, warmUp: 1 },
    );
    expect(calls.slice(0, 4)).toEqual(["a1", "b1", "a2", "b2"]);
    expect(calls).toHaveLength(12);
    expect(times.a.count).toBe(4);
  });
});

describe("joinArticles", () => {
  const article = (words: number) => {
    const text = Array.from({ length: words }, () => "word").join(" ");
    return { id: "1", title: "One", url: null, publisher: null, publishedAt: null, language: "en", text };
  };

  it("joins whole articles to about the number of words, and leaves the rest out", () => {
    const joined = joinArticles([article(5), article(4), article(4), article(7), article(2)], 10);
    expect(joined.map(({ text }) => countWords(text))).toEqual([9, 11]);
    expect(joinArticles([article(3)], 10)).toHaveLength(1);
    expect(joinArticles([], 10)).toEqual([]);
  });
});

describe("dateline bench", () => {
  it("times every step, the start and the yardstick", async () => {
    const printed = await program("bench", "read", "--json", "--rounds", "1", "--starts", "1");
    expect(printed.stderr).toBe("");
    const result = JSON.parse(printed.stdout);
    expect(result.words).toBeGreaterThan(500);
    for (const step of STEPS) expect(result.steps[step].median, step).toBeGreaterThan(0);
    for (const part of START_PARTS) expect(result.start[part].median, part).toBeGreaterThan(0);
    expect(result.ratio).toBeGreaterThan(0);
  }, 120_000);

  it("refuses a wrong call, and names a file that it cannot read", async () => {
    expect((await command("bench")).status).toBe(2);
    expect((await command("bench", "read", "--rounds", "0")).status).toBe(2);
    const missing = await command("bench", "read", "no-such-file.txt");
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain("no-such-file.txt");
  }, 120_000);
});
