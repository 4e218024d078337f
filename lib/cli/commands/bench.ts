import { parseArgs } from "node:util";
import { readSources } from "../../articles/read.ts";
import { loadCompromise } from "../../bench/compromise.ts";
import type { Timing } from "../../bench/measure.ts";
import { STEPS, timeReading } from "../../bench/reading.ts";
import { countWords, joinArticles } from "../../bench/sample.ts";
import { START_PARTS, timeStart } from "../../bench/start.ts";
import { InputError, messageOf, UsageError } from "../../errors.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import type { Article } from "../../model.ts";
import { DEMONSTRATION } from "../prepare.ts";
import { benchEmbed } from "./bench-embed.ts";
import { benchLink } from "./bench-link.ts";
import { benchMap } from "./bench-map.ts";
import { benchOgc } from "./bench-ogc.ts";
import { benchPicture } from "./bench-picture.ts";

const USAGE =
  "bench takes: read [FILE...] [--json] [--rounds N] [--starts N], or link [--json] [--rounds N] [--incidents N], or map [--json] [--incidents N,N...] [--keep FOLDER], or ogc [--json] [--incidents N] [--keep FOLDER], or embed [--json] [--rounds N], or picture [--json] [--rounds N] [--incidents N] [--keep FOLDER]";

/** What stands beside each time in the table. */
const MEANING: Readonly<Record<string, string>> = {
  sentences: "passages and sentences",
  toponyms: "names of places recognised",
  places: "which place each name means",
  where: "the three together",
  reports: "what happened",
  whole: "readArticle, with the language",
  yardstick: "compromise + most populous place",
  program: "node and the runner of TypeScript",
  modules: "import of the steps from text to places",
  data: "weights and gazetteer opened",
  ready: "modules, weights and gazetteer",
  rest: "import of languages and reports",
  "first where": "toponyms and places of the first article",
  "first what": "language and reports of it",
  start: "all of it and the first article",
};

/** Parts of the start that are steps of reading, done for the first time. */
const FIRST: Readonly<Record<string, string>> = { where: "first where", what: "first what" };

/** `dateline bench read [FILE...]`: how long reading takes, on the demonstration articles or on files, with compromise as the yardstick. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      rounds: { type: "string", default: "20" },
      starts: { type: "string", default: "5" },
      incidents: { type: "string" },
      keep: { type: "string" },
    },
  });
  const [action, ...files] = positionals;
  const isJson = values.json ?? false;
  if (action === "link")
    return benchLink(wholeNumber(values.incidents ?? "100000"), wholeNumber(values.rounds) * 25, isJson);
  if (action === "map") {
    const incidents = (values.incidents ?? "10000,100000,1000000").split(",").map(wholeNumber);
    return benchMap({ incidents, keep: values.keep ?? null, isJson });
  }
  if (action === "ogc")
    return benchOgc({ incidents: wholeNumber(values.incidents ?? "100000"), keep: values.keep ?? null, isJson });
  if (action === "picture") {
    const [incidents, rounds] = [values.incidents ?? "100000", values.rounds].map(wholeNumber);
    return benchPicture({
      incidents: incidents ?? 1,
      pictures: 10 * (rounds ?? 1),
      keep: values.keep ?? null,
      isJson,
    });
  }
  if (action === "embed") return benchEmbed(wholeNumber(values.rounds), isJson);
  if (action !== "read") throw new UsageError(USAGE);
  const [rounds, starts] = [values.rounds, values.starts].map(wholeNumber);
  const articles = files.length > 0 ? await readAll(files) : joinArticles(await readAll([DEMONSTRATION]));
  const [first] = articles;
  if (!first) throw new InputError(files.join(", "), "holds no article");

  const start = timeStart(first, starts ?? 1);
  const yardstick = await loadCompromise().catch((thrown) => {
    process.stderr.write(`${messageOf(thrown)}\n`);
    return null;
  });
  const options = { yardstick, rounds: rounds ?? 1, warmUp: 2 };
  const reading = timeReading(articles, loadGazetteer(), options);
  const ratio = reading.yardstick && reading.yardstick.median / reading.steps.where.median;
  const words = Math.round(articles.reduce((sum, { text }) => sum + countWords(text), 0) / articles.length);
  const result = { articles: articles.length, words, rounds: options.rounds, ...reading, ratio, start };
  process.stdout.write(isJson ? `${JSON.stringify(result)}\n` : table(result));
  return 0;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`${value} is no number of rounds or incidents; ${USAGE}`);
  return Number(value);
}

async function readAll(sources: readonly string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readSources(sources)) {
    if ("error" in result) throw result.error;
    articles.push(result.article);
  }
  return articles;
}

type Result = ReturnType<typeof timeReading> & {
  articles: number;
  words: number;
  rounds: number;
  ratio: number | null;
  start: ReturnType<typeof timeStart>;
};

function table({ articles, words, rounds, steps, yardstick, ratio, start }: Result): string {
  const row = (name: string, { median, lower, upper }: Timing) =>
    name.padEnd(13) +
    [median, lower, upper].map((time) => time.toFixed(2).padStart(10)).join("") +
    `   ${MEANING[name] ?? ""}`;
  const heading = (name: string) =>
    name.padEnd(13) + ["median", "lower", "upper"].map((word) => word.padStart(10)).join("");
  const lines = [
    `${articles} articles of ${words} words on average, ${rounds} rounds, one process; milliseconds with quartiles`,
    "",
    heading("an article"),
    ...STEPS.map((step) => row(step, steps[step])),
  ];
  if (yardstick && ratio)
    lines.push(row("yardstick", yardstick), "", `the yardstick takes ${ratio.toFixed(1)} times as long as "where"`);
  lines.push(
    "",
    heading(`${start.start.count} starts`),
    ...START_PARTS.map((part) => row(FIRST[part] ?? part, start[part])),
  );
  return `${lines.join("\n")}\n`;
}
