"use client";
import { ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";

interface FoldProps {
  readonly title: string;
  /** Number of things inside, where it is known before. */
  readonly count?: number;
  readonly children: () => ReactNode;
}

/** A part of a card that opens when it is wanted; what it needs is asked for then, not before. */
export function Fold({ title, count, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const part = useRef<HTMLDetailsElement>(null);
  // After the content stands there: before, there is nothing to make room for.
  useEffect(() => {
    if (isOpen && part.current) raise(part.current);
  }, [isOpen]);
  return (
    <details ref={part} className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {count !== undefined && <span className="quiet tabular">{count}</span>}
        <ChevronDown aria-hidden="true" />
      </summary>
      {isOpen && <div className="fold-body">{children()}</div>}
    </details>
  );
}

/** Room above a part that was opened, in pixels: for the title, which stays, and a line of what stood before. */
const ROOM_PX = 96;

/** What opens at the lower end of a card would stay below it. By hand: scrollIntoView would move the map as well. */
function raise(part: HTMLElement): void {
  const scroller = part.closest(".card-scroll");
  if (!scroller) return;
  const { top, height } = scroller.getBoundingClientRect();
  const below = part.getBoundingClientRect().top - top;
  if (below > height / 2) scroller.scrollTop += below - ROOM_PX;
}
