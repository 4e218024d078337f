import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Article } from "../model.ts";
import { type Timing, timingOf } from "./measure.ts";

export const START_PARTS = ["program", "modules", "data", "ready", "rest", "where", "what", "start"] as const;
/**
 * `program`: node and the runner of TypeScript until the first own line; `modules`: import of the steps from
 * text to places; `data`: opening weights and gazetteer; `ready`: both; `rest`: import of languages and reports; `where`
 * and `what`: toponyms with places, and language with reports, of the first article, which compiles what reads it;
 * `start`: all but the program, what a server waits for.
 */
export type StartPart = (typeof START_PARTS)[number];

const CHILD = fileURLToPath(new URL("./start-child.ts", import.meta.url));
const RUNNER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Milliseconds until the first article is read, each time in a fresh process; one more that is not counted fills the disk's cache. */
export function timeStart(article: Article, times: number): Record<StartPart, Timing> {
  const runs = Array.from({ length: times + 1 }, () => {
    const printed = execFileSync(process.execPath, ["--import", RUNNER, CHILD], {
      input: JSON.stringify(article),
      encoding: "utf8",
    });
    return JSON.parse(printed) as Record<StartPart, number>;
  }).slice(1);
  return Object.fromEntries(START_PARTS.map((part) => [part, timingOf(runs.map((run) => run[part]))])) as Record<
    StartPart,
    Timing
  >;
}
