import type { Trigger } from "./context.ts";
import { compileGuard } from "./pattern.ts";

const DEFINITE = compileGuard("\\b(?:the|this|that|these|those|both|such)(?: [\\p{Ll}-]+){0,2} ?$");
/** Words that tell which one is meant, so that it need not have been told before. */
const SAYS_WHICH = compileGuard(
  "^(?: [\\p{L}-]+)? (?:in|on|at|near|against|of|by|that|which|from|between|outside|over) ",
);

/** Words of a deed that begin with a verb: "seized the airport", "has shelled". */
export const VERBAL =
  /^(?:(?:has|have|had|also|then|again) )*(?:\p{L}+ed|struck|hit|shot|fatally|stole|broke|blew|threw|took|set|beat|cut|overran|shoots?|kills?|attacks?|strikes|hits|fires|bombs|shells|opened|open|lost|won|sent|sends|holds?|held|retook|drove|ran|met|meets|spoke|speaks)\b/iu;

/** Whether the words of a happening point back to one that is known: "after the blast", not "the blast in Leeds". */
export function isDefinite({ sentence, start, end }: Trigger): boolean {
  const at = start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - 40), at);
  const words = sentence.text.slice(at, end - sentence.start);
  if (VERBAL.test(words)) return false;
  if (!DEFINITE.test(before) && !/^the /i.test(words)) return false;
  if (/ (?:of|on|in|at|by|against|with)$/i.test(words)) return false;
  return !SAYS_WHICH.test(sentence.text.slice(end - sentence.start, end - sentence.start + 30));
}
