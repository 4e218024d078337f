import type { Token, TokenLine } from "../tokens.ts";

/** French words that lose their vowel before another: "l'Ukraine", "d’Odessa", "jusqu'en". */
const ELIDED = /^(?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u;
const ELIDED_AT_START = /^(?:[LD]|Qu|Jusqu|Lorsqu|Puisqu)['’](?=\p{L})/u;

/** The line with elided words as tokens of their own, so that the name behind them has its own span. */
export function splitElisions(line: TokenLine): TokenLine {
  return { ...line, tokens: line.tokens.flatMap(splitToken) };
}

function splitToken(token: Token): readonly Token[] {
  const elided = (ELIDED.exec(token.text) ?? ELIDED_AT_START.exec(token.text))?.[0];
  if (elided === undefined) return [token];
  const head = { ...token, ...shaped(elided), end: token.start + elided.length, possessive: false };
  const tail = { ...token, ...shaped(token.text.slice(elided.length)), start: head.end, gap: "" };
  return [head, tail];
}

function shaped(text: string): Pick<Token, "text" | "lower" | "capital" | "upper"> {
  const capital = /^\p{Lu}/u.test(text);
  return { text, lower: text.toLowerCase(), capital, upper: /^\p{Lu}{2,}$/u.test(text) };
}
