import type { Span } from "../model.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { compileGuard, compilePattern } from "./pattern.ts";
import { datelineLength } from "./place-words.ts";

/** Who says so: the name as the text gives it, the words that carry it, and whether the verb itself doubts. */
export interface Speaker {
  readonly name: string;
  readonly evidence: Span;
  readonly isClaim: boolean;
}

const VERB =
  "(?:also |later |earlier |officially |has |have |had |is |are )?(?<verb>said|says|say|saying|reported|reports(?= that)|reporting|claimed(?! the li)|claims(?= (?:that|it|its|to|[\\p{Lu}]))|claiming|alleged|alleges|announced|announces|posted|wrote|confirmed|confirms|told|tells|stated|(?<!united )states|warned|estimated|counted|put the|gave|insisted|acknowledged|admitted|declared|tweeted|added|spoke of|blamed|critici[sz]ed|critici[sz]es)";
const TO_SAY = compilePattern([VERB]);
const ACCORDING = compilePattern([
  "according to (?<speaker>(?:the |an? )?(?:[\\p{L}\\d'’.-]+ ){0,7}?[\\p{L}\\d'’-]+)(?=,|\\.|;|$| and | who| on | in | that| about| \\d| at least| more than| some | told)",
]);
const ROLE = compileGuard(
  "\\b(?:officials?|ministry|military|army|police|spokes\\w+|authorit(?:y|ies)|media|agenc(?:y|ies)|services?|governor|mayor|president|presidency|minister|reports?|statement|groups?|monitors?|rescuers|activists|rebels|forces|observatory|courts?|prosecutors|sources?|witness(?:es)?|residents|chief|leaders?|company|department|guard|commander|command|office|government|council|union|organi[sz]ers|firefighters|television|channel|newspaper|secretary[- ]general|general|tass|ria|nato|sheriff|coastguard|doctors|hospital|scientists|survey|centre|center)\\b",
);
const PRONOUN =
  /^(?:he|she|they|it|the ministry|the army|the military|the group|the governor|the official|the officials|the mayor|the spokesman|the spokeswoman|the spokesperson|the agency)$/i;
const NOT_A_SPEAKER =
  /^(?:which|who|that|this|these|those|what|there|and|but|as|it was|was|were|is|are|been|being|not|none|people|we|i|you|a|the|an|both|all|some|many|most|several|others|neither|each)$/i;
const OPENERS =
  /^(?:and|but|while|however|meanwhile|also|as|earlier|later|in|on|though|although|where|after|when|separately|,)\s+/i;
const MAX_WORDS = 9;

/** The speaker of a sentence, or null when the text itself tells. `previous` is who spoke last in the passage. */
export function speakerOf(sentence: SentenceContext, previous: Speaker | null): Speaker | null {
  const according = ACCORDING.matches(sentence.text)[0];
  if (according?.groups?.speaker && isSpeaker(according.groups.speaker))
    return speaker(according.groups.speaker, according.index, according[0].length, sentence, false);
  for (const match of TO_SAY.matches(sentence.text)) {
    const verb = match.groups?.verb ?? "";
    const subject = subjectBefore(sentence.text, match.index);
    if (subject === null) continue;
    const isClaim = /^(?:claim|alleg|insist)/i.test(verb);
    if (PRONOUN.test(subject.text)) {
      const evidence = { start: sentence.start + subject.start, end: sentence.start + match.index + match[0].length };
      if (previous) return { name: previous.name, evidence, isClaim };
      continue;
    }
    if (!isSpeaker(subject.text)) continue;
    return speaker(subject.text, subject.start, match.index + match[0].length - subject.start, sentence, isClaim);
  }
  return null;
}

/** Types told by the article itself, whoever speaks at them. */
const TOLD_BY_ALL: ReadonlySet<string> = new Set(["diplomacy", "politics", "sanctions"]);
const AT_THE_SCENE =
  /^(?: (?:at|to|in|on|the|an?|his|her|their|during|ahead of|after|before|today['’]s|\p{Lu}[\p{L}'’]+))*\s*$/u;

/** Whether a speaker tells of a happening in the sentence: not one who speaks at it ("he told the Paris summit"). */
export function speaksOf({ evidence, isClaim }: Speaker, trigger: Trigger): boolean {
  const { sentence } = trigger;
  if (trigger.subtype === "summit") return false;
  const [start, end] = [evidence.start - sentence.start, evidence.end - sentence.start];
  const at = trigger.start - sentence.start;
  if (at >= end)
    return (
      !isAtTheScene(sentence.text.slice(end, at)) &&
      (isClaim || !TOLD_BY_ALL.has(trigger.type) || hasThat(sentence.text.slice(end, at)))
    );
  return /[,”"]\s*$/.test(sentence.text.slice(0, start)) || evidence.start <= trigger.start;
}

/** "said gunmen had fired" tells of it; "told the summit", "said after the strike" only names it. */
const isAtTheScene = (between: string) => between.trim() !== "" && AT_THE_SCENE.test(between);
const hasThat = (text: string) => /\bthat\b/.test(text);

/** "the president on Wednesday", "a spokesman in a statement": when and how it was said is no part of the name. */
const AFTER_NAME =
  /(?<=\p{L}{3}) (?:(?:on|late on|early on|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in an? (?:\p{L}+ )?(?:statement|interview|post|release|report)|to reporters|earlier|later|yesterday|today)\b.*$/u;
/** "a man authorities say was shot": the speaker stands within what is said. */
const IN_RELATIVE =
  /^(?:\p{Ll}+ )?(?:man|woman|boy|girl|suspect|driver|teenager) (?=(?:authorities|police|officials|prosecutors|investigators)$)/u;
/** "Olaf Scholz criticised the move, saying": the name ends before its first verb. */
const NEXT_VERB = /^(.*?\p{Lu}[\p{L}'’-]+) \p{Ll}+(?:ed|ised|ized) .*$/u;

function speaker(text: string, start: number, length: number, sentence: SentenceContext, isClaim: boolean): Speaker {
  const name = text
    .replace(/^(?:the|an?)\s+/i, "")
    .replace(AFTER_NAME, "")
    .replace(IN_RELATIVE, "")
    .replace(NEXT_VERB, "$1")
    .trim();
  return { name, evidence: { start: sentence.start + start, end: sentence.start + start + length }, isClaim };
}

/** The noun phrase that ends where the verb begins; before an apposition, the name that it explains. */
function subjectBefore(text: string, verb: number): { text: string; start: number } | null {
  const dateline = Math.min(datelineLength(text), verb);
  const head = " ".repeat(dateline) + text.slice(dateline, verb).replace(/\s+$/, "");
  const isApposition = head.endsWith(",");
  const parts = [...head.matchAll(/[^,;:“”"—–]+/gu)];
  const chosen = isApposition && parts.length >= 2 ? parts.at(-2) : isApposition ? undefined : parts.at(-1);
  if (!chosen) return null;
  let phrase = chosen[0];
  let start = chosen.index;
  const that = /.*\b(?:that|and|but|while|because|after|as)\s+(?=\S)/iu.exec(phrase);
  if (that) {
    start += that[0].length;
    phrase = phrase.slice(that[0].length);
  }
  const lead = /^[\s\uFFFD]+/.exec(phrase)?.[0].length ?? 0;
  start += lead;
  phrase = phrase.slice(lead);
  const opener = OPENERS.exec(phrase);
  if (opener) {
    start += opener[0].length;
    phrase = phrase.slice(opener[0].length);
  }
  const trimmed = phrase.trim();
  return trimmed === "" ? null : { text: trimmed, start };
}

function isSpeaker(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > MAX_WORDS || NOT_A_SPEAKER.test(text)) return false;
  if (/\b(?:was|were|is|are|has|have|had|will|would|be|been)\b/i.test(text)) return false;
  return ROLE.test(text) || /^(?:the |an? )?\p{Lu}/u.test(text);
}
