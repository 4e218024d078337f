import { sendTo } from "../articles/fetch-send.ts";
import { messageOf } from "../errors.ts";
import type { Store } from "../store/connected.ts";
import type { DueDelivery, Outcome } from "../store/webhooks.ts";
import { WEBHOOKS } from "./settings.ts";
import { signatureHeaders } from "./sign.ts";

export interface DeliverOptions {
  /** Whether messages may go to addresses that are not public. */
  readonly allowPrivate: boolean;
  readonly timeoutMs?: number;
  /** What time it is. */
  readonly now?: () => Date;
}

/** What became of messages in one round. */
export interface Delivered {
  readonly delivered: number;
  /** Did not arrive and are tried again later. */
  readonly waiting: number;
  /** Were given up. */
  readonly failed: number;
}

const FORM = "application/x-www-form-urlencoded";

/** Sends every message that is due, several at a time; one that does not arrive holds up no other. */
export async function deliverDue(store: Store, options: DeliverOptions): Promise<Delivered> {
  const now = options.now ?? (() => new Date());
  const { leaseMs, atOnce: limit } = WEBHOOKS;
  const counts = { delivered: 0, waiting: 0, failed: 0 };
  for (;;) {
    const due = await store.webhooks.takeDue({ at: now(), leaseMs, limit });
    if (due.length === 0) return counts;
    await Promise.all(
      due.map(async (delivery) => {
        const outcome = await attempt(store, delivery, options, now());
        counts[outcome.state]++;
        await store.webhooks.noteOutcome(delivery.id, outcome, now());
      }),
    );
  }
}

async function attempt(
  store: Store,
  { id, body, attempts, webhook }: DueDelivery,
  { allowPrivate, timeoutMs = WEBHOOKS.timeoutMs }: DeliverOptions,
  at: Date,
): Promise<Outcome> {
  const headers =
    webhook.kind === "feed"
      ? { "content-type": FORM }
      : { "content-type": "application/json", ...signatureHeaders(webhook.secret, id, body, at) };
  const reason = await sendTo(webhook.url, { headers, body }, { allowPrivate, timeoutMs }).then(refusalOf, messageOf);
  if (reason === null) return { state: "delivered" };
  if (reason === GONE) {
    await store.webhooks.disableWebhook(webhook.id, reason, at);
    return { state: "failed", reason };
  }
  const seconds = WEBHOOKS.backoffSeconds[attempts - 1];
  if (seconds === undefined) return { state: "failed", reason: `${reason}; given up after ${attempts} attempts` };
  return { state: "waiting", dueAt: new Date(at.getTime() + seconds * 1000), reason };
}

const GONE = "it answered 410: nobody wants messages there any more";

function refusalOf(status: number): string | null {
  if (status === 410) return GONE;
  return status >= 200 && status < 300 ? null : `it answered ${status}`;
}
