import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { InputError, messageOf, UsageError } from "../../errors.ts";
import { type CorpusDocument, parseDocument } from "../../evaluate/corpus.ts";
import type { Rates } from "../../evaluate/rates.ts";
import { type EvaluatedDocument, type Scores, scoreDocuments } from "../../evaluate/score.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { readToponyms } from "../../pipeline.ts";

/** `dateline evaluate CORPUS.jsonl [--json]`: how many names of places are found, and how many places are right. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  const [corpus] = positionals;
  if (corpus === undefined || positionals.length > 1) throw new UsageError("evaluate needs one CORPUS.jsonl");
  const gazetteer = loadGazetteer();
  const documents: EvaluatedDocument[] = [];
  const started = performance.now();
  for await (const document of readCorpus(corpus)) {
    documents.push({ document, found: readToponyms({ ...document, publisher: null }, gazetteer).toponyms });
  }
  if (documents.length === 0) throw new InputError(corpus, "holds no document");
  const milliseconds = (performance.now() - started) / documents.length;
  const scores = scoreDocuments(documents, (name) => gazetteer.find(name)[0]?.nameKind === "demonym");
  process.stdout.write(values.json ? `${JSON.stringify({ corpus, ...scores, milliseconds })}\n` : table(scores));
  process.stderr.write(`${milliseconds.toFixed(1)} ms a document\n`);
  return 0;
}

async function* readCorpus(corpus: string): AsyncGenerator<CorpusDocument> {
  const lines = createInterface({ input: createReadStream(corpus), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() !== "") yield parseDocument(line, `${corpus}, line ${number}`);
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(corpus, `cannot be read (${messageOf(cause)})`, { cause });
  }
}

function table({ documents, trueToponyms, exact, overlap, endToEnd, nonCountry, resolution }: Scores): string {
  const lines = [`${documents} documents, ${trueToponyms} true toponyms`, "", "%             precision  recall     F1"];
  lines.push(row("exact span", exact), row("overlap", overlap));
  if (endToEnd) lines.push(row("end to end", endToEnd));
  if (nonCountry) lines.push(row("non-country", nonCountry));
  if (resolution) {
    const share = percent(resolution.found === 0 ? 0 : resolution.right / resolution.found);
    lines.push(
      "",
      `places right of those found: ${share.trim()} %, median ${resolution.medianKm?.toFixed(1) ?? "-"} km`,
    );
  }
  return `${lines.join("\n")}\n`;
}

const row = (name: string, { precision, recall, f1 }: Rates): string =>
  `${name.padEnd(14)}${percent(precision)} ${percent(recall)} ${percent(f1)}`;
const percent = (share: number): string => (100 * share).toFixed(1).padStart(9);
