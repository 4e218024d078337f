import { Unreadable } from "../../query/readers.ts";

export interface Token {
  readonly kind: "word" | "quoted-word" | "text" | "number" | "sign" | "end";
  /** Words in their own letters; texts without their quotes. */
  readonly text: string;
  /** Place of its first character, counted from 1. */
  readonly at: number;
}

const PATTERNS: readonly (readonly [Token["kind"] | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["number", /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["text", /'(?:''|\\'|[^'])*'/y],
  ["quoted-word", /"[^"]+"/y],
  ["word", /[\p{L}_:][\p{L}\p{N}_:.-]*/uy],
  ["sign", /<>|<=|>=|[=<>(),]/y],
];

/** The tokens of a CQL2 text, an end after them. Throws an Unreadable that says where it can be read no further. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const found = match(source, at);
    if (!found) {
      const isOpen = source[at] === "'" || source[at] === '"';
      const what = isOpen ? "the quotation mark is never closed" : `${source.charAt(at)} means nothing here`;
      throw new Unreadable(`character ${at + 1}: ${what}`);
    }
    if (found.kind !== "space") tokens.push({ kind: found.kind, text: plain(found.kind, found.text), at: at + 1 });
    at += found.text.length;
  }
  return [...tokens, { kind: "end", text: "", at: source.length + 1 }];
}

function match(source: string, at: number) {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text) return { kind, text };
  }
  return null;
}

/** A quotation mark within a text is written twice, or after a backslash. */
function plain(kind: Token["kind"], text: string): string {
  if (kind === "text") return text.slice(1, -1).replace(/''|\\'/g, "'");
  return kind === "quoted-word" ? text.slice(1, -1) : text;
}
