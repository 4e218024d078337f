import type { MetricName } from "./metrics.ts";
import { bestPublished } from "./published.ts";
import type { Scores } from "./score.ts";

/** The scores of one reader on one corpus, or on all of them. */
export interface ScoreRow {
  /** Name of the corpus without ending, or null for the average over all. */
  readonly corpus: string | null;
  readonly reader: string;
  readonly scores: Pick<Scores, "metrics" | "intervals"> & Partial<Scores>;
}

/** Columns of the table: a heading and the metric. */
const COLUMNS: readonly (readonly [heading: string, metric: MetricName])[] = [
  ["overlap F1", "overlapF1"],
  ["end to end F1", "endToEndF1"],
  ["without countries F1", "nonCountryF1"],
  ["right of those found", "withCountryCredit"],
];
const GOLD_COLUMNS: typeof COLUMNS = [
  ["true spans: right", "goldWithCountryCredit"],
  ["true spans: within 161 km", "goldWithin161Km"],
];

/**
 * The README's table: a row for each corpus and reader, after them the best published systems on the same texts, per
 * cent with the 95 % interval; a dash where nothing is known. Rows come in the order given.
 */
export function scoresToMarkdown(rows: readonly ScoreRow[]): string {
  const hasGold = rows.some(({ scores }) => scores.metrics.goldWithin161Km !== null);
  const columns = hasGold ? [...COLUMNS, ...GOLD_COLUMNS] : COLUMNS;
  const metrics = columns.map(([, metric]) => metric);
  const lines = [
    ["corpus", "reader", ...columns.map(([heading]) => heading)],
    ["---", "---", ...columns.map(() => "---")],
  ];
  rows.forEach(({ corpus, reader, scores }, at) => {
    const cells = metrics.map((metric) => cell(scores, metric));
    lines.push([titleOf(corpus, scores), reader, ...cells]);
    if (corpus === null || rows[at + 1]?.corpus === corpus) return;
    for (const { system, metrics: published } of bestPublished(corpus, metrics)) {
      const figures = metrics.map((metric) => published[metric]?.toFixed(1) ?? "–");
      lines.push([corpus, `${system}, published`, ...figures]);
    }
  });
  return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

const titleOf = (corpus: string | null, { documents }: ScoreRow["scores"]): string =>
  corpus === null ? "macro average" : `${corpus} (${documents} documents)`;

function cell({ metrics, intervals }: ScoreRow["scores"], metric: MetricName): string {
  const [value, interval] = [metrics[metric], intervals[metric]];
  if (value === null) return "–";
  return interval ? `${percent(value)} (${percent(interval[0])}–${percent(interval[1])})` : percent(value);
}

const percent = (share: number): string => (100 * share).toFixed(1);
