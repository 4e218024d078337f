import { ELEMENT, TEXT, walk } from "./html-page.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";

/** A paragraph, heading or entry of a page. */
export interface HtmlBlock {
  readonly text: string;
  /** Level of a heading, 0 for none. */
  readonly heading: number;
  readonly listItem: boolean;
  /** Share of its characters that stand in links. */
  readonly linkShare: number;
  /** Whether it reads as prose and not as a label or menu. */
  readonly isProse: boolean;
  /** Elements that it stands in, from the outermost inwards. */
  readonly chain: readonly Element[];
}

const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED BUTTON SELECT TEXTAREA INPUT LABEL OPTION VIDEO AUDIO CANVAS HEAD FIGCAPTION MAP".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL HTML".split(
    " ",
  ),
);
/** A block of prose has this many characters and ends a sentence, or has twice as many. */
const MIN_PROSE = 40;

/** The blocks of text below an element, in document order. Time and place grow with the size of the page. */
export function readBlocks(root: Element): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const chain: Element[] = [];
  let text: string[] = [];
  let linked = 0;
  let linkDepth = 0;
  let preDepth = 0;
  const flush = () => {
    const raw = text.join("");
    for (const part of raw.split(/\n[^\S\n]*\n\s*/)) {
      const tidy =
        preDepth > 0
          ? part.trim()
          : part
              .replace(/[^\S\n]+/g, " ")
              .replace(/ ?\n ?/g, "\n")
              .trim();
      if (tidy !== "") blocks.push(toBlock(tidy, raw.trim() === "" ? 0 : linked / raw.length, chain));
    }
    text = [];
    linked = 0;
  };
  walk(
    root,
    (node, depth) => {
      if (node.nodeType === TEXT) {
        const value = node.nodeValue ?? "";
        text.push(preDepth > 0 ? value : value.replace(/\s+/g, " "));
        if (linkDepth > 0) linked += value.length;
        return false;
      }
      if (node.nodeType !== ELEMENT) return false;
      const element = node as Element;
      if (SILENT.has(element.tagName.toUpperCase()) || isHidden(element)) return false;
      const tag = element.tagName.toUpperCase();
      if (tag === "BR") text.push("\n");
      if (tag === "TD" || tag === "TH") text.push(" ");
      if (BLOCKS.has(tag)) flush();
      if (tag === "A") linkDepth++;
      if (tag === "PRE") preDepth++;
      if (depth < ARTICLE_SETTINGS.maxDepth) chain.push(element);
      return true;
    },
    (node, depth) => {
      if (node.nodeType !== ELEMENT) return;
      const element = node as Element;
      // Skipped elements were never entered.
      if (chain[depth] !== element && depth < ARTICLE_SETTINGS.maxDepth) return;
      const tag = element.tagName.toUpperCase();
      if (depth >= ARTICLE_SETTINGS.maxDepth && (SILENT.has(tag) || isHidden(element))) return;
      if (BLOCKS.has(tag)) flush();
      if (tag === "A") linkDepth--;
      if (tag === "PRE") preDepth--;
      if (depth < ARTICLE_SETTINGS.maxDepth) chain.length = depth;
    },
  );
  flush();
  return blocks;
}

function toBlock(text: string, linkShare: number, chain: readonly Element[]): HtmlBlock {
  const own = chain.findLast((element) => BLOCKS.has(element.tagName.toUpperCase()))?.tagName.toUpperCase() ?? "";
  const heading = /^H[1-6]$/.test(own) ? Number(own[1]) : 0;
  const ended = /[.!?…:"'”’)]$/.test(text);
  const isProse =
    heading === 0 && linkShare < 0.5 && (text.length >= MIN_PROSE * 2 || (text.length >= MIN_PROSE && ended));
  return { text, heading, listItem: own === "LI", linkShare, isProse, chain: [...chain] };
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "")
  );
}
