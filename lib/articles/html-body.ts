import { Readability } from "@mozilla/readability";
import type { HtmlBlock } from "./html-blocks.ts";
import { readBlocks } from "./html-blocks.ts";
import { parsePage } from "./html-page.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";

/** Class, id and role words of what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|cmp|newsletters?|subscri(?:be|ption)s?|sign-?up|promo(?:tion)?s?|advert\w*|ads?|sponsor\w*|related|recommend\w*|more-(?:stories|news|on)|most-(?:read|popular)|trending|shar(?:e|ing)|social|sidebar|side-bar|rail|breadcrumbs?|menu|navigation|navbar|nav|comments?|disqus|footer|masthead|toolbar|popup|modal|overlay|banner|widgets?|outbrain|taboola|tags|skip-?(?:link|nav|to)\w*|toc|author-bio|paywall|app-install|download-app)(?:$|[\s_-])/i;
const AROUND_ROLES = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar".split(" "),
);
const AROUND_TAGS = new Set("NAV FOOTER ASIDE FORM DIALOG".split(" "));
/** A part that holds more than this share of the page's prose is the article, whatever its class says. */
const MAX_AROUND = 0.35;
/** The body is the innermost element that holds this share of the prose of the one around it. */
const BODY_SHARE = 0.75;
/** A line of which more than this share is a link is an entry of a menu, unless it is prose or a heading. */
const MAX_LINKED = 0.6;
/** Share of our own prose that Readability must keep to be believed. */
const READABILITY_KEEPS = 0.9;

/**
 * The blocks of a page's article. Readability's choice, less menus and asides, is taken when it keeps what the page's
 * densest part holds: on live blogs and long flat pages it drops entries, and then the densest part itself is taken.
 */
export function findBody(document: Document, html: string): HtmlBlock[] {
  const blocks = withoutSurroundings(document.body ? readBlocks(document.body) : []);
  const own = densestPart(blocks);
  const known = new Set(blocks.map(({ text }) => text));
  const readable = readabilityBlocks(html, blocks)?.filter(({ text }) => known.has(text));
  return readable && proseLength(readable) >= proseLength(own) * READABILITY_KEEPS ? readable : own;
}

export function proseLength(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.isProse ? block.text.length : 0), 0);
}

/** Blocks outside of menus, asides and other parts around an article, and that are no lists of links. */
function withoutSurroundings(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    if (!block.isProse) continue;
    for (const element of block.chain) prose.set(element, (prose.get(element) ?? 0) + block.text.length);
  }
  const total = proseLength(blocks);
  const judged = new Map<Element, boolean>();
  const isAround = (element: Element) => {
    const known = judged.get(element) ?? ((prose.get(element) ?? 0) <= total * MAX_AROUND && looksAround(element));
    judged.set(element, known);
    return known;
  };
  const isLink = ({ isProse, heading, linkShare }: HtmlBlock) => !isProse && heading === 0 && linkShare >= MAX_LINKED;
  return blocks.filter((block) => !isLink(block) && !block.chain.some(isAround));
}

/** Blocks of the innermost element that holds most of the prose. */
function densestPart(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const body = bodyElement(blocks);
  return body ? blocks.filter((block) => block.chain.includes(body)) : [...blocks];
}

function bodyElement(blocks: readonly HtmlBlock[]): Element | null {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    if (block.isProse)
      for (const element of block.chain) prose.set(element, (prose.get(element) ?? 0) + block.text.length);
  }
  const share = proseLength(blocks) * BODY_SHARE;
  let body: Element | null = null;
  for (const [element, length] of prose) {
    // An <article> or <main> is kept whole: its lead may stand beside its body.
    if (length < share || body?.matches("article, main, [role=main], [itemprop=articleBody]")) continue;
    if (!body || body.contains(element)) body = element;
  }
  return body && body.tagName === "P" ? body.parentElement : body;
}

function looksAround(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === "BODY" || tag === "HTML" || tag === "ARTICLE" || tag === "MAIN") return false;
  if (AROUND_TAGS.has(tag) || AROUND_ROLES.has(element.getAttribute("role") ?? "")) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`.slice(0, 500);
  return AROUND.test(names);
}

/** Readability's article as blocks; null when the page is too great or deep for it, or it finds none. */
function readabilityBlocks(html: string, blocks: readonly HtmlBlock[]): HtmlBlock[] | null {
  const depth = blocks.reduce((deepest, { chain }) => Math.max(deepest, chain.length), 0);
  if (depth > ARTICLE_SETTINGS.maxReadabilityDepth) return null;
  // Every element has a start tag and nearly every one an end tag.
  if (html.split("<").length > ARTICLE_SETTINGS.maxReadabilityElements * 2) return null;
  try {
    // It takes the document apart, so it works on one of its own.
    const content = new Readability(parsePage(html), { disableJSONLD: true }).parse()?.content;
    return content ? readBlocks(parsePage(content).body) : null;
  } catch {
    // Odd markup that its own code stumbles over; our own part is taken then.
    return null;
  }
}
