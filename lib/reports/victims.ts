import type { CasualtyKind } from "../model.ts";
import { PEOPLE } from "./lexicon/entry.ts";
import { NUMBER_PATTERN, parseNumber } from "./numbers.ts";

/** People harmed who are told one by one, not by a figure: offsets into the sentence. */
export interface FoundVictims {
  readonly kind: Extract<CasualtyKind, "killed" | "injured">;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The words that name them: "a woman and her two children". */
  readonly who: { readonly start: number; readonly end: number };
  /** Family name, in small letters, of one who is named: two names are two people. */
  readonly name: string | null;
}

const KIN =
  "(?:wife|husband|sons?|daughters?|mother|father|parents|brothers?|sisters?|siblings|grandmother|grandfather|grand(?:son|daughter)s?|nieces?|nephews?|bab(?:y|ies)|partner|girlfriend|boyfriend|friends?|colleagues?|bodyguards?)";
const SOMEBODY =
  "(?:infant|toddler|teen|pupil|policewoman|servicewoman|sergeant|marine|trooper|deputy|motorist|motorcyclist|bicyclist|cyclist|pedestrian|miner|farmer|fisherman|reporter|photographer|activist|professor|nurse|pilot|gunman|assailant|shooter|bystander|youth|pensioner|hiker|climber|skier|swimmer|surfer|politician|lawmaker|mayor|judge|lawyer|business(?:man|woman)|chief executive|ceo|commander|general|colonel|cleric|priest|pastor|imam|rapper|singer|actor|player|fan|employee|clerk|cashier|guard|shopkeeper|neighbou?r|hunter|contractor|ranger|palestinian|israeli|ukrainian|russian|american|briton|german|militiamen)";
const NOUN = `(?:${PEOPLE}|${SOMEBODY}s?|${KIN})`;
/** "a 34-year-old man", "her two children", "three others", "24 Kurdish fighters". */
const ITEM = `(?:\\b(?:an?|another|one|the|his|her|their)|\\b(?:(?:his|her|their|another|the|at least) )?(?:${NUMBER_PATTERN}))(?: (?!(?:by|of|in|at|on|from|and|with|who|that|was|were|after)\\b)[\\w’'-]+){0,4}? ${NOUN}(?![\\w’'])`;
const ITEMS = new RegExp(ITEM, "giu");
const NEXT_ITEM = new RegExp(`(?:(?:,? and|,|,? as well as|,? along with|,? but also)? )?(${ITEM})`, "giuy");
const BETWEEN = /^(?:,? and|,|,? as well as) $/i;
const NAME = /(?<!\bthe )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})$/u;
/** What may stand between somebody and what befell them: "a man, 34, of Leeds, was". */
const TAIL =
  /(?:,? (?:aged )?\d{1,3},?| (?:of|from) the [\p{L}\d ]{3,45})?(?:,? (?:of|from) \p{Lu}[\p{L} ]{2,20}(?:, \p{Lu}[\p{L}.]{1,15})?,?)?(?:,? who)?(?: (?:was|were|has|had|have|is|are|also|later|been|being|reportedly|tragically|apparently|reported|confirmed|seriously|critically|badly|slightly)){0,4} $/u;

const BEFALLS: readonly (readonly [kind: FoundVictims["kind"], words: RegExp])[] = [
  [
    "killed",
    /\b(?:(?<=(?:was|were|been|being|is|are|and|also|later|tragically|reportedly) )(?:killed|murdered|assassinated|beheaded|executed|electrocuted|(?:shot|stabbed|beaten|burned|crushed|strangled|hacked) to death|shot (?:and killed|dead)|fatally (?:shot|stabbed|struck|injured|hit)|found (?:dead|murdered)|(?:pronounced|declared) dead)|died|drowned|perished)\b/giu,
  ],
  [
    "injured",
    /(?<=\b(?:was|were|been|being|is|are|and|seriously|critically|badly|slightly) )(?:injured|wounded|hurt|hospitali[sz]ed|treated for (?:[\w-]+ ){0,3}(?:injuries|wounds|burns|bites?)|in (?:critical|serious|stable) condition|(?:taken|rushed|airlifted|flown|transported) to [^,.;]{2,50} with (?:[\w-]+ ){0,3}injuries)\b|\b(?:suffered|sustained) (?:[\w-]+ ){0,4}(?:injuries|wounds|burns)\b/giu,
  ],
];
const DOES: readonly (readonly [kind: FoundVictims["kind"], words: RegExp])[] = [
  [
    "killed",
    /\b(?:(?:death|deaths|killing|murder|stabbing death|shooting death|lynching) of|kill(?:ed|ing|s)|(?:shot|shooting) (?:and (?:killed|killing)|dead)|fatally (?:shot|shooting|stabbed|stabbing|struck|striking|hit)|(?:stabbed|stabbing|beat|beating) to death|murder(?:ed|ing)|assassinat(?:ed|ing|ion of)|claim(?:ed|ing) the li(?:fe|ves) of|fatal (?:shooting|stabbing|beating) of) /giu,
  ],
  ["injured", /\b(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?) /giu],
];
/** What did not happen: "could have killed", "no man was hurt", "a plot to kill". */
const UNREAL =
  /\b(?:if|could|would|might|may|should|no|not|none|never|nearly|almost|narrowly)\b[^,;]{0,45}$|\b(?:threat\w*|want\w*|plan\w*|plot\w*|tried|attempt\w*|conspir\w*|suspected|refus\w*)(?: \p{L}+)? (?:to|of)(?: \p{L}+){0,3} ?$|n['’]t [^,;]{0,30}$/iu;

/**
 * People harmed who are told without a figure, or whose figures are told one group at a time: "a man was killed" is one,
 * "killing a woman and her two children" three, "24 civilians and 25 soldiers have been killed" 49.
 */
export function findVictims(sentence: string): FoundVictims[] {
  const found: FoundVictims[] = [];
  const add = (one: FoundVictims | null) => {
    if (one === null || UNREAL.test(sentence.slice(Math.max(0, one.start - 60), one.start))) return;
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  };
  for (const [kind, words] of DOES)
    for (const match of sentence.matchAll(words)) add(victimsAfter(sentence, kind, match.index, match[0].length));
  for (const [kind, words] of BEFALLS)
    for (const match of sentence.matchAll(words)) add(victimsBefore(sentence, kind, match.index, match[0].length));
  return found.sort((one, other) => one.start - other.start);
}

function victimsAfter(
  sentence: string,
  kind: FoundVictims["kind"],
  start: number,
  length: number,
): FoundVictims | null {
  const items: string[] = [];
  let end = start + length - 1;
  for (;;) {
    NEXT_ITEM.lastIndex = items.length === 0 ? start + length : end;
    const match = NEXT_ITEM.exec(sentence);
    if (!match || (items.length > 0 && !/^(?:,|,? [ab])/i.test(match[0]))) break;
    // "killed a man and two others were hurt": what follows has its own verb.
    if (items.length > 0 && /^,? (?:was|were|is|are|has|have|had)\b/i.test(sentence.slice(NEXT_ITEM.lastIndex))) break;
    items.push(match[1] ?? "");
    end = NEXT_ITEM.lastIndex;
  }
  const number = sumOf(items);
  return number === null ? null : { kind, start, end, number, who: { start: start + length, end }, name: null };
}

function victimsBefore(
  sentence: string,
  kind: FoundVictims["kind"],
  verb: number,
  length: number,
): FoundVictims | null {
  const from = Math.max(0, verb - 200);
  const head = sentence.slice(from, verb);
  const tail = TAIL.exec(head);
  const subject = head.slice(0, tail ? tail.index : head.length);
  const items: string[] = [];
  let start = subject.length;
  for (const match of [...subject.matchAll(ITEMS)].reverse()) {
    const end = match.index + match[0].length;
    if (end !== start && (items.length === 0 || !BETWEEN.test(subject.slice(end, start)))) break;
    items.push(match[0]);
    start = match.index;
  }
  const end = verb + length;
  const number = sumOf(items);
  if (number !== null) {
    const who = { start: from + start, end: from + subject.length };
    return { kind, start: from + start, end, number, who, name: null };
  }
  const name = items.length === 0 && kind === "killed" ? NAME.exec(subject) : null;
  if (!name?.[1]) return null;
  const who = { start: from + name.index, end: from + subject.length };
  return { kind, start: from + name.index, end, number: 1, who, name: (name[1].split(" ").at(-1) ?? "").toLowerCase() };
}

const NUMBER = new RegExp(`\\b(?:${NUMBER_PATTERN})\\b`, "iu");
const PLURAL = /(?:men|women|people|children|parents|siblings|babies|troops|forces|personnel|police|s)$/iu;

/** How many people a list names; null where one of its parts does not say how many, or there is none. */
function sumOf(items: readonly string[]): number | null {
  let sum = 0;
  for (const item of items) {
    const figure = NUMBER.exec(
      item.replace(/\b[\w-]+-(?:year|month|week|day)s?-old\b/giu, "").replace(/^(?:an?|one) /iu, ""),
    )?.[0];
    const number = figure === undefined ? (PLURAL.test(item) ? null : 1) : parseNumber(figure);
    if (number === null) return null;
    sum += number;
  }
  return sum === 0 ? null : sum;
}
