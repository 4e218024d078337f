"use client";
import { useEffect, useRef, useState } from "react";
import type { Asks } from "./engine/asks.ts";
import { type LatestOnly, latestOnly } from "./latest-only.ts";

export interface Answered<T> {
  /** The last answer; it may be to the question before. */
  readonly answer: T;
  /** Another answer is on its way. */
  readonly isStale: boolean;
}

interface Question<T> {
  readonly key: string;
  readonly ask: (asks: Asks) => Promise<T>;
}

/** The answer to a question that changes. `key` tells questions apart; null asks nothing and gives the first answer. */
export function useAsked<T>(
  asks: Asks | null,
  key: string | null,
  ask: (asks: Asks) => Promise<T>,
  first: T,
): Answered<T> {
  const [answered, setAnswered] = useState<{ key: string | null; answer: T }>({ key: null, answer: first });
  const queue = useRef<LatestOnly<Question<T>>>(null);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (asks === null) return;
    const opened = latestOnly<Question<T>, T>(
      (question) => question.ask(asks),
      (answer, question) => setAnswered((known) => ({ key: question.key, answer: answer ?? known.answer })),
    );
    queue.current = opened;
    return () => opened.close();
  }, [asks]);
  useEffect(() => {
    if (asks !== null && key !== null) queue.current?.want({ key, ask: latest.current });
  }, [asks, key]);
  if (key === null) return { answer: first, isStale: false };
  return { answer: answered.answer, isStale: answered.key !== key };
}
