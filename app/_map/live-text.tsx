"use client";
import { useLayoutEffect, useRef } from "react";

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
