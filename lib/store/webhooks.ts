import type { Connection } from "./client.ts";

export type WebhookKind = "webhook" | "feed";

/** Somebody else's address that is told of changes. */
export interface Webhook {
  readonly id: string;
  readonly kind: WebhookKind;
  /** For a feed: its hub. */
  readonly url: string;
  /** The feed's own address; null for a webhook. */
  readonly topic: string | null;
  /** The question whose incidents it follows, as a query string. */
  readonly query: string;
  readonly secret: string;
  /** State of the store up to which messages were written. */
  readonly sequence: number;
  /** Why nothing is sent there any more. */
  readonly disabledReason: string | null;
}

/** A webhook with what became of its messages. */
export interface WebhookStatus extends Webhook {
  readonly waiting: number;
  readonly delivered: number;
  readonly failed: number;
  /** Why the newest message that failed, or that is tried again, did not arrive. */
  readonly lastReason: string | null;
}

export interface Message {
  readonly id: string;
  readonly body: string;
}

/** A message that is to be sent now; nobody else tries it before `leaseMs` are over. */
export interface DueDelivery extends Message {
  readonly webhook: Webhook;
  /** This one included. */
  readonly attempts: number;
}

export type Outcome =
  | { readonly state: "delivered" }
  | { readonly state: "waiting"; readonly dueAt: Date; readonly reason: string }
  | { readonly state: "failed"; readonly reason: string };

/** Feeds that a hub is told of; beyond that the one that was asked for first is forgotten. */
const MOST_FEEDS = 1000;
/** Days for which is kept what arrived or was given up. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

type New = Omit<Webhook, "disabledReason"> & { readonly createdAt: Date };

export async function addWebhook({ database }: Connection, webhook: New): Promise<void> {
  await database.webhook.create({ data: webhook });
}

/** Feeds are left out: nobody set them up. */
export async function listWebhooks({ database }: Connection): Promise<WebhookStatus[]> {
  const rows = await database.webhook.findMany({ where: { kind: "webhook" }, orderBy: { createdAt: "asc" } });
  return Promise.all(
    rows.map(async (row) => {
      const count = (state: string) => database.webhookDelivery.count({ where: { webhookId: row.id, state } });
      const last = await database.webhookDelivery.findFirst({
        where: { webhookId: row.id, reason: { not: null }, state: { not: "delivered" } },
        orderBy: { createdAt: "desc" },
      });
      const [waiting, delivered, failed] = [await count("waiting"), await count("delivered"), await count("failed")];
      return { ...toWebhook(row), waiting, delivered, failed, lastReason: last?.reason ?? null };
    }),
  );
}

/** false: there is none with this id. */
export async function removeWebhook({ database }: Connection, id: string): Promise<boolean> {
  const { count } = await database.webhook.deleteMany({ where: { id, kind: "webhook" } });
  return count > 0;
}

/** Remembers a feed that somebody asked for, so that its hub is told of changes from now on. */
export async function followFeed({ database }: Connection, feed: New & { readonly topic: string }): Promise<void> {
  const known = await database.webhook.findUnique({ where: { topic: feed.topic } });
  if (known?.url === feed.url) return;
  if (known) {
    await database.webhook.update({ where: { id: known.id }, data: { url: feed.url, disabledReason: null } });
    return;
  }
  if ((await database.webhook.count({ where: { kind: "feed" } })) >= MOST_FEEDS) {
    const oldest = await database.webhook.findFirst({ where: { kind: "feed" }, orderBy: { createdAt: "asc" } });
    if (oldest) await database.webhook.deleteMany({ where: { id: oldest.id } });
  }
  // Two that ask at once both find none.
  await database.webhook.upsert({ where: { topic: feed.topic }, create: feed, update: { url: feed.url } });
}

/** Whoever is still sent to and has not been told of a state. */
export async function webhooksBehind({ database }: Connection, sequence: number): Promise<Webhook[]> {
  const rows = await database.webhook.findMany({ where: { disabledReason: null, sequence: { lt: sequence } } });
  return rows.map(toWebhook);
}

/** Puts messages into the outbox and notes up to where they tell, both or neither; nothing where another process did. */
export function writeMessages(
  { database }: Connection,
  webhook: Webhook,
  { messages, sequence, at }: { readonly messages: readonly Message[]; readonly sequence: number; readonly at: Date },
): Promise<boolean> {
  return database.$transaction(async (queries) => {
    const { count } = await queries.webhook.updateMany({
      where: { id: webhook.id, sequence: webhook.sequence },
      data: { sequence },
    });
    if (count === 0) return false;
    await queries.webhookDelivery.createMany({
      data: messages.map((message) => ({
        ...message,
        webhookId: webhook.id,
        state: "waiting",
        attempts: 0,
        dueAt: at,
        createdAt: at,
      })),
    });
    return true;
  });
}

/** Takes messages that are due, the oldest first, so that no other process sends them meanwhile. */
export async function takeDue(
  { database }: Connection,
  { at, leaseMs, limit }: { readonly at: Date; readonly leaseMs: number; readonly limit: number },
): Promise<DueDelivery[]> {
  const rows = await database.webhookDelivery.findMany({
    where: { state: "waiting", dueAt: { lte: at } },
    orderBy: { dueAt: "asc" },
    take: limit,
    include: { webhook: true },
  });
  const taken: DueDelivery[] = [];
  for (const { id, body, attempts, webhook } of rows) {
    const { count } = await database.webhookDelivery.updateMany({
      where: { id, state: "waiting", attempts },
      data: { attempts: attempts + 1, dueAt: new Date(at.getTime() + leaseMs) },
    });
    if (count === 1) taken.push({ id, body, attempts: attempts + 1, webhook: toWebhook(webhook) });
  }
  return taken;
}

/** Notes what became of an attempt. */
export async function noteOutcome({ database }: Connection, id: string, outcome: Outcome, at: Date): Promise<void> {
  const data =
    outcome.state === "waiting"
      ? { dueAt: outcome.dueAt, reason: outcome.reason }
      : { state: outcome.state, endedAt: at, ...(outcome.state === "failed" && { reason: outcome.reason }) };
  await database.webhookDelivery.updateMany({ where: { id }, data });
}

/** Sends nothing there any more, also what waits. */
export async function disableWebhook({ database }: Connection, id: string, reason: string, at: Date): Promise<void> {
  await database.webhook.updateMany({ where: { id }, data: { disabledReason: reason } });
  await database.webhookDelivery.updateMany({
    where: { webhookId: id, state: "waiting" },
    data: { state: "failed", reason, endedAt: at },
  });
}

/** Forgets messages that ended long ago. */
export async function forgetDeliveries({ database }: Connection, at: Date): Promise<void> {
  await database.webhookDelivery.deleteMany({
    where: { endedAt: { lt: new Date(at.getTime() - KEPT_DAYS * DAY_MS) } },
  });
}

function toWebhook(row: Omit<Webhook, "kind"> & { readonly kind: string }): Webhook {
  const { id, kind, url, topic, query, secret, sequence, disabledReason } = row;
  return { id, kind: kind as WebhookKind, url, topic, query, secret, sequence, disabledReason };
}
