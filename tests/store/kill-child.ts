// Saves two articles, the second of which adds to the incident of the first, and kills itself before the nth statement
// of the second; without n it prints how many statements there were. Run by kill.test.ts.
import Database from "libsql";
import { Client } from "pg";
import { openStore } from "#lib/store/store";
import { CONTEXT, CRIMEA, located, makeReading } from "./make.ts";

const [url = "", nth = "0"] = process.argv.slice(2);
let statements = Number.NaN;

/** Counts calls of a method, once counting has begun, and kills the process before the nth. */
function watch<T extends object, K extends keyof T>(target: T, method: K): void {
  const original = target[method] as (...input: unknown[]) => unknown;
  target[method] = function (this: unknown, ...input: unknown[]) {
    if (++statements === Number(nth)) process.kill(process.pid, "SIGKILL");
    return original.apply(this, input);
  } as T[K];
}

const store = await openStore(url);
await store.saveReading(makeReading("first", [{}]), CONTEXT);
if (url.startsWith("file:")) watch(Database.prototype, "prepare");
else watch(Client.prototype, "query");
statements = 0;
const second = makeReading("second", [{}, { places: [located(CRIMEA)], type: "battle", subtype: null }], {
  publisher: "Post",
});
await store.saveReading(second, CONTEXT);
process.stdout.write(String(statements));
await store.close();
