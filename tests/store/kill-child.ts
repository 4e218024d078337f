// Saves articles and then does one thing more, within which it kills itself before the nth statement. Run by kill.test.ts.
import { openStore } from "#lib/store/store";
import { act, prepare, watchStatements } from "./kill-deeds.ts";

const [url = "", nth = "", deed = ""] = process.argv.slice(2);
const store = await openStore(url);
await prepare(store, deed);
watchStatements(url, (count) => count === Number(nth) && process.kill(process.pid, "SIGKILL"));
await act(store, deed);
await store.close();
