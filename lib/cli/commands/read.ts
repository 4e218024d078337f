import { parseArgs } from "node:util";
import { readSources } from "../../articles/read.ts";
import { messageOf, UsageError } from "../../errors.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import type { Reading } from "../../model.ts";
import { readArticle } from "../../pipeline.ts";

/** `dateline read [--json] FILE... | -`: one JSON object a line for each article, in the order of the input. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  if (positionals.length === 0) throw new UsageError("read needs a FILE, or - for JSONL on standard input");
  const gazetteer = loadGazetteer();
  let failed = 0;
  for await (const result of readSources(positionals)) {
    try {
      if ("error" in result) throw result.error;
      const reading = readArticle(result.article, gazetteer);
      if (reading.unread) process.stderr.write(`${result.source}: ${reading.unread}\n`);
      process.stdout.write(`${JSON.stringify(readingToJson(reading))}\n`);
    } catch (thrown) {
      failed++;
      process.stderr.write(`${messageOf(thrown)}\n`);
    }
  }
  return failed === 0 ? 0 : 1;
}

/** A reading in the form of the contract. */
function readingToJson({ article, language, toponyms, reports }: Reading) {
  return {
    id: article.id,
    title: article.title,
    url: article.url,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    language,
    toponyms,
    reports,
  };
}
