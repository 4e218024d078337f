import { setTimeout as pause } from "node:timers/promises";
import { messageOf } from "../errors.ts";
import type { FormatOptions } from "../formats/options.ts";
import type { Store } from "../store/connected.ts";
import { type Delivered, type DeliverOptions, deliverDue } from "./deliver.ts";
import { fillOutbox } from "./outbox.ts";
import { WEBHOOKS } from "./settings.ts";

/** Writes down what changed, and sends all that is due now. */
export async function deliverOnce(store: Store, format: FormatOptions, options: DeliverOptions): Promise<Delivered> {
  const now = options.now?.() ?? new Date();
  await fillOutbox(store, format, now);
  const delivered = await deliverDue(store, options);
  await store.webhooks.forgetDeliveries(now);
  return delivered;
}

interface RunOptions extends DeliverOptions {
  readonly signal: AbortSignal;
  readonly onProblem: (sentence: string) => void;
}

/** Does so again and again until it is stopped; several processes may, each message is one's. */
export async function runDeliveries(store: Store, format: FormatOptions, options: RunOptions): Promise<void> {
  while (!options.signal.aborted) {
    try {
      await deliverOnce(store, format, options);
    } catch (thrown) {
      options.onProblem(`webhooks: ${messageOf(thrown)}`);
    }
    await pause(WEBHOOKS.restMs, undefined, { signal: options.signal }).catch(() => undefined);
  }
}
