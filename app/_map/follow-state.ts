/** Milliseconds from one question to the next, and how much chance adds to them: frames of one page do not ask all at once. */
export const PACE = { leastMs: 10_000, chanceMs: 3000 } as const;
/** A site that does not answer is asked after twice as long each time, and so many times as long at most. */
const MOST_PATIENCE = 32;

interface Following {
  /** State of the store (/api/state) that is shown. */
  readonly shown: number;
  /** Asks for its present state. */
  readonly ask: () => Promise<number>;
  /** Shows what changed; who then shows a later state follows anew from there. */
  readonly refresh: () => void;
  /** Milliseconds since it was asked last. */
  readonly rested: number;
}

/**
 * Asks for the state of the store now and again and refreshes what shows an earlier one. One short question holds no
 * connection: a page has room for any number of maps that follow. Gives what ends it.
 */
export function followState({ shown, ask, refresh, rested }: Following): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  let told = 0;
  let patience = 1;
  const wait = (passed: number) => {
    timer = setTimeout(look, Math.max(0, patience * PACE.leastMs + Math.random() * PACE.chanceMs - passed));
  };
  const look = async () => {
    const state = await ask().catch(() => null);
    if (isOver) return;
    patience = state === null ? Math.min(MOST_PATIENCE, 2 * patience) : 1;
    // An earlier state than before is that of another store in its place.
    if (state !== null && (state > shown || state < told)) refresh();
    told = state ?? told;
    wait(0);
  };
  wait(rested);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
