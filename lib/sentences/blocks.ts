import { type Line, splitLines } from "./lines.ts";

/** A paragraph, heading or entry: a line, or the hard-wrapped lines of one paragraph. */
export interface Block extends Line {
  /** Its text, at most `BLOCK_HEAD` characters of it. */
  readonly head: string;
  /** Its last characters. */
  readonly tail: string;
}

/** Characters that the judgement of a line may look at; no line beyond it is anything but prose. */
export const BLOCK_HEAD = 400;
const BLOCK_TAIL = 4;
/** Lengths between which a line may have been broken by a hard wrap. */
const WRAP_MIN = 45;
const WRAP_MAX = 140;
/** A line of a wrapped paragraph fills at least this share of the width, unless it is the last. */
const WRAP_FILL = 0.55;
const ENDED = /[.!?…:;。！？؟।](?:["'”’»)\]*_]*)$/;
/** Words after which no paragraph ends. */
const UNFINISHED =
  /(?:,|\b(?:the|a|an|of|in|on|at|to|for|from|with|by|and|or|but|that|who|which|near|into|its|his|her|their|is|was|were|are|has|had|have|been|be|as|than|between))$/i;

/** The paragraphs of a text: its lines, with those joined that a hard wrap broke. */
export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  const joined: Line[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && continues(text, last, lastLength, line, width)) {
      joined[joined.length - 1] = { ...last, end: line.end };
    } else joined.push(line);
    lastLength = line.end - line.start;
  }
  return joined.map((line) => ({
    start: line.start,
    end: line.end,
    afterBlank: line.afterBlank,
    bullet: line.bullet,
    level: line.level,
    head: text.slice(line.start, Math.min(line.end, line.start + BLOCK_HEAD)),
    tail: text.slice(Math.max(line.start, line.end - BLOCK_TAIL), line.end),
  }));
}

/** Whether a block ends as a sentence does. */
export function isEnded({ tail }: Pick<Block, "tail">): boolean {
  return ENDED.test(tail);
}

function continues(text: string, last: Line, lastLength: number, line: Line, width: number): boolean {
  if (line.afterBlank || line.bullet || line.level > 0 || last.level > 0) return false;
  if (width > 0) return lastLength >= width * WRAP_FILL;
  if (lastLength < 20) return false;
  const end = text.slice(Math.max(last.start, last.end - 12), last.end);
  if (ENDED.test(end)) return false;
  return UNFINISHED.test(end) || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

/** Width in characters at which the text is hard-wrapped, 0 when it is not: most lines that another follows break off mid-sentence. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  if (lines.length < 3) return 0;
  let pairs = 0;
  let broken = 0;
  let long = 0;
  const lengths: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    const length = line.end - line.start;
    if (length > WRAP_MAX) long++;
    if (!next || next.afterBlank || next.bullet) continue;
    pairs++;
    if (length < WRAP_MIN || length > WRAP_MAX) continue;
    lengths.push(length);
    if (!ENDED.test(text.slice(Math.max(line.start, line.end - BLOCK_TAIL), line.end))) broken++;
  }
  if (long > lines.length * 0.02 || broken < 2 || broken < pairs * 0.5) return 0;
  lengths.sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
