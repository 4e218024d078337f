import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { loadCompromise } from "../../bench/compromise.ts";
import { InputError, messageOf, UsageError } from "../../errors.ts";
import { compareRuns } from "../../evaluate/compare.ts";
import { comparisonToText } from "../../evaluate/compare-text.ts";
import { type CorpusDocument, parseDocument } from "../../evaluate/corpus.ts";
import { type ScoreRow, scoresToMarkdown } from "../../evaluate/markdown.ts";
import { datelineReader, mostPopulousReader, type Reader } from "../../evaluate/readers.ts";
import { checkComparable, parseRun, writeRun } from "../../evaluate/run.ts";
import { macroAverage, type Resamples, resample, scoreTallies } from "../../evaluate/score.ts";
import { type Tally, tallyDocument } from "../../evaluate/tally.ts";
import { macroToText, scoresToText } from "../../evaluate/text.ts";
import { isDemonymIn } from "../../gazetteer/demonyms.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { evaluateLinking } from "./evaluate-linking.ts";
import { evaluateReports } from "./evaluate-reports.ts";

const USAGE =
  "evaluate takes CORPUS.jsonl... [--json | --markdown] [--gold-spans] [--yardstick] [--gazetteer FOLDER] [--save RUN.json], " +
  "or --compare A.json B.json [--examples N] [--json], or --reports DOCS.jsonl GOLD.jsonl [--examples N] [--json], " +
  "or --linking FOLDER [--json]";
const MACRO = "macro average";

/** `dateline evaluate CORPUS.jsonl...`: how many names of places are found, and how many places are right; or two saved runs side by side; or how right happenings are. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      markdown: { type: "boolean" },
      "gold-spans": { type: "boolean" },
      yardstick: { type: "boolean" },
      gazetteer: { type: "string" },
      save: { type: "string" },
      compare: { type: "boolean" },
      examples: { type: "string" },
      reports: { type: "boolean" },
      linking: { type: "boolean" },
    },
  });
  if (values.linking) return evaluateLinking(positionals, values.json ?? false);
  if (values.compare) return compare(positionals, values.examples ?? "10", values.json ?? false);
  if (positionals.length === 0 || (values.json && values.markdown)) throw new UsageError(USAGE);
  // The gazetteer takes a folder that does not exist for an empty one; here it is a slip that would change the scores.
  if (values.gazetteer && !existsSync(values.gazetteer)) throw new InputError(values.gazetteer, "is no folder");
  const gazetteer = loadGazetteer({ folder: values.gazetteer });
  if (values.reports)
    return evaluateReports(positionals, gazetteer, { isJson: values.json ?? false, examples: values.examples ?? null });
  const options = { goldSpans: values["gold-spans"] };
  const readers = [datelineReader(gazetteer, options)];
  if (values.yardstick) readers.push(mostPopulousReader(await loadCompromise(), gazetteer, options));

  const corpora: CorpusDocument[][] = [];
  for (const path of positionals) corpora.push(await readCorpus(path));
  const scored = readers.map((reader) => ({
    reader: reader.name,
    corpora: corpora.map((documents, at) => scoreCorpus(positionals[at] ?? "", documents, reader, gazetteer)),
  }));
  const ours = scored[0]?.corpora ?? [];
  if (values.save) writeFileSync(values.save, writeRun(ours.map(({ name, tallies }) => ({ corpus: name, tallies }))));

  if (values.markdown) process.stdout.write(scoresToMarkdown(rowsOf(scored)));
  else for (const { reader, corpora } of scored) print(reader, corpora, values.json ?? false);
  for (const { name, milliseconds } of ours)
    process.stderr.write(`${name}: ${milliseconds.toFixed(1)} ms a document\n`);
  return 0;
}

type Scored = ReturnType<typeof scoreCorpus>;

function scoreCorpus(path: string, documents: readonly CorpusDocument[], reader: Reader, gazetteer: Gazetteer) {
  const started = performance.now();
  const readings = documents.map((document) => reader.read(document));
  const milliseconds = (performance.now() - started) / documents.length;
  const tallies: Tally[] = readings.map((reading) => tallyDocument(reader.examine(reading), isDemonymIn(gazetteer)));
  const resamples: Resamples = resample(tallies);
  return { path, name: basename(path), tallies, resamples, milliseconds, scores: scoreTallies(tallies, resamples) };
}

const macroOf = (corpora: readonly Scored[]) =>
  macroAverage(corpora.map(({ scores, resamples }) => ({ metrics: scores.metrics, resamples })));

function print(reader: string, corpora: readonly Scored[], isJson: boolean): void {
  const lines = corpora.map(({ path, name, scores, milliseconds }) =>
    isJson
      ? `${JSON.stringify({ corpus: path, reader, ...scores, milliseconds })}\n`
      : scoresToText(`${reader}, ${name}`, scores),
  );
  if (corpora.length > 1) {
    const macro = macroOf(corpora);
    lines.push(isJson ? `${JSON.stringify({ corpus: MACRO, reader, ...macro })}\n` : macroToText(macro));
  }
  process.stdout.write(`${lines.join(isJson ? "" : "\n")}${isJson ? "" : "\n"}`);
}

function rowsOf(scored: readonly { reader: string; corpora: readonly Scored[] }[]): ScoreRow[] {
  const count = scored[0]?.corpora.length ?? 0;
  const ofCorpora = Array.from({ length: count }, (_, at) =>
    scored.flatMap(({ reader, corpora }): ScoreRow[] => {
      const one = corpora[at];
      return one ? [{ corpus: one.name.replace(/\.jsonl$/, ""), reader, scores: one.scores }] : [];
    }),
  ).flat();
  const macro = scored.map(({ reader, corpora }): ScoreRow => ({ corpus: null, reader, scores: macroOf(corpora) }));
  return count > 1 ? [...macro, ...ofCorpora] : ofCorpora;
}

function compare(files: readonly string[], examples: string, isJson: boolean): number {
  const [a, b] = files;
  if (a === undefined || b === undefined || files.length > 2 || !/^\d+$/.test(examples)) throw new UsageError(USAGE);
  const [before, after] = [readRun(a), readRun(b)];
  checkComparable(before, after, [a, b]);
  const comparison = compareRuns(before, after);
  process.stdout.write(
    isJson ? `${JSON.stringify(comparison)}\n` : comparisonToText(comparison, [a, b], Number(examples)),
  );
  return 0;
}

function readRun(file: string) {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(file, `cannot be read (${messageOf(cause)})`, { cause });
  }
  return parseRun(text, file);
}

async function readCorpus(path: string): Promise<CorpusDocument[]> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  const documents: CorpusDocument[] = [];
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() !== "") documents.push(parseDocument(line, `${path}, line ${number}`));
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(path, `cannot be read (${messageOf(cause)})`, { cause });
  }
  if (documents.length === 0) throw new InputError(path, "holds no document");
  return documents;
}
