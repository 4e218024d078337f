import { UsageError } from "../errors.ts";

/** What one question may cost. */
export const MCP_LIMITS = {
  /** Milliseconds for one tool. */
  timeMs: 10_000,
  /** Bytes of one request. */
  requestBytes: 64 * 1024,
  /** Streams that wait for news at once; there is none to tell, so that few are kept open. */
  subscriptions: 16,
  /** Incidents of one search. */
  incidents: 50,
  /** Quotes of each incident of a search. */
  quotesOfIncident: 3,
  /** Incidents that a search for a country or area looks at, to leave out those beyond its borders. */
  lookedAt: 5000,
  /** Reports of one incident. */
  reports: 60,
  /** Bins of a timeline. */
  bins: 120,
  /** Places of one question. */
  places: 20,
  /** Characters of an article. */
  characters: 12_000,
} as const;

/** What work gives, or a UsageError when it takes longer than a tool may. */
export async function withinTime<T>(work: Promise<T>, ms: number = MCP_LIMITS.timeMs): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new UsageError(`the answer took more than ${ms / 1000} seconds: ask for less`)),
      ms,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
