import { randomBytes } from "node:crypto";
import { newSecret } from "./sign.ts";

/** A webhook as it is stored first: what it follows, from a state of the store on. */
export function newWebhook(url: string, query: string, sequence: number, at: Date) {
  const id = `hook_${randomBytes(8).toString("hex")}`;
  return { id, kind: "webhook", url, topic: null, query, secret: newSecret(), sequence, createdAt: at } as const;
}

interface Feed {
  readonly hub: string;
  /** Address of its first page. */
  readonly topic: string;
  /** As `followedQuery` writes it. */
  readonly query: string;
  readonly sequence: number;
}

/** A feed whose hub is told of changes; hubs ask for no signature. */
export function feedToFollow({ hub, topic, query, sequence }: Feed, at: Date) {
  return { ...newWebhook(hub, query, sequence, at), kind: "feed", topic, secret: "" } as const;
}
