import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InputError, messageOf, UsageError } from "../../errors.ts";
import { parseDocument } from "../../evaluate/corpus.ts";
import { scoresToMarkdown } from "../../evaluate/markdown.ts";
import { scoreTallies } from "../../evaluate/score.ts";
import { scoresToText } from "../../evaluate/text.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { isOfPlaces, type TrainingText, train } from "../../train/train.ts";

const USAGE = "train takes CORPUS.jsonl... [--folds 5] [--dry-run] [--markdown]";
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
    options: { folds: { type: "string", default: "5" }, "dry-run": { type: "boolean" }, markdown: { type: "boolean" } },
  });
  const folds = Number(values.folds);
  if (positionals.length === 0 || !Number.isInteger(folds) || folds < 2 || folds > 20) throw new UsageError(USAGE);
  const gazetteer = loadGazetteer();
  const corpora = positionals.flatMap(readTexts);
  if (!corpora.some(isOfPlaces)) throw new InputError(positionals.join(", "), "mark no toponyms");
  const { recogniser, resolver, tallies } = train(corpora, gazetteer, folds, (line) =>
    process.stderr.write(`${line}\n`),
  );
  const reader = `Dateline, by ${folds} folds`;
  const scored = [...tallies].map(([name, own]) => ({
    corpus: name.replace(/\.jsonl$/, ""),
    scores: scoreTallies(own),
  }));
  process.stdout.write(
    values.markdown
      ? scoresToMarkdown(scored.map(({ corpus, scores }) => ({ corpus, reader, scores })))
      : scored.map(({ corpus, scores }) => `${scoresToText(`${corpus}: ${reader}`, scores)}\n`).join(""),
  );
  if (!values["dry-run"]) {
    write(RECOGNISER, recogniser);
    write(RESOLVER, { weights: resolver });
  }
  return 0;
}

function readTexts(path: string): TrainingText[] {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (cause) {
    throw new InputError(path, `cannot be read (${messageOf(cause)})`, { cause });
  }
  return content.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    return [{ corpus: basename(path), document: parseDocument(line, `${path}, line ${at + 1}`) }];
  });
}

function write(file: string, weights: object): void {
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), `${JSON.stringify(weights, null, 2)}\n`);
}
