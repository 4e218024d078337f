"use client";
import { useCallback, useLayoutEffect, useRef } from "react";
import { useTexts } from "../_texts/use-texts.tsx";
import type { LiveCounts } from "./live-counts.ts";

interface LiveTextProps {
  readonly className?: string;
  /** What there is to say now. A new function says it anew. */
  readonly text: () => string;
  /** Calls when there may be something else to say. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A text that follows what moves faster than React renders: it is written into the page, and nothing else is touched. */
export function LiveText({ className, text, subscribe }: LiveTextProps) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const write = () => {
      const node = element.current?.firstChild;
      const next = text();
      if (node && node.nodeValue !== next) node.nodeValue = next;
    };
    write();
    return subscribe(write);
  }, [text, subscribe]);
  return (
    <span ref={element} className={className}>
      {/* One text for React for ever; the words are written into it. */}
      {"\u00a0"}
    </span>
  );
}

/** How many incidents the live window shows. */
export function LiveTotal({ counts }: { readonly counts: LiveCounts }) {
  const texts = useTexts();
  const text = useCallback(() => texts.incidents(counts.get().total), [texts, counts]);
  return <LiveText text={text} subscribe={counts.subscribe} />;
}
