import { loadAreas } from "../atlas/areas.ts";
import { readEnvironment } from "../env.ts";
import { openStore } from "../store/store.ts";
import { runDeliveries } from "../webhooks/run.ts";

/** Sends messages to webhooks and hubs beside the server, for as long as `served` lasts; problems are only told. */
export async function deliverWhile<T>(served: Promise<T>, address: string): Promise<T> {
  const stopping = new AbortController();
  const store = await openStore();
  const { origin, licence, privateWebhooks } = readEnvironment();
  const format = { shapeOf: loadAreas().shape, site: origin ?? address, licence, asOf: new Date().toISOString() };
  const running = runDeliveries(store, format, {
    allowPrivate: privateWebhooks,
    signal: stopping.signal,
    onProblem: (sentence) => process.stderr.write(`dateline: ${sentence}\n`),
  });
  try {
    return await served;
  } finally {
    stopping.abort();
    await running;
    await store.close();
  }
}
