import { type Block, isEnded, splitBlocks } from "./blocks.ts";
import { dateLineLength, isTimeLine } from "./dates.ts";
import { isByline, isFurniture, isTailMarker } from "./furniture.ts";
import { SENTENCE_SETTINGS as S } from "./settings.ts";

/**
 * What a block of the text is: `prose`; a `heading` of what follows; a `label`, which stands by itself but tells
 * something (an entry of a list, a headline with nothing under it); a `date` or `time` line; a `byline`; or page `furniture`.
 */
export type BlockKind = "prose" | "heading" | "label" | "date" | "time" | "byline" | "furniture";

export interface ClassifiedBlock extends Block {
  readonly kind: BlockKind;
}

/** A block that its own words do not decide: short, without a full stop. */
type FirstKind = Exclude<BlockKind, "heading" | "label"> | "short";

/** The blocks of a text with their kinds: first by their own words, then short ones by what stands around them. */
export function classifyBlocks(text: string, title: string | null): ClassifiedBlock[] {
  const blocks = splitBlocks(text);
  const first = blocks.map(firstKind);
  dropTail(blocks, first);
  const surroundings = look(blocks, first);
  return blocks.map((block, index) => {
    const kind = first[index] ?? "prose";
    return { ...block, kind: kind === "short" ? shortKind(block, index, surroundings, title) : kind };
  });
}

function firstKind(block: Block): FirstKind {
  const length = block.end - block.start;
  if (isByline(block.head)) return "byline";
  if (isFurniture(block.head)) return "furniture";
  if (isTimeLine(block.head)) return "time";
  if (dateLineLength(block.head) === length) return "date";
  if (block.level > 0) return "short";
  if (length > S.maxShortLine || wordCount(block.head) > S.maxShortWords) return "prose";
  if (isQuestionHeading(block)) return "short";
  // A line that begins in the middle of a sentence is prose that was cut.
  return isEnded(block) || (/^(?:\p{Ll}|…)/u.test(block.head) && length > S.maxMenuLine) ? "prose" : "short";
}

/** "What to expect from the summit?" heads an entry; "But how would they answer?" goes on with the text. */
function isQuestionHeading(block: Block): boolean {
  const words = wordCount(block.head);
  return (
    /[?]["'”’]?$/.test(block.tail) &&
    !block.bullet &&
    words <= 14 &&
    /^["“‘']?\p{Lu}/u.test(block.head) &&
    !/[.!?:].*[?]/.test(block.head) &&
    !/^["“‘']?(?:that|this|so|but|and|or|then|he|she|it|they|we|you|i|if|yet|these|those)\b/i.test(block.head)
  );
}

/** Marks as furniture all that follows "Footer", "Related stories" and the like, where little of the text is left. */
function dropTail(blocks: readonly Block[], kinds: FirstKind[]): void {
  const prose = (from: number) =>
    blocks.slice(from).reduce((sum, block, i) => sum + (kinds[from + i] === "prose" ? block.end - block.start : 0), 0);
  const total = prose(0);
  const body = kinds.indexOf("prose");
  if (body < 0) return;
  const marker = blocks.findIndex((block, i) => i > body && isTailMarker(block.head) && kinds[i] !== "prose");
  if (marker < 0 || prose(marker) > total * 0.2) return;
  kinds.fill("furniture", marker);
}

interface Surroundings {
  readonly blocks: readonly Block[];
  readonly kinds: readonly FirstKind[];
  readonly firstProse: number;
  readonly lastProse: number;
  /** For each block, how many short or furniture blocks in a row it stands among. */
  readonly runs: readonly number[];
  /** Whether one of these is known furniture. */
  readonly furnished: readonly boolean[];
  /** For each block, the next one that is no date, time, byline or other furniture; the number of blocks when there is none. */
  readonly next: readonly number[];
}

function look(blocks: readonly Block[], kinds: readonly FirstKind[]): Surroundings {
  const isShort = (i: number) => kinds[i] === "short" || kinds[i] === "furniture" || kinds[i] === "byline";
  const runs = new Array<number>(kinds.length).fill(0);
  const furnished = new Array<boolean>(kinds.length).fill(false);
  for (let i = 0; i < kinds.length; ) {
    let end = i;
    while (end < kinds.length && isShort(end)) end++;
    runs.fill(end - i, i, end);
    furnished.fill(kinds.slice(i, end).includes("furniture"), i, end);
    i = Math.max(end, i + 1);
  }
  const next = new Array<number>(kinds.length).fill(kinds.length);
  for (let i = kinds.length - 2; i >= 0; i--) {
    const kind = kinds[i + 1];
    next[i] = kind === "short" || kind === "prose" ? i + 1 : (next[i + 1] ?? kinds.length);
  }
  return {
    blocks,
    kinds,
    runs,
    furnished,
    next,
    firstProse: kinds.indexOf("prose"),
    lastProse: kinds.lastIndexOf("prose"),
  };
}

/** What a short block is, by the blocks around it. */
function shortKind(block: Block, index: number, around: Surroundings, title: string | null): BlockKind {
  const { kinds, firstProse, lastProse } = around;
  if (title !== null && sameWords(block.head, title)) return "heading";
  const menu = block.end - block.start <= S.maxMenuLine && wordCount(block.head) <= S.maxMenuWords;
  const inMenu = menu && (around.runs[index] ?? 0) >= S.minMenuRun;
  const leads = kinds[around.next[index] ?? -1] === "prose";
  // Headlines and lists alone: only a bare word or two is taken for an entry of a menu.
  if (firstProse < 0) return inMenu && block.bullet && wordCount(block.head) <= 2 ? "furniture" : "label";
  if (block.level > 0) return leads || index < lastProse ? "heading" : "furniture";
  if (isIntroduced(index, around)) return "label";
  if (block.bullet) return inMenu ? "furniture" : "label";
  if (index > lastProse) return menu || (around.runs[index] ?? 0) >= S.minMenuRun ? "furniture" : "prose";
  if (leads) {
    return inMenu && !block.afterBlank && kinds[index - 1] !== "prose" && index < firstProse ? "furniture" : "heading";
  }
  // Within the body short lines in a row are a list, unless one of them is known to belong to the page.
  if (inMenu && (index < firstProse || around.furnished[index])) return "furniture";
  return index < firstProse || leadsInTwo(index, around) ? "heading" : "label";
}

/** Whether a list entry belongs to the body: a line of prose that ends in a colon, or stands above bullets, leads to it. */
function isIntroduced(index: number, { blocks, kinds, lastProse }: Surroundings): boolean {
  const { bullet } = blocks[index] ?? { bullet: false };
  // A menu is short; a list of thousands of entries is not walked back again for each.
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const block = blocks[i];
    if (!block || kinds[i] === "furniture" || block.level > 0) return false;
    if (kinds[i] === "prose" && block.tail.endsWith(":")) return bullet || index > lastProse;
    if (kinds[i] === "prose" && !block.bullet) return bullet && index < lastProse;
    if (block.bullet !== bullet) return false;
  }
  return false;
}

function leadsInTwo(index: number, { kinds, next }: Surroundings): boolean {
  return kinds[next[next[index] ?? -1] ?? -1] === "prose";
}

export function wordCount(line: string): number {
  return line.split(/\s+/).length;
}

/** Whether a line is the title, whatever its case, quotes and the name of the site behind it. */
function sameWords(line: string, title: string): boolean {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const known = bare(title.slice(0, 400));
  return known !== "" && (bare(line) === known || (known.length > 20 && bare(line).startsWith(`${known} `)));
}
