import type { IncidentSummary } from "#lib/query/filters";

/** Titles and the like of incidents, fetched for those that are looked at. */
export interface Summaries {
  get(id: string): IncidentSummary | undefined;
  /** Fetches those that are not here, many at once; tells the listeners when they are. */
  request(ids: readonly string[]): void;
  subscribe(listener: () => void): () => void;
  /** Grows with every fetch: what a view compares. */
  version(): number;
}

type FetchBatch = (ids: readonly string[]) => Promise<readonly IncidentSummary[]>;

/** As many as the server gives at once. */
const BATCH = 100;
/** More than this are not kept: the first ones go. */
const MOST_KEPT = 5000;
/** Requests of one moment go together. */
const GATHER_MS = 15;

export function createSummaries(fetchBatch: FetchBatch): Summaries {
  const kept = new Map<string, IncidentSummary>();
  const waiting = new Set<string>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let version = 0;
  let isGathering = false;

  const fetchWaiting = async () => {
    isGathering = false;
    const ids = [...waiting];
    waiting.clear();
    for (const id of ids) asked.add(id);
    for (let from = 0; from < ids.length; from += BATCH) {
      const batch = ids.slice(from, from + BATCH);
      try {
        for (const incident of await fetchBatch(batch)) kept.set(incident.id, incident);
        for (const id of kept.keys()) {
          if (kept.size <= MOST_KEPT) break;
          kept.delete(id);
        }
      } catch {
        // Whoever looks at them again asks again.
      }
      for (const id of batch) asked.delete(id);
      version++;
      for (const listener of listeners) listener();
    }
  };
  return {
    get: (id) => kept.get(id),
    request(ids) {
      for (const id of ids) if (!kept.has(id) && !asked.has(id)) waiting.add(id);
      if (waiting.size === 0 || isGathering) return;
      isGathering = true;
      setTimeout(fetchWaiting, GATHER_MS);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}

/** Summaries as the store has them, or as the frozen view of this name keeps them. */
export async function fetchSummaries(view: string | null, ids: readonly string[]): Promise<readonly IncidentSummary[]> {
  const parameters = new URLSearchParams({ ids: ids.join(","), ...(view !== null && { view }) });
  const response = await fetch(`/api/rows?${parameters}`);
  if (!response.ok) throw new Error(`/api/rows answered ${response.status}`);
  const { incidents }: { incidents: readonly IncidentSummary[] } = await response.json();
  return incidents;
}
