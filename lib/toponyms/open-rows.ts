import type { Phrase } from "./phrases.ts";
import { isAdjacent, type Token } from "./tokens.ts";
import { NAME_LINKS } from "./words/places.ts";

/** Words in a row that may be of a name: the others are of none, whatever stands beside them. */
export function openRows(tokens: readonly Token[], phrases: readonly Phrase[]): { from: number; to: number }[] {
  const isOpen = new Uint8Array(tokens.length);
  tokens.forEach((_, at) => {
    isOpen[at] = mayBeOfName(tokens, at) ? 1 : 0;
  });
  for (const { from, to } of phrases) isOpen.fill(1, from, to);
  const rows: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isOpen[from]) continue;
    let to = from + 1;
    while (to < tokens.length && isOpen[to]) to++;
    rows.push({ from, to });
    from = to;
  }
  return rows;
}

/** A capital, or a small link or number beside one: "Bay of Fundy", "al-Tanf", "14th Street", "Highway 30". */
function mayBeOfName(tokens: readonly Token[], at: number): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!own || own.capital) return own !== undefined;
  const isNumber = /^\p{N}/u.test(own.text);
  if (isNumber) return (before?.capital && isAdjacent(own)) || (after?.capital === true && isAdjacent(after));
  if (!after?.capital) return false;
  return (after.gap === "-" && own.text.length <= 3) || (NAME_LINKS.has(own.lower) && before?.capital === true);
}
