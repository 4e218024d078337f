import type { SentenceContext } from "./context.ts";
import { type ClassName, classesOf } from "./lexicon/classes.ts";

/** One word of a sentence with the classes that rules ask for. */
export interface Word {
  /** Lower case. */
  readonly form: string;
  /** Offsets into the text of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly classes: readonly ClassName[];
  /** What stands between this word and the one before: 0 nothing, 1 a comma or bracket, 2 the border of a clause. */
  readonly border: 0 | 1 | 2;
}

const WORD =
  /[A-Za-z]+-\d+[a-z]*|[A-Za-z\u00c0-\u024f\u0400-\u052f][A-Za-z\u00c0-\u024f\u0400-\u052f0-9]*(?:['’](?!s\b)[A-Za-z]+)?|\d+(?:[.,:]\d+)*/g;
const HARD_BORDER = /[;:—–!?]|\.\s| - /;
const SOFT_BORDER = /[,()[\]]/;
const DIGITS = /^\d/;
/** Nouns of agents that no list has: "backpacker", "violinist". */
const AGENT = /(?:[^aeiou]{1,2}ers?|ators?|ctors?|ists?|eers?|(?:wo)?m[ae]n)$/;
const NO_AGENT =
  /^(?:number|order|power|water|tower|paper|river|border|under|after|other|another|former|later|earlier|over|never|ever|letter|matter|summer|winter|september|october|november|december|weather|order|shelter|centre|center|corner|quarter|container|tanker|trailer|cancer|rather|whether|together|further|either|offer|cover|answer|consider|remember|enter|alter|number|rubber|timber|copper|silver|cluster|disaster|factor|sector|victor|reactor|tractor|doctor|chapter|filter|banner|dinner|computer|server|newspaper|helicopter|freighter|fighter|bomber|destroyer|counter|encounter|transfer|higher|lower|larger|smaller|older|younger|better|longer|faster|per|her|master|theatre|poster|roster|ginger|hunger|danger|anger|ladder|fibre|human|woman|german|roman|ottoman|exist|list|lists|enlist|assist|twist|resist|persist|consist|insist|mist|wrist|christmas|common|omen|specimen|numbers|orders|powers|waters|towers|papers|rivers|borders|tankers|trailers|letters|matters|containers|fighters|bombers|offers|answers|centers|quarters|headquarters|counters|factors|sectors|posters|helicopters|boulder|boulders|glacier|glaciers)$/;

/** The words of a sentence; what its toponyms cover is a place, of a country also a nation. Punctuation is kept as borders. */
export function wordsOf({ start: offset, toponyms }: SentenceContext, text: string): Word[] {
  const words: Word[] = [];
  let next = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const start = match.index;
    end = start + match[0].length;
    while ((toponyms[next]?.end ?? Number.POSITIVE_INFINITY) - offset <= start) next++;
    const toponym = toponyms[next];
    const isPlace = toponym !== undefined && toponym.start - offset < end;
    const form = match[0].toLowerCase();
    const listed = classesOf.get(form) ?? NONE;
    const seen = isPlace ? placeClasses(toponym) : shapeClasses(match[0], form);
    const classes = seen === NONE ? listed : listed === NONE ? seen : [...listed, ...seen];
    words.push({ form, start, end, classes, border: borderOf(between) });
  }
  return words;
}

function borderOf(between: string): Word["border"] {
  if (between === " " || between === "") return 0;
  return HARD_BORDER.test(between) ? 2 : SOFT_BORDER.test(between) ? 1 : 0;
}

const NONE: readonly ClassName[] = [];
const PLACE: readonly ClassName[] = ["place"];
const NATION: readonly ClassName[] = ["place", "nation"];
const PEOPLE_OF: readonly ClassName[] = ["nation"];

function placeClasses({ role, place }: SentenceContext["toponyms"][number]): readonly ClassName[] {
  if (role === "demonym") return PEOPLE_OF;
  return role === "metonymic" || place?.kind === "country" ? NATION : PLACE;
}

const NUMBER: readonly ClassName[] = ["num"];
const NAME: readonly ClassName[] = ["name"];
const PERSON: readonly ClassName[] = ["people"];

/** Capital letters that make no name. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|an?|in|on|at|it|he|she|they)$/;

function shapeClasses(written: string, form: string): readonly ClassName[] {
  if (DIGITS.test(written)) return NUMBER;
  if (written !== form) return CALENDAR.test(form) ? NONE : NAME;
  return form.length > 5 && AGENT.test(form) && !NO_AGENT.test(form) ? PERSON : NONE;
}
