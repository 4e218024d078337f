import { answerAsk, formatAsk } from "#lib/query/ask-url";
import { decodeColumns } from "#lib/query/columns-file";
import { createExplorer, type Explorer } from "#lib/query/explorer";
import type { IncidentFilters } from "#lib/query/filters";
import { fromWire } from "#lib/query/wire";
import { type Asks, asksFrom } from "./asks.ts";

/** Told while the incidents come: bytes so far and, where the server says so, in all. */
export type OnProgress = (loaded: number, total: number | null) => void;

/** Whose incidents are asked for. */
export interface Site {
  readonly origin: string;
  /** Name of the frozen view that keeps them; null: the store has them. */
  readonly view: string | null;
}

/** An explorer, and the state of the store (/api/state) up to which it knows everything; null where that does not matter. */
export interface OpenedAsks {
  readonly asks: Asks;
  readonly sequence: number | null;
}

/**
 * Opens the explorer of a site: with all its incidents, or, where they are too many for a browser, one that asks the
 * server for each view. Rejects when the site does not answer. Runs in a worker as well as in a page.
 */
export async function openAsks(site: Site, onProgress: OnProgress): Promise<OpenedAsks> {
  const response = await fetch(addressOf(site, "/api/columns"));
  if (!response.ok || !response.body) throw new Error(`/api/columns answered ${response.status}`);
  const told = response.headers.get("x-sequence");
  const sequence = told === null ? null : Number(told);
  if (response.headers.get("content-type")?.includes("json")) return { asks: remoteAsks(site), sequence };
  const total = Number(response.headers.get("x-bytes")) || null;
  const counted = response.body.pipeThrough(countBytes((loaded) => onProgress(loaded, total)));
  const unzipped = counted.pipeThrough(new DecompressionStream("gzip"));
  const explorer = createExplorer(decodeColumns(await new Response(unzipped).arrayBuffer()));
  return { asks: localAsks(explorer, site), sequence };
}

/** Asks an explorer at hand; words are looked for by the server, which has the quotes. */
function localAsks(explorer: Explorer, site: Site): Asks {
  const learned = new Map<string, Promise<void>>();
  const learn = (text: string) => {
    const known = learned.get(text);
    if (known) return known;
    const learning = searchIds(site, text).then((ids) => explorer.learn(text, ids));
    // Only the last search is kept by the explorer; one that failed is asked again.
    learned.clear();
    learned.set(text, learning);
    learning.catch(() => learned.delete(text));
    return learning;
  };
  return asksFrom(async (name, input) => {
    const [filters] = input as [IncidentFilters | undefined];
    if (filters?.text) await learn(filters.text);
    return answerAsk(explorer, { name, input });
  });
}

async function searchIds(site: Site, text: string): Promise<readonly string[] | null> {
  const response = await fetch(addressOf(site, "/api/search", { q: text }));
  if (!response.ok) throw new Error(`/api/search answered ${response.status}`);
  const { ids }: { ids: readonly string[] | null } = await response.json();
  return ids;
}

function addressOf({ origin, view }: Site, path: string, parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...parameters, ...(view !== null && { view }) }).toString();
  return origin + path + (query === "" ? "" : `?${query}`);
}

/** Asks the server, which has the same explorer. */
function remoteAsks({ origin }: Site): Asks {
  return asksFrom(async (name, input) => {
    const path = name === "marks" || name === "members" ? "cells" : "explore";
    const response = await fetch(`${origin}/api/${path}?${formatAsk(name, input)}`);
    if (!response.ok) throw new Error(`/api/${path} answered ${response.status}`);
    return fromWire(await response.json());
  });
}

function countBytes(
  onLoaded: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let loaded = 0;
  return new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.length;
      onLoaded(loaded);
      controller.enqueue(chunk);
    },
  });
}
