import { randomBytes } from "node:crypto";
import { toFeature } from "../formats/geojson.ts";
import type { FormatOptions } from "../formats/options.ts";
import { eventsOf, type ToldChange } from "../live/follow.ts";
import type { Store } from "../store/connected.ts";
import type { Message, Webhook } from "../store/webhooks.ts";
import { WEBHOOKS } from "./settings.ts";

/** Writes what changed since the last time into the outbox of everybody who is told of it. Gives how many messages. */
export async function fillOutbox(store: Store, options: FormatOptions, at: Date): Promise<number> {
  const { sequence } = await store.state();
  let written = 0;
  for (let webhook of await store.webhooks.webhooksBehind(sequence)) {
    while (webhook.sequence < sequence) {
      const changes = await store.changes({ after: webhook.sequence, limit: WEBHOOKS.changesPerLook });
      const events = await eventsOf(store, webhook.query, changes);
      const messages = messagesOf(webhook, events, options, at);
      const reached = changes.at(-1)?.sequence ?? sequence;
      // Another process did so at the same time.
      if (!(await store.webhooks.writeMessages(webhook, { messages, sequence: reached, at }))) break;
      written += messages.length;
      webhook = { ...webhook, sequence: reached };
    }
  }
  return written;
}

function messagesOf(
  { kind, topic }: Webhook,
  events: readonly ToldChange[],
  options: FormatOptions,
  at: Date,
): readonly Message[] {
  if (events.length === 0) return [];
  if (kind === "feed")
    return [{ id: newId(), body: String(new URLSearchParams({ "hub.mode": "publish", "hub.url": topic ?? "" })) }];
  const messages: Message[] = [];
  for (let from = 0; from < events.length; from += WEBHOOKS.changesPerMessage) {
    const changes = events.slice(from, from + WEBHOOKS.changesPerMessage).map((event) => ({
      kind: event.kind,
      ...("incident" in event ? { incident: toFeature(event.incident, options) } : { id: event.id }),
    }));
    const body = { type: "incidents.changed", timestamp: at.toISOString(), data: { changes } };
    messages.push({ id: newId(), body: JSON.stringify(body) });
  }
  return messages;
}

const newId = () => `msg_${randomBytes(12).toString("hex")}`;
