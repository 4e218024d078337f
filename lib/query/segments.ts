import type { Span } from "../model.ts";

/** A piece of a text with everything that covers it. */
export interface Segment<T extends Span> extends Span {
  readonly text: string;
  readonly covers: readonly T[];
}

/**
 * Cuts a text wherever something begins or ends, so that overlapping spans can be drawn side by side.
 * The pieces in order give the whole text again. Spans outside of the text are cut to it.
 */
export function segmentsOf<T extends Span>(text: string, spans: readonly T[]): Segment<T>[] {
  const inside = spans
    .filter(({ start, end }) => start < end && start < text.length && end > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) cuts.add(Math.max(0, start)).add(Math.min(text.length, end));
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  let open: T[] = [];
  let next = 0;
  for (const [at, start] of sorted.entries()) {
    const end = sorted[at + 1];
    if (end === undefined) break;
    open = open.filter((span) => span.end > start);
    for (let span = inside[next]; span && span.start <= start; span = inside[++next]) open.push(span);
    segments.push({ start, end, text: text.slice(start, end), covers: [...open] });
  }
  return segments;
}
