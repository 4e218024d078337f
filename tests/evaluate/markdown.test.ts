import { describe, expect, it } from "vitest";
import { scoresToMarkdown } from "#lib/evaluate/markdown";
import { PUBLISHED } from "#lib/evaluate/published";
import { macroAverage, resample, scoreTallies } from "#lib/evaluate/score";
import { tallyDocument } from "#lib/evaluate/tally";
import { found, town, truth } from "./make.ts";

const tallies = [
  tallyDocument(
    {
      document: { id: "1", title: null, url: null, text: "", toponyms: [truth(0, 5)] },
      found: [found(0, 5, town(0))],
    },
    () => false,
  ),
];
const scores = scoreTallies(tallies);

describe("scoresToMarkdown", () => {
  it("prints a row for each corpus and the published systems after it", () => {
    const lines = scoresToMarkdown([{ corpus: "lgl", reader: "Dateline", scores }])
      .trimEnd()
      .split("\n");
    expect(lines[0]).toMatch(/^\| corpus \| reader \| overlap F1 \| .* \|$/);
    expect(new Set(lines.map((line) => line.split("|").length)).size).toBe(1);
    expect(lines[2]).toContain("| lgl (1 documents) | Dateline | 100.0 (100.0–100.0) |");
    expect(lines.slice(3).join("\n")).toContain("Yahoo PlaceSpotter, published");
  });

  it("prints the average without a published system", () => {
    const resamples = resample(tallies);
    const macro = macroAverage([
      { metrics: scores.metrics, resamples },
      { metrics: { ...scores.metrics, overlapF1: 0.5, endToEndF1: null }, resamples },
    ]);
    expect(macro.metrics).toMatchObject({ overlapF1: 0.75, endToEndF1: 1 });
    expect(scoresToMarkdown([{ corpus: null, reader: "Dateline", scores: macro }])).toContain(
      "| macro average | Dateline | 75.0 ",
    );
  });

  it("knows published figures in per cent", () => {
    const figures = Object.values(PUBLISHED).flatMap((systems) =>
      systems.flatMap(({ metrics }) => Object.values(metrics)),
    );
    expect(figures.every((figure) => figure > 20 && figure < 100)).toBe(true);
  });
});
