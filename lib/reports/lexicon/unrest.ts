import type { LexiconEntry } from "./entry.ts";

const FICTION = "\\b(?:film|movie|novel|episode|series|drama|mock)\\b";

export const UNREST: readonly LexiconEntry[] = [
  {
    type: "protest",
    subtype: "labour-strike",
    patterns: [
      "(?:general|labou?r|rail|teachers?['’]?|doctors?['’]?|nurses?['’]?|pilots?['’]?|transport|nationwide|24-hour|48-hour|hour-long|workers['’]?|warning) strikes?(?! (?:on|hit|killed|a deal))",
      "(?:on|went on|go on|began a|called a|staged a|joined the) strike",
      "walk(?:ed)? (?:off the job|out of (?:work|their jobs))",
      "walkouts?",
      "industrial action",
      "strike action",
      "down(?:ed)? tools",
    ],
    unless: "air ?strike|drone|missile|hunger",
    weight: 0.8,
  },
  {
    type: "protest",
    subtype: "riot",
    patterns: [
      "riots?",
      "rioting",
      "rioters",
      "unrest (?:in|broke)",
      "looting",
      "(?:protesters?|demonstrators?|crowds?) (?:clashed|threw|set fire|stormed|looted)",
    ],
    unless: "riot police|riot (?:shields?|gear)|run riot|riot of colou?r|laugh riot",
    weight: 0.75,
  },
  {
    type: "protest",
    subtype: "blockade",
    patterns: [
      "(?:blocked|blocking|blockaded|blockading) (?:[\\p{L}]+ ){0,3}(?:roads?|motorways?|highways?|streets?|border|bridges?|entrances?|traffic|ports?)",
      "road ?blocks? by (?:farmers|protesters|truckers)",
      "sit-ins?",
    ],
    needs: "protest|farmers|demonstrat|activists|truck|workers|students|residents|villagers",
    weight: 0.7,
  },
  {
    type: "protest",
    subtype: "demonstration",
    patterns: [
      "protest(?:s|ed|ing|ers)?(?= |[.,;:]|$)",
      "demonstrat(?:ions?|ors|ed) (?=against|in|at|over|for|outside|and|gathered|were|on|have|took|[.,])",
      "demonstrat(?:ions?|ors)(?! (?:texts?|digests?|desks?|articles?|sets?|models?|flights?|projects?|plants?))",
      "rall(?:y|ies|ied)(?= (?:against|in|at|for|outside|on|to|over|by|of|was|were|drew))",
      "(?:took|taken|taking|poured (?:on)?to|came (?:on)?to|flooded) (?:in)?to the streets",
      "march(?:ed|es)? (?:through|against|in|on|to)",
      "vigils?",
    ],
    unless: `${FICTION}|\\b(?:rally (?:car|driver|stage|championship)|rallied (?:to|from|\\d|percent)|shares rallied|stocks?|Protestants?|under protest|demonstrat(?:es?|ed|ing) (?:that|how|its|his|her|their)|protest(?:s|ed)? (?:his|her|their) innocence|in March)\\b`,
    weight: 0.75,
  },
];
