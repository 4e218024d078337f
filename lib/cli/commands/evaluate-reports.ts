import { readFileSync } from "node:fs";
import { InputError, messageOf, UsageError } from "../../errors.ts";
import { type Line, parseGold } from "../../evaluate/reports/gold.ts";
import { judgeArticle, scoreReports } from "../../evaluate/reports/score.ts";
import { reportExamplesToText, reportScoresToText } from "../../evaluate/reports/text.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { readArticle } from "../../pipeline.ts";

export interface EvaluateReportsOptions {
  readonly isJson: boolean;
  /** How many examples of each kind of error are printed; null for none. */
  readonly examples: string | null;
}

const USAGE = "evaluate --reports takes DOCS.jsonl GOLD.jsonl [--json] [--examples N]";

/** `dateline evaluate --reports DOCS.jsonl GOLD.jsonl`: how right the reader of happenings is, against reports that people entered. */
export function evaluateReports(
  files: readonly string[],
  gazetteer: Gazetteer,
  { isJson, examples }: EvaluateReportsOptions,
): number {
  const [documents, gold] = files;
  if (documents === undefined || gold === undefined || files.length > 2) throw new UsageError(USAGE);
  if (examples !== null && !/^\d+$/.test(examples)) throw new UsageError(USAGE);
  const articles = parseGold(linesOf(documents), linesOf(gold));
  if (articles.length === 0) throw new InputError(gold, "holds no article");
  // The first article compiles the lexicon; it is read once more, so that the time is that of reading.
  for (const one of articles.slice(0, 1)) readArticle(one.article, gazetteer);
  const started = performance.now();
  const readings = articles.map(({ article }) => readArticle(article, gazetteer));
  const milliseconds = (performance.now() - started) / articles.length;
  const judged = articles.flatMap((article, index) => {
    const reading = readings[index];
    return reading ? [judgeArticle(article, reading)] : [];
  });
  const scores = scoreReports(judged);
  if (isJson) process.stdout.write(`${JSON.stringify({ gold, ...scores, milliseconds })}\n`);
  else {
    process.stdout.write(reportScoresToText(gold, scores));
    if (examples !== null) process.stdout.write(`\n${reportExamplesToText(judged, Number(examples))}`);
  }
  process.stderr.write(`${milliseconds.toFixed(1)} ms an article\n`);
  return 0;
}

function linesOf(file: string): Line[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(file, `cannot be read (${messageOf(cause)})`, { cause });
  }
  return text.split("\n").flatMap((line, index) => {
    return line.trim() === "" ? [] : [{ text: line, source: `${file}, line ${index + 1}` }];
  });
}
