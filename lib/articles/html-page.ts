import { parseHTML } from "linkedom";

/** The document of a page; a fragment, an empty string or a cut-off page gives one with a body too. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html.slice(0, 100_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** Elements without an end tag, or whose end tag is commonly left out. */
const UNCLOSED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup colgroup path circle rect line use".split(
    " ",
  ),
);

/** Greatest number of elements open at once, counted by their tags alone; an upper bound of the depth of the page's tree. */
export function countOpenElements(html: string): number {
  let open = 0;
  let most = 0;
  for (const [tag, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]{0,2000}/gi)) {
    if (UNCLOSED.has(name.toLowerCase()) || tag.endsWith("/")) continue;
    open = Math.max(0, open + (slash ? -1 : 1));
    most = Math.max(most, open);
  }
  return most;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Calls `enter` and `leave` for every node below the root in document order, without recursion; `enter` gives false to skip what is inside. */
export function walk(
  root: Node,
  enter: (node: Node, depth: number) => boolean,
  leave: (node: Node, depth: number) => void,
) {
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    const inside: Node | null = enter(node, depth) ? node.firstChild : null;
    if (inside) {
      node = inside;
      depth++;
      continue;
    }
    leave(node, depth);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node) leave(node, depth);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
}
