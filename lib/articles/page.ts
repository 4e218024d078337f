import { parseHTML } from "linkedom";

/** The document of a page; a fragment, an empty string or a cut-off page gives one with a body too. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html.slice(0, 100_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
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
