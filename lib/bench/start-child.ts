import { readFileSync, writeSync } from "node:fs";
import type { Article } from "../model.ts";
import type { StartPart } from "./start.ts";

// The fresh process of `timeStart`: reads the article on standard input, prints milliseconds as JSON.
const program = performance.now();
const article = JSON.parse(readFileSync(0, "utf8")) as Article;
const begun = performance.now();
const { loadGazetteer } = await import("../gazetteer/load.ts");
const { recogniserModel } = await import("../toponyms/model.ts");
await Promise.all([import("../sentences/read.ts"), import("../toponyms/find.ts"), import("../places/resolve.ts")]);
const imported = performance.now();
recogniserModel();
const gazetteer = loadGazetteer();
const loaded = performance.now();
const { readArticle, readToponyms } = await import("../pipeline.ts");
const complete = performance.now();
readToponyms(article, gazetteer);
const placed = performance.now();
readArticle(article, gazetteer);
const read = performance.now();
// `readArticle` does the toponyms once more, now warm: that time is measured and taken off.
readToponyms(article, gazetteer);
const repeated = performance.now() - read;
const what = Math.max(0, read - placed - repeated);
const parts: Record<StartPart, number> = {
  program,
  modules: imported - begun,
  data: loaded - imported,
  ready: loaded - begun,
  rest: complete - loaded,
  where: placed - complete,
  what,
  start: placed - begun + what,
};
writeSync(1, JSON.stringify(parts));
