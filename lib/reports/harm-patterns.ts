import type { CasualtyKind } from "../model.ts";
import { PEOPLE } from "./lexicon/entry.ts";
import { NUMBER_PATTERN } from "./numbers.ts";
import { compilePattern } from "./pattern.ts";

/** "at least", "up to" and the like before a figure. */
export const BOUND =
  "(?:(?<bound>at least|up to|more than|over|nearly|almost|about|around|some|as many as|no fewer than|fewer than|less than|an estimated|roughly|approximately|upwards of|the) )?";
const VAGUE = "dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|several";
const AMOUNT = `${BOUND}(?<number>${NUMBER_PATTERN}|${VAGUE})(?![-–]\\p{L})(?: of (?:the|these|those) (?:${NUMBER_PATTERN}))?(?: of)?(?<more> (?:more|other|others|further|additional))?`;
const HARMED = `(?:(?:[\\p{L}-]+ ){0,3}?${PEOPLE}|(?:[\\p{Lu}][\\p{L}]+ ))`;

const VERBS: readonly (readonly [kind: CasualtyKind, passive: string, active: string, noun: string])[] = [
  [
    "killed",
    "killed|dead|shot dead|found dead|died|drowned|lost their lives|perished|massacred|executed",
    "kill(?:ed|ing|s)|claim(?:ed|ing) the lives of|left",
    "dead|deaths?|fatalities|death toll|toll",
  ],
  [
    "injured",
    "injured|wounded|hurt|hospitali[sz]ed|treated (?:for|in)",
    "injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?",
    "injured|wounded|injuries",
  ],
  ["missing", "missing|unaccounted for|gone missing|trapped", "left", "missing"],
  [
    "detained",
    "detained|arrested|taken into custody|rounded up|jailed",
    "detain(?:ed|ing)|arrest(?:ed|ing)",
    "arrests|detentions|detainees",
  ],
  [
    "displaced",
    "displaced|evacuated|forced (?:to flee|from their homes)|homeless|made homeless",
    "displac(?:ed|ing)|evacuat(?:ed|ing)|forc(?:ed|ing)",
    "displaced",
  ],
];

const BE =
  "(?:(?:were|was|are|is|have been|has been|had been|been|being|has|had|have|be|reported|reportedly|remain|remained|remains|still|confirmed|listed as|pronounced|also|later|feared|presumed|now|who) ){0,4}";

/** Every phrase of a kind holds one of these; most sentences hold none, and the long patterns need not be tried on them. */
const HINTS: Record<CasualtyKind, RegExp> = {
  killed: /kill|dead|die[ds]|death|drown|lives|left|perish|massacre|execut|toll|fatalit/i,
  injured: /injur|wound|hurt|hospitali|treat/i,
  missing: /missing|unaccounted|trapped|left/i,
  detained: /detain|arrest|custody|rounded|jail|detention/i,
  displaced: /displac|evacuat|forc|homeless/i,
};

/** The phrases that give a figure of people harmed; groups `bound`, `number` and `more`. */
export const HARM_RULES = VERBS.flatMap(([kind, passive, active, noun]) =>
  [
    // "eight people were injured", "15 dead", "four soldiers who had gone missing"
    `${AMOUNT} (?:${HARMED}(?:,[^,.;]{1,40},)?(?: (?:who|that) (?:[\\p{L}\\d'’,]+ ){1,16}?(?=ha[sd]|have|were|was))? ?)?${BE}(?:gone )?(?:${passive})`,
    // "injured at least 15 people", "killing three"
    `(?:${active}) ${AMOUNT}(?= ?(?:${HARMED}|and |in |,|\\.|;|$|on |near |at |after |when |during |across |including |among ))`,
    // "the toll of Sunday's strike on the town has risen by one, to 35"
    `(?:${noun})(?: (?:of|from|in|after) [^.;]{1,60}?)? (?:has |have |had )?(?:risen|rose|climbed|grown|grew|gone up|went up)(?: by [\\p{L}\\d]+,?)? to ${AMOUNT}`,
    // "the death toll rose to 25", "deaths of 12 people"
    `(?:${noun})(?: (?:of|at|to|stands at|stood at|rose to|has risen to|had risen to|climbed to|reached|passed|from [\\p{L}\\d,]+ to|was|is|in [\\p{Lu}][\\p{L}]+ (?:rose|climbed) to)){1,2} ${AMOUNT}`,
  ].map((pattern) => ({ kind, hint: HINTS[kind], find: compilePattern([pattern]) })),
);
