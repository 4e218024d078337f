export interface LatestOnly<Q> {
  /** Asks as soon as the question before is answered; another one that is wanted meanwhile takes its place. */
  want(question: Q): void;
  close(): void;
}

/**
 * Carries one question at a time and, of those that come meanwhile, only the last: a slider never waits for a queue.
 * A question that fails is told as null.
 */
export function latestOnly<Q, A>(
  carry: (question: Q) => Promise<A>,
  tell: (answer: A | null, question: Q) => void,
): LatestOnly<Q> {
  let wanted: { question: Q } | null = null;
  let isAsking = false;
  let isClosed = false;
  const run = async () => {
    isAsking = true;
    while (wanted && !isClosed) {
      const { question } = wanted;
      wanted = null;
      const answer = await carry(question).catch(() => null);
      if (!isClosed) tell(answer, question);
    }
    isAsking = false;
  };
  return {
    want(question) {
      wanted = { question };
      if (!isAsking) run();
    },
    close() {
      isClosed = true;
    },
  };
}
