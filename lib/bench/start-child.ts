import { readFileSync, writeSync } from "node:fs";
import type { Article } from "../model.ts";
import type { StartPart } from "./start.ts";

// The fresh process of `timeStart`: reads the article on standard input, prints milliseconds as JSON.
const program = performance.now();
const article = JSON.parse(readFileSync(0, "utf8")) as Article;
const begun = performance.now();
const { loadGazetteer } = await import("../gazetteer/load.ts");
const { readArticle } = await import("../pipeline.ts");
const imported = performance.now();
const gazetteer = loadGazetteer();
const loaded = performance.now();
readArticle(article, gazetteer);
const read = performance.now();
const parts: Record<StartPart, number> = {
  program,
  modules: imported - begun,
  gazetteer: loaded - imported,
  article: read - loaded,
  start: read - begun,
};
writeSync(1, JSON.stringify(parts));
