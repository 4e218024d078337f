import type { Connection, Queries } from "./client.ts";

/** Milliseconds for one article, the wait for another writer included. */
const LIMITS = { maxWait: 60_000, timeout: 120_000 } as const;

/**
 * Does the work as one transaction that the edit log puts down to the actor (`ingest`, `editor:NAME`).
 * Takes `timeout` milliseconds at most. Writers go one after another: the second waits at the row of the actor, so that what it reads next cannot be stale.
 */
export function write<T>(
  { database }: Connection,
  actor: string,
  work: (queries: Queries) => Promise<T>,
  timeout: number = LIMITS.timeout,
): Promise<T> {
  return database.$transaction(
    async (queries) => {
      await queries.editActor.create({ data: { id: 1, actor } });
      const result = await work(queries);
      await queries.editActor.delete({ where: { id: 1 } });
      return result;
    },
    { ...LIMITS, timeout },
  );
}
