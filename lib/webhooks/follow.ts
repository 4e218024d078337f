import { randomBytes } from "node:crypto";
import { formatFilters, type IncidentFilters } from "../query/filters.ts";
import { newSecret } from "./sign.ts";

/** A webhook as it is stored first: what it follows, from a state of the store on. */
export function newWebhook(url: string, filters: IncidentFilters, sequence: number, at: Date) {
  const id = `hook_${randomBytes(8).toString("hex")}`;
  const query = formatFilters(filters).toString();
  return { id, kind: "webhook", url, topic: null, query, secret: newSecret(), sequence, createdAt: at } as const;
}

interface Feed {
  readonly hub: string;
  /** Address of its first page. */
  readonly topic: string;
  readonly filters: IncidentFilters;
  readonly sequence: number;
}

/** A feed whose hub is told of changes; hubs ask for no signature. */
export function feedToFollow({ hub, topic, filters, sequence }: Feed, at: Date) {
  return { ...newWebhook(hub, filters, sequence, at), kind: "feed", topic, secret: "" } as const;
}
