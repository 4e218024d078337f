import type { LexiconEntry } from "./entry.ts";

const PRESS =
  "\\b(?:journalists?|reporters?|the (?:media|press|bbc|cnn|camera|crowd|audience)|newspapers?|broadcaster|news agency|residents|voters|students|correspondent)\\b";
const PERSON =
  "(?:(?:his|her|their|its) (?:[\\p{L}]+ ){0,2}counterparts?|(?:[\\p{Ll}]+ ){0,3}(?:President|Chancellor|Prime Minister|King|leader|Foreign Minister|Secretary General|Secretary of State)? ?[\\p{Lu}][\\p{L}'’-]+)";

export const RELATIONS: readonly LexiconEntry[] = [
  {
    type: "diplomacy",
    subtype: "call",
    patterns: [
      "(?:phone|telephone|video) (?:calls?|conversations?|talks)",
      "(?:spoke|spoken|talked|speaking|talks|speaks|speak) (?:[\\p{L}]+ )?by (?:tele)?phone",
      `(?:had |has |have )?(?:spoke|spoken|speaks|talked) (?:by phone )?(?:with|to) ${PERSON}`,
      "call between",
      "(?:held|had) a call with",
      "(?:contents|content) of (?:that|the) call",
    ],
    unless: `${PRESS}|cold[- ]call|call(?:ed)? on|call for|conference|phone calls? from (?:fans|voters)`,
    weight: 0.8,
  },
  {
    type: "diplomacy",
    subtype: "summit",
    patterns: [
      "summits?(?= |[.,;:’']|$)",
      "(?:leaders|delegations|heads of state|NATO members) (?:[\\p{L}\\d,’'—–-]+ ){0,12}?(?:meet|meets|met|gather|gathered|meeting|convene|convened|arriv(?:e|ed|ing)|sat down) (?:[\\p{L}]+ ){0,3}?(?:in|at|for)",
      "(?:coalition of the willing|leaders)[”\"’']? (?:meeting|gathering|talks)",
      "meet in (?=[\\p{Lu}])",
    ],
    unless:
      "\\b(?:(?:mountain|Everest|volcano|reached the|to the) summit|summit of (?:Mount|Mt|the mountain|the hill)|climb(?:ed|ers?|ing)|summit fever)\\b",
    weight: 0.8,
  },
  {
    type: "diplomacy",
    subtype: "visit",
    patterns: [
      "(?:state|official|rare|surprise|working|planned|first|three-day|two-day|one-day) visit",
      "visit(?:ed|s|ing)? (?:to |by |from |of )?(?=[\\p{Lu}])",
      "(?:for|on|preparing for|planned|during) a(?:n)? (?:[\\p{L}-]+ )?visit",
      "visit (?:to|by|from|of) (?:the )?[\\p{L}]+",
      "[\\p{Lu}][\\p{L}]+ visit(?= |[.,;:]|$)",
      "(?:arrived|arrives|landed|flew) (?:in|to|at) (?=[\\p{Lu}])",
      "trip to (?=[\\p{Lu}])",
    ],
    needs:
      "\\b(?:president|vice[- ]president|prime minister|minister|chancellor|king|queen|pope|leader|envoy|secretary|delegation|diplomat|ambassador|official|Kim|Putin|Trump|Zelensky+|Macron|Xi|Starmer|Vance|Modi|Erdo[gğ]an|Netanyahu|Merz|Scholz|Rubio|Lavrov)\\b",
    unless: "\\b(?:visitors?|hospital visit|home visit|visit (?:the )?website|tourists|fans|family visit)\\b",
    weight: 0.7,
  },
  {
    type: "diplomacy",
    subtype: "negotiation",
    patterns: [
      "(?:peace|cease-?fire|nuclear|trade|truce|indirect|direct|technical|high-level|bilateral|trilateral|proximity) (?:talks|negotiations)",
      "(?:talks|negotiations) (?:between|with|in|on|began|ended|opened|resumed|held|took place|of)",
      "negotiat(?:ed|ing) (?:with|in|for|between)",
      "(?:delegations?|negotiators|envoys|teams) (?:[\\p{L}]+ ){0,4}?(?:met|meet|held|began|arrived|gathered)",
      "mediat(?:ed|ion) (?:by|between|talks)",
    ],
    unless: "contract (?:talks|negotiations)|pay talks|transfer|salary|club|union|Ted Talks|hostage negotiators?",
    weight: 0.7,
  },
  {
    type: "diplomacy",
    subtype: "agreement",
    patterns: [
      "(?:signed|reached|agreed|struck|concluded|sealed|brokered|ratified|initialled) (?:on |to )?(?:a|an|the|two|several|new) (?:[\\p{L}\\d-]+ ){0,5}(?:agreement|deal|treaty|pact|accord|truce|cease-?fire|memorandum|halt|moratorium|pause)",
      "(?:accepted|agreed to|backed|announced|declared) (?:a|an|the) (?:[\\p{L}\\d-]+ ){0,4}(?:cease-?fire|truce|halt|pause|moratorium)(?: proposal)?",
      "(?:cease-?fire|truce|peace deal) (?:came into|took|takes|takes? effect|was agreed|agreed|announced|deal was)",
      "agreement to the outlines",
      "outlines? of (?:a )?(?:[\\p{L}]+ ){0,2}(?:cease-?fire|truce|deal)",
    ],
    unless: "agreed to a (?:new )?contract|transfer|club|record deal|book deal",
    weight: 0.7,
  },
  {
    type: "diplomacy",
    subtype: "meeting",
    patterns: [
      `met (?:with )?(?:on [\\p{Lu}][\\p{L}]+ )?${PERSON}`,
      "(?:meets|met|meeting|meet) with",
      "(?:sat|sit|sitting) down (?:with|in|for|at|to)",
      "held (?:a |separate |bilateral |closed-door |private )?(?:talks|meetings?|discussions|consultations)",
      "(?:short|bilateral|trilateral|emergency|closed-door|private|ministerial|joint|first) (?:meeting|talks|session)",
      "hold(?:ing|s)? (?:[\\p{L}-]+ )?talks",
      "meeting (?:between|of|in|at|took place|was held)",
      "(?:foreign|defen[cs]e|finance) ministers (?:[\\p{L}\\d]+ ){0,3}(?:met|meet|gather|gathered)",
      "after meeting (?:with )?",
      "sign(?:ed)? up to meet",
      "hosted? (?:[\\p{Lu}][\\p{L}]+|the (?:leaders|president))",
    ],
    unless:
      "\\b(?:(?:struck|hit|targeted|attacked|bombed) (?:a|the) meeting|meeting of (?:commanders|officers|shareholders)|met (?:his|her) (?:wife|husband|match|death|end)|met (?:the )?(?:criteria|demand|deadline|target|requirements?|expectations)|meet (?:the )?(?:criteria|demand|deadline|target|requirements?|expectations)|met(?:eorolog\\w+| office)|met [\\p{L}]+ at (?:school|university)|shareholders?|annual general|town hall|board meeting|council meeting|fans|had never met)\\b",
    weight: 0.6,
  },
  {
    type: "sanctions",
    subtype: "tariff",
    patterns: [
      "(?:announc\\w+|impos\\w+|introduc\\w+|plac\\w+|rais\\w+|levied|levy\\w*|slapp\\w+) (?:[\\p{L}\\d%’'-]+ ){0,6}?(?:tariffs?|import dut(?:y|ies)|levies)",
      "(?:new|retaliatory|reciprocal|sweeping|import|steel|car|auto|announcement of(?: new)?|\\d+%|\\d+ percent) tariffs?",
      "tariffs? (?:on|of|against|announced|to begin|took effect|take effect|come into)",
    ],
    unless: "electricity tariff|phone tariff|energy tariff|feed-in",
    weight: 0.7,
  },
  {
    type: "sanctions",
    subtype: "lifting",
    patterns: [
      "(?:lift|lifted|lifting|lifts|eas(?:e|ed|ing)|loosen(?:ed|ing)?|end(?:ed|ing)?|remov(?:e|ed|ing)|suspend(?:ed|ing)?) (?:[\\p{L}'’]+ ){0,4}?(?:sanctions|embargo|tariffs)",
      "sanctions (?:relief|were lifted|lifted|eased)",
    ],
    weight: 0.6,
  },
  {
    type: "sanctions",
    subtype: "expulsion",
    patterns: [
      "expel(?:s|led|ling)? (?:[\\p{L}\\d,.'’-]+ ){0,6}?(?:diplomats?|ambassadors?|envoys?|attach[eé]s?|officers)",
      "(?:diplomats?|ambassadors?) (?:[\\p{L}]+ ){0,4}?(?:expelled|declared persona non grata)",
      "expulsions? of",
      "(?:close|closed|closing|clos(?:ure|ing) of|shut|shuts) (?:[\\p{L}.'’]+ ){0,4}?(?:consulates?|embass(?:y|ies))",
      "(?:consulates?|embass(?:y|ies)) (?:[\\p{L}.]+ ){0,4}?closed",
      "recall(?:ed|s) (?:its|their|his|her) ambassador",
      "(?:broke|cut|severed|suspended) (?:off )?(?:diplomatic )?(?:relations|ties)",
    ],
    weight: 0.75,
  },
  {
    type: "sanctions",
    subtype: "sanction",
    patterns: [
      "(?:impos(?:e|ed|es|ing)|announc(?:e|ed|ing)|introduc(?:e|ed)|slapp?(?:ed)?|adopt(?:ed)?|extend(?:ed)?|approv(?:e|ed)|prolong(?:ed)?) (?:[\\p{L}\\d'’-]+ ){0,5}?(?:sanctions|embargo|travel bans?|asset freezes?)",
      "new sanctions (?:on|against)",
      "(?:was|were|been) (?:sanctioned|blacklisted)",
      "sanctioned (?:[\\p{Lu}][\\p{L}]+|\\d+)",
      "sanctions package",
      "freez(?:e|ing) (?:the |of )?assets",
    ],
    weight: 0.65,
  },
];
