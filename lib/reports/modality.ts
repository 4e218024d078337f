import type { Modality } from "./context.ts";
import { compileGuard } from "./pattern.ts";

/** Characters before and after a trigger within which its mood is looked for. */
const REACH = { before: 90, after: 80 } as const;

const NEGATED = compileGuard(
  "\\b(?:no|not|never|without|hardly|cannot|denied|denies|deny|denying|ruled out|prevented|averted|foiled|thwarted|failed to|cancel+(?:ed|s|ing)|called off|calls off|postpon(?:ed|es|ing)|scrapp(?:ed|ing)|refus(?:ed|es) to|stopped short of|rather than|instead of)(?: [\\p{L}'’-]+){0,4} ?$|\\b(?:neither|nor)(?: [\\p{L}'’-]+){0,7} ?$|n[’']t(?: [\\p{L}]+){0,3} ?$",
);
const HYPOTHETICAL = compileGuard(
  "\\b(?:if|unless|imagine|suppose|supposing|picture an?|whether|would|could|should|might|may|potential|potentially|possible|possibly|future|any|threats? of|threaten(?:ed|s|ing) (?:to|with)|risks? of|fears? of|fear(?:ed|s) (?:that|an?)|in case of|in the event of|in case|deter|deters?|calls? (?:for|to)|call(?:ed|ing) (?:for|to)|(?:enthusiastic|sceptical|skeptical) (?:about|of)|find an?|demand(?:ed|s|ing)?|urg(?:ed|es|ing)|propos(?:al|als|ed|es)(?: for| to| of)?|plott(?:ed|ing)|plots?|warn(?:ed|s|ing)? (?:of|about|against)|warnings? (?:of|about|against)|hop(?:ing|es|ed) (?:for|to)|seek(?:s|ing)?(?: to)?|ready (?:to|for)|option of|idea of|intent to|wants? to|want(?:ed|ing) to|can|against further|protect(?:ed|ion)? (?:from|against)|defend against|once an?|as if|like an?|safeguard|attempts? (?:by|to)|efforts? (?:to|towards?|at)|broker an?|prospects? (?:of|for)|towards? an?|push (?:to|for)|pushing for|(?:pause|halt|moratorium|ban|suspension|cessation) (?:in|on|to|of)|look(?:ing|s)? for)(?: [\\p{L}\\d,'’\"“”-]+){0,5} ?$",
);
const PLANNED = compileGuard(
  "\\b(?:will|(?:is|are|was|were|be) (?:to|set to|due to|expected to|scheduled (?:to|for)|planning)|plans? (?:to|for|an?)|planned|planning|preparing (?:for|to|an?)|prepares? (?:for|to)|ahead of an?|upcoming|scheduled|intends? to|expected|expects?|getting ready for|awaits?|awaiting|looks? forward to)(?: [\\p{L}\\d,'’-]+){0,6} ?$",
);
const PLANNED_WITHIN = compileGuard(
  "^(?:preparing for|planned|upcoming|scheduled) |\\b(?:set|due|expected|scheduled|planning) to |\\bwill ",
);
const PLANNED_AFTER = compileGuard(
  "^[^.;]{0,60} (?:is|are) (?:in preparation|being prepared)\\b|^(?: [\\p{L}\\d'’-]+){0,4} (?:(?:is|are) (?:planned|scheduled|expected|due|set|in preparation|being prepared)|to (?:begin|start|take effect|be held)|will (?:be held|take place|begin)|planned for|next (?:week|month|year)|tomorrow|later this (?:week|month|year))\\b",
);
/** "a deployment in the south might end in war": the modal verb of which the words are the subject. */
const HYPOTHETICAL_AFTER = compileGuard(
  "^[^.;,:]{0,50} (?:might|would|could|may)(?! (?:be (?:heard|seen|felt)|not))\\b|^[^.;,:]{0,20} (?:is|was|were|are) (?:looming|imminent|possible|likely|inevitable)\\b|^[^.;:]{0,40} in (?:the )?future\\b",
);
/** "after a peace deal is signed": what comes first has not come yet. */
const AWAITED_BEFORE = /\b(?:after|once|until|when) an? [^.;,:]{0,30}$/i;
const AWAITED_AFTER = /^[^.;,:]{0,40} (?:is|are|has been) (?:signed|sealed|reached|agreed|in place)\b/i;
/** "Minister to visit Tokyo": headlines say the future with a bare infinitive. */
const HEADLINE_FUTURE = compileGuard("^[\\p{Lu}][^,;:.]{0,60} to $");
/** A verb that is complete already: "Police used tear gas to disperse …". */
const FINITE =
  /\b(?:[a-z]{2,}ed|\w+s? (?:is|are|was|were)|is|are|was|were|has|have|had|met|took|began|went|came|led|sent|held|made|gave|put|left|cut|won|broke|drove|ran|set)\b/;
const BACKGROUND = compileGuard(
  "\\b(?:anniversary|commemorat\\w+|in memory of|years? since|decades? (?:ago|since)|historically|history of)\\b",
);
/** "Amid an agreed moratorium": what has been agreed before is named, not told. */
const ATTRIBUTE_BEFORE = /\b(?:an?|the|this|that|their|its) $/i;
const ATTRIBUTE_WITHIN = /^(?:agreed|signed|brokered|negotiated|ratified)\b/i;
/** "The war broke out in 1914", "a century ago": told as history, whatever day the article has. */
const HISTORY_BEFORE = compileGuard(
  "\\b(?:in|of|since|from|during|by|until) (?:the )?(?:1[0-9]\\d\\d|200\\d)(?:s|['’]s)?\\b|^(?:a|one|two|three|several|\\d+) (?:century|centuries|decades?|hundred years) ago\\b|^(?:[\\p{L}]+|\\d+) years ago\\b|\\b(?:first|second) world war\\b|\\bhaunted by\\b",
);
const HISTORY_AFTER = compileGuard(
  "^ ?(?:[\\p{L}'’]+ ){0,3}(?:in|of|during) (?:the )?(?:1[0-9]\\d\\d|200\\d)(?:s|['’]s)?\\b|^ (?:anniversary|commemorations?|memorial|cent(?:e|u)nary)\\b|^(?: [\\p{L}'’]+){0,4} (?:decades|a century|centuries|\\d+ years) ago\\b",
);
/** "Iran denies that it has deployed troops": what is denied may stand behind "that". */
const DENIED_BEFORE = compileGuard(
  "\\b(?:denie[sd]|deny|denying|ruled out|rules out|no (?:evidence|sign|indication|trace) (?:of|that))\\b[^.;:]{0,60}$",
);
const DENIED_AFTER = compileGuard(
  "^[^.;:]{0,40} (?:turned out to be|(?:was|were|has been|have been|is) (?:ruled out|averted|prevented|foiled|avoided|called off|cancel+ed|unfounded|false|untrue|fake|fabricated|baseless|made up|a hoax)|(?:did|does|do|has|have) not (?:take place|happen|occur|materiali[sz]e|taken place|happened)|never (?:happened|took place|came))\\b",
);
/** "Soldiers did not enter the town", "the dam could burst": the words themselves hold the mood. */
const NEGATED_WITHIN =
  /^\S+ .*\b(?:did|do|does|has|have|had|was|were|is|are|will|would|could|can)(?: not|n['’]t)\b|^\S+ .*\bnever\b/i;
const HYPOTHETICAL_WITHIN = /^\S+ .*\b(?:could|might|may|would)\b|\b(?:looms?|looming)\b/;
/** "Had the bomb gone off, hundreds could have died." */
const UNREAL = /^had\b.*\b(?:would|could|might)\b/i;
/** "What if …?", "How to survive …": no news. */
const QUESTION =
  /^(?:what if|how to|how (?:can|do|does|would|should)|what (?:would|should|to)|why (?:you|we)|could|would|should|can|is|are|will|do|does)\b.*(?:\?|$)/i;

const CLAUSE_BREAK = /[;:]|, (?:and|but|while|who|which|where|as) |\bafter\b|\bthat\b|\bbut\b|\bwhile\b|—|–/gu;

/** The mood in which a sentence speaks of the happening at an offset of it. */
export function modalityAt(sentence: string, start: number, end: number): Modality {
  const before = sentence.slice(Math.max(0, start - REACH.before), start);
  const clause = before.slice(lastBreak(before));
  const after = sentence.slice(end, end + REACH.after);
  if (isHistory(clause, after, sentence.slice(0, start))) return "background";
  if (ATTRIBUTE_BEFORE.test(before) && ATTRIBUTE_WITHIN.test(sentence.slice(start, end))) return "background";
  if (NEGATED.test(clause) || DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) return "negated";
  if (NEGATED_WITHIN.test(sentence.slice(start, end))) return "negated";
  if (HYPOTHETICAL_WITHIN.test(sentence.slice(start, end))) return "hypothetical";
  if (UNREAL.test(sentence)) return "hypothetical";
  if (QUESTION.test(sentence) && (sentence.endsWith("?") || /^how to/i.test(sentence))) return "hypothetical";
  if (PLANNED.test(clause) || PLANNED_WITHIN.test(sentence.slice(start, end)) || PLANNED_AFTER.test(after))
    return "planned";
  if (AWAITED_BEFORE.test(before) && AWAITED_AFTER.test(after)) return "hypothetical";
  if (HYPOTHETICAL.test(clause) || HYPOTHETICAL_AFTER.test(after)) return "hypothetical";
  return HEADLINE_FUTURE.test(clause) && !FINITE.test(clause) ? "planned" : "asserted";
}

const isHistory = (clause: string, after: string, lead: string) =>
  BACKGROUND.test(clause) ||
  HISTORY_BEFORE.test(clause) ||
  HISTORY_BEFORE.test(opening(lead)) ||
  HISTORY_AFTER.test(after);

/** What a sentence says of time before its subject: "In 1940, …". */
const opening = (lead: string) =>
  /^(?:in|during|on|by|a|two|three|\d+)\b[^,]{3,40}(?=,)|^a century ago/i.exec(lead)?.[0] ?? "";

function lastBreak(text: string): number {
  let offset = 0;
  for (const match of text.matchAll(CLAUSE_BREAK)) offset = match.index + match[0].length;
  return offset;
}
