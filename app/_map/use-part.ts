"use client";
import { type ComponentType, useEffect, useState } from "react";

/** A part of the interface whose script is fetched after the first picture. */
export interface LatePart<Props> {
  /** null until it is here. */
  known: ComponentType<Props> | null;
  readonly load: () => Promise<ComponentType<Props>>;
}

export function latePart<Props>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  const part: LatePart<Props> = {
    known: null,
    load: async () => {
      part.known ??= await load();
      return part.known;
    },
  };
  return part;
}

/** The component of a part; null until it is here. It is fetched when it is wanted, or once the page has nothing to do. */
export function usePart<Props>(part: LatePart<Props>, isWanted: boolean): ComponentType<Props> | null {
  const [, setKnown] = useState(part.known !== null);
  useEffect(() => {
    if (part.known) return;
    let isOver = false;
    const load = () =>
      part.load().then(
        () => !isOver && setKnown(true),
        // Without a network: whoever wants it the next time asks again.
        () => undefined,
      );
    if (isWanted) load();
    const cancel = isWanted ? () => undefined : whenIdle(load);
    return () => {
      isOver = true;
      cancel();
    };
  }, [part, isWanted]);
  return part.known;
}

/** Not before the map has had its first seconds; Safari knows no idle time. */
const REST_MS = 3000;

function whenIdle(work: () => void): () => void {
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => work());
    else work();
  }, REST_MS);
  return () => clearTimeout(timer);
}
