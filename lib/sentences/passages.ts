import { type ClassifiedBlock, wordCount } from "./classify.ts";
import { findEntryStarts } from "./cohesion.ts";
import { dateOf, instantOf } from "./dates.ts";
import { SENTENCE_SETTINGS as S } from "./settings.ts";

/** The blocks that belong together, before they are cut into sentences. */
export interface Section {
  readonly heading: ClassifiedBlock | null;
  readonly date: string | null;
  /** Headings, labels and prose in the order of the text. */
  readonly blocks: readonly ClassifiedBlock[];
}

/** Words of a title or lead that announce a live blog or digest of many entries. */
const LIVE =
  /\b(?:live|latest|updates?|as it happened|blog|minute by minute|what we know|digest|round-?up|briefing|in brief)\b/i;
/** The same in the words of a lead or byline, where "latest" alone is no sign. */
const LIVE_LEAD =
  /\blive (?:updates|blog|coverage|reporting|feed)\b|\bfollow (?:the|our|all the) (?:latest|live)\b|\bthis (?:live )?blog\b|\bas it happened\b/i;
/** Blocks at the top in which they are looked for. */
const LEAD_BLOCKS = 30;
/** Headings that say nothing of what stands under them. */
export const EMPTY_HEADING =
  /^(?:what (?:you need to|we) know(?: so far)?|key (?:points|developments|takeaways|events)|(?:in )?(?:summary|brief|short)|at a glance|analysis|background|context|highlights|overview|the latest|top story)[.:]?$/i;

/** Sections of an article: the entries of a live blog or digest, or the whole of any other article. */
export function findSections(blocks: readonly ClassifiedBlock[], title: string | null): Section[] {
  const shape = shapeOf(blocks, title);
  const starts = entryStarts(blocks, shape);
  const sections: Section[] = [];
  let current: ClassifiedBlock[] = [];
  let date: string | null = null;
  let moment: string | null = null;
  const close = () => {
    if (current.length > 0) sections.push({ heading: headingOf(current), date: moment ?? date, blocks: current });
    current = [];
  };
  let hasBody = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "furniture") continue;
    if (block.kind === "byline") {
      // Within a live blog an entry by another hand begins.
      if (hasBody && shape.live) {
        close();
        hasBody = false;
      }
      continue;
    }
    if (block.kind === "date" || block.kind === "time") {
      if (hasBody && (shape.stamped || block.kind === "date")) {
        close();
        hasBody = false;
      }
      // The first date of the top is the article's; a later line without a year takes the year known so far.
      if (block.kind === "date") date = nextDate(block.head, date, sections.length > 0 || hasBody);
      moment = block.kind === "time" && shape.stamped ? instantOf(date, block.head) : null;
      continue;
    }
    const opens = block.kind === "heading" ? shape.byHeadings : starts.has(index);
    if (hasBody && opens) {
      close();
      hasBody = false;
      if (block.kind === "heading") moment = null;
    }
    current.push(block);
    if (block.kind !== "heading") hasBody = true;
  }
  close();
  return sections;
}

interface Shape {
  readonly byHeadings: boolean;
  readonly byCohesion: boolean;
  readonly live: boolean;
  /** Whether times standing alone open entries. */
  readonly stamped: boolean;
}

/** How an article is built: which marks open its entries. */
function shapeOf(blocks: readonly ClassifiedBlock[], title: string | null): Shape {
  const of = (kind: ClassifiedBlock["kind"]) => blocks.filter((block) => block.kind === kind);
  const prose = of("prose");
  const headings = of("heading");
  const top = headings[0];
  // Headings below the title.
  const inner =
    headings.length - (top && blocks.indexOf(top) < blocks.findIndex(({ kind }) => kind === "prose") ? 1 : 0);
  const stamped = of("time").length >= S.minTimeStamps;
  const live =
    stamped ||
    LIVE.test(title ?? "") ||
    LIVE.test(top?.head ?? "") ||
    blocks.slice(0, LEAD_BLOCKS).some(({ head }) => LIVE_LEAD.test(head));
  const length = prose.reduce((sum, block) => sum + block.end - block.start, 0);
  return {
    byHeadings: live || inner >= S.minSectionHeadings || length > S.longArticle,
    byCohesion: (live || length > S.longArticle) && prose.length > S.paragraphsPerHeading * (inner + 1) && !stamped,
    live,
    stamped,
  };
}

/** Indexes of the paragraphs that open an entry by their words alone. */
function entryStarts(blocks: readonly ClassifiedBlock[], shape: Shape): ReadonlySet<number> {
  if (!shape.byCohesion) return new Set();
  const prose = [...blocks.entries()].filter(([, block]) => block.kind === "prose");
  const starts = findEntryStarts(prose.map(([, block]) => block.head));
  return new Set(prose.filter((_, i) => starts[i]).map(([index]) => index));
}

/** The last heading above the body that says something. */
function headingOf(blocks: readonly ClassifiedBlock[]): ClassifiedBlock | null {
  const body = blocks.findIndex(({ kind }) => kind !== "heading");
  const headings = blocks.slice(0, body < 0 ? blocks.length : body);
  return headings.findLast(({ head }) => !EMPTY_HEADING.test(head) && wordCount(head) > 1) ?? headings.at(-1) ?? null;
}

function nextDate(line: string, known: string | null, later: boolean): string | null {
  const date = dateOf(line, known ? Number(known.slice(0, 4)) : null);
  return later ? (date ?? known) : (known ?? date);
}
