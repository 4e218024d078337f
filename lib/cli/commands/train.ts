import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InputError, messageOf, UsageError } from "../../errors.ts";
import { parseDocument } from "../../evaluate/corpus.ts";
import { scoreTallies } from "../../evaluate/score.ts";
import { scoresToText } from "../../evaluate/text.ts";
import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { parseMarkedText } from "../../train/marked-text.ts";
import { type TrainingText, train } from "../../train/train.ts";

const USAGE = "train takes CORPUS.jsonl... [--folds 5] [--dry-run]";
const RECOGNISER = "../../toponyms/weights.json";
const RESOLVER = "../../places/weights.json";

/**
 * `dateline train CORPUS.jsonl...`: learns recogniser and resolver, prints how right they are on texts that they had not
 * seen, and writes their weights into the sources. Takes a quarter of an hour.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { folds: { type: "string", default: "5" }, "dry-run": { type: "boolean" } },
  });
  const folds = Number(values.folds);
  if (positionals.length === 0 || !Number.isInteger(folds) || folds < 2 || folds > 20) throw new UsageError(USAGE);
  const gazetteer = loadGazetteer();
  const texts = positionals.flatMap((path) => readTexts(path, gazetteer));
  if (!texts.some(({ document }) => document)) throw new InputError(positionals.join(", "), "mark no toponyms");
  const { recogniser, resolver, tallies } = train(texts, gazetteer, folds, (line) => process.stderr.write(`${line}\n`));
  for (const [corpus, own] of tallies) {
    process.stdout.write(`${scoresToText(`${corpus}, by ${folds} folds`, scoreTallies(own))}\n`);
  }
  if (!values["dry-run"]) {
    write(RECOGNISER, recogniser);
    write(RESOLVER, { weights: resolver });
  }
  return 0;
}

function readTexts(path: string, gazetteer: Gazetteer): TrainingText[] {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (cause) {
    throw new InputError(path, `cannot be read (${messageOf(cause)})`, { cause });
  }
  return content.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const source = `${path}, line ${at + 1}`;
    const marked = parseMarkedText(line, source, gazetteer);
    return [{ corpus: basename(path), marked, document: marked.isComplete ? null : parseDocument(line, source) }];
  });
}

function write(file: string, weights: object): void {
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), `${JSON.stringify(weights, null, 2)}\n`);
}
