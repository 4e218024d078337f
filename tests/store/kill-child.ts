// Saves articles and then does one thing more, within which it kills itself before the nth statement; without n it prints
// how many statements there were. "save": saves an article that adds to the incident of the first. "merge": puts two
// incidents together. "split": sets two reports apart. "freeze": freezes a saved view. Run by kill.test.ts.
import Database from "libsql";
import { Client } from "pg";
import { openStore } from "#lib/store/store";
import { act, prepare } from "./kill-deeds.ts";

const [url = "", nth = "0", deed = "save"] = process.argv.slice(2);
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
await prepare(store, deed);
if (url.startsWith("file:")) watch(Database.prototype, "prepare");
else watch(Client.prototype, "query");
statements = 0;
await act(store, deed);
process.stdout.write(String(statements));
await store.close();
