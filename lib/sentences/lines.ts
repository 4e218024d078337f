import type { Span } from "../model.ts";
import { isBlank, trimSpan } from "./characters.ts";
import { dateLineLength } from "./dates.ts";

/** A line of the text without blanks and list marks around it, or a part of one where lines are stuck together. */
export interface Line extends Span {
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
  /** Whether it is an entry of a list. */
  readonly bullet: boolean;
  /** Level of a Markdown heading, 0 for none. */
  readonly level: number;
}

/** A mark that opens a Markdown or plain-text list entry, quotation or heading. */
const MARK = /^(?:>\s?)*(?:(#{1,6})\s+|([-*+•‣▪●◦·]|\d{1,2}[.)])\s+|>\s?)?/;
const NEWLINES = "\n\r\u2028\u2029\u000b\u000c\u0085";
const MARK_REACH = 24;
/** First characters of a mark; most lines have none and need no further look. */
const MARK_OPENERS = ">#-*+•‣▪●◦·0123456789";

/** The lines of a text that hold anything, in order. Linear in the length of the text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !NEWLINES.includes(text.charAt(i))) continue;
    const span = trimSpan(text, from, i);
    if (span.start < span.end) {
      pushParts(text, span, blank, lines);
      blank = false;
    } else if (!(text.charAt(i - 1) === "\r" && text.charAt(i) === "\n")) blank = true;
    from = i + 1;
  }
  return lines;
}

/** Pushes a line, cut before bullets inside it and after a date stuck to what follows. */
function pushParts(text: string, line: Span, afterBlank: boolean, lines: Line[]): void {
  let from = line.start;
  let first = true;
  const push = (end: number) => {
    const part = unmarked(text, trimSpan(text, from, end), first && afterBlank, !first);
    if (part.start < part.end) lines.push(part);
    from = end;
    first = false;
  };
  for (let i = line.start + 1; i < line.end; i++) {
    if (text.charAt(i) === "•" && isListMark(text, i)) push(i);
  }
  const bare = unmarked(text, { start: from, end: line.end }, false, false);
  const dated = dateLineLength(text.slice(bare.start, Math.min(bare.end, bare.start + 400)));
  if (dated > 0 && bare.start + dated < bare.end) push(bare.start + dated);
  push(line.end);
}

/** Whether a bullet inside a line opens an entry: after the end of a sentence or between blanks. */
function isListMark(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return /[.!?…"'”’)]/.test(before) || (isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1)));
}

function unmarked(text: string, span: Span, afterBlank: boolean, stuck: boolean): Line {
  const marked = MARK_OPENERS.includes(text.charAt(span.start));
  const mark = marked ? MARK.exec(text.slice(span.start, Math.min(span.end, span.start + MARK_REACH))) : null;
  const start = span.start + (mark?.[0].length ?? 0);
  const level = mark?.[1]?.length ?? 0;
  const bullet = mark?.[2] !== undefined || (stuck && text.charAt(span.start) === "•");
  const bare = mark ? trimSpan(text, start, span.end) : span;
  // Spelled out: a spread costs ten times as much, which a text of a million lines feels.
  return { start: bare.start, end: bare.end, afterBlank, bullet, level };
}
