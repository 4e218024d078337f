import { type LexiconEntry, PEOPLE } from "./entry.ts";

const FIGURATIVE =
  "\\b(?:of critici[sz]m|of protest|of applause|of questions|political (?:earthquake|storm)|under fire|ceasefires?|fired|on fire form|hire and fire|shockwaves?|firestorm|of outrage|of complaints)\\b";

export const HAZARD: readonly LexiconEntry[] = [
  {
    type: "accident",
    subtype: "transport",
    patterns: [
      "(?:plane|aircraft|helicopter|jet|train|bus|coach|car|truck|lorry|road|traffic|motorway|highway|air|ferry|boat|vehicle|tram|rail) (?:crash(?:es)?|accidents?|collisions?|disaster|wreck|derail\\w*)",
      "(?:plane|aircraft|helicopter|jet|airliner|train|bus|coach|car|truck|lorry|ship|vessel|tanker|boat|ferry|submarine|minibus) (?:[\\p{L}\\d,]+ ){0,5}?(?:crash(?:ed|es)|collided|derailed|overturned|sank|sinks|capsized|plunged|struck (?:the|a|an)|ran aground|went down)",
      "collided with",
      "collision (?:between|with|in|off|of)",
      "derail(?:ed|ment)",
      "capsiz(?:ed|ing)",
      "(?:crashed|crash) (?:into the sea|shortly after|on take-?off|after take-?off|on landing|into)",
      "found submerged",
      "(?:sank|sinking|sinks)(?: (?:off|in|near|of))",
    ],
    unless:
      "\\b(?:stock|market|currency|website|server|shares|hopes|drones?|missiles?|party|rate|crash (?:course|diet)|ratings|heart sank|sinking feeling|sank to)\\b",
    weight: 0.8,
  },
  {
    type: "accident",
    subtype: "fire",
    patterns: [
      "(?:apartment|house|building|nightclub|night-club|club|hotel|factory|warehouse|hospital|market|substation|school|ship|kitchen|tower|electrical) (?:[\\p{L}]+ )?(?:fires?|blaze)",
      "(?:fires?|blazes?) (?:at|in|broke out|swept|tore|ripped|engulfed|destroyed|killed|gutted|that (?:killed|closed|destroyed))",
      "(?:caught fire|burned down|burnt down|went up in flames|engulfed in flames|set ablaze)",
    ],
    unless: `${FIGURATIVE}|\\b(?:wildfires?|forest|bush ?fires?|drones?|missiles?|shelling|strikes?|rockets?|arson|opened fire|cross-?fire|campfires?|gunfire|return(?:ed)? fire|open(?:ing)? fire)\\b`,
    weight: 0.8,
  },
  {
    type: "accident",
    subtype: "collapse",
    patterns: [
      "(?:building|bridge|tower|roof|mine|dam|tunnel|crane|stadium|stand|block|skyscraper) (?:[\\p{L}]+ ){0,4}?(?:collaps(?:e|ed|es|ing)|caved in|gave way)",
      "collapse of (?:a|an|the) (?:[\\p{L}-]+ ){0,3}(?:building|bridge|tower|roof|mine|dam|tunnel|block|skyscraper)",
      "collapsed in the earthquake",
    ],
    unless: "\\b(?:talks|deal|market|economy|bank|government|currency)\\b",
    weight: 0.85,
  },
  {
    type: "accident",
    subtype: "drowning",
    patterns: ["drown(?:ed|ing|ings)"],
    unless: "drown(?:ed|ing) (?:out|in (?:debt|work|paper))",
    weight: 0.75,
  },
  {
    type: "accident",
    subtype: "industrial",
    patterns: [
      "(?:industrial|mining|workplace|training|construction|chemical) accident",
      "(?:gas|chemical|oil) (?:leak|spill|explosion)s?",
      "(?:factory|plant|refinery|mine|fireworks) (?:explosion|blast)s?",
      "(?:bombs?|shells?) (?:[\\p{L}]+ ){0,4}by (?:mistake|accident)",
      "accidentally (?:dropped|bombed|fired|released)",
      "(?:oil|ammonia|radiation|radioactive) (?:leak|spill|release)",
    ],
    weight: 0.75,
  },
  {
    type: "accident",
    subtype: "missing",
    patterns: [
      `(?:had |have |has )?(?:gone|went|go) missing`,
      `(?:were|was|are|is|been|reported|remain(?:s|ed)?|still|listed as) missing`,
      `missing (?:after|since|in|during|near|off) `,
      `(?:search (?:for|is ongoing|is under way|continues|operation)|search(?:ed|ing) for) (?:the |a |an |four |two |three |missing )?(?:[\\p{L}]+ ){0,3}(?:missing|soldiers|${PEOPLE})`,
      `missing (?:US |American )?${PEOPLE}`,
      `bod(?:y|ies) (?:of (?:[\\p{L}\\d]+ ){1,6})?(?:was|were|have been|had been|has been) (?:found|recovered|discovered)`,
      `(?:soldiers|hikers|climbers|sailors|crew) (?:[\\p{L}]+ ){0,3}(?:found dead|died (?:during|in) (?:a |an )?(?:[\\p{L}]+ )?(?:training|exercise))`,
      `death(?:s)? of (?:four |three |two )?(?:US |American )?soldiers`,
    ],
    unless:
      "\\b(?:missing (?:link|out|piece|person's|persons' unit|from (?:the )?(?:list|squad|team|talks|debate|summit))|nothing is missing|goods|money|funds|files|missing children|whose)\\b",
    weight: 0.65,
  },
  {
    type: "disaster",
    subtype: "earthquake",
    patterns: [
      "earthquakes?",
      "(?:strong |powerful |deadly |magnitude[- ][\\d.]+ )(?:quake|tremor)s?",
      "after-?shocks?",
      "quakes? (?:hit|struck|killed|of magnitude)",
    ],
    unless: "\\b(?:political earthquake|earthquake-(?:proof|resistant)|drill|anniversary)\\b",
    weight: 0.85,
  },
  {
    type: "disaster",
    subtype: "flood",
    patterns: [
      "(?:flash |severe |heavy |devastating )?flood(?:s|ing|ed|waters?)(?= |[.,;]|$)",
      "burst (?:its|their) banks",
      "tsunami",
    ],
    unless: "\\b(?:flood of|flooded with|floodlights?|flooded the market|market)\\b",
    weight: 0.8,
  },
  {
    type: "disaster",
    subtype: "storm",
    patterns: [
      "tornado(?:e?s)?",
      "twisters?",
      "hurricanes?",
      "cyclones?",
      "typhoons?",
      "(?:severe |powerful |winter |tropical |dust |snow|thunder|hail|ice |deadly )storms?",
      "storms? (?:hit|struck|killed|swept|tore|battered|system|damage)",
      "blizzards?",
      "hailstorms?",
    ],
    unless: `${FIGURATIVE}|\\b(?:stormed|Hurricanes (?:beat|won)|Storm (?:beat|won)|storm(?:ed)? (?:off|out|into))\\b`,
    weight: 0.8,
  },
  {
    type: "disaster",
    subtype: "landslide",
    patterns: ["landslides?", "mudslides?", "rock ?falls?", "avalanches?"],
    unless: "landslide (?:victory|win|election|majority)|avalanche of|won (?:by|in) a landslide",
    weight: 0.85,
  },
  {
    type: "disaster",
    subtype: "wildfire",
    patterns: [
      "wildfires?",
      "(?:forest|bush|brush|grass|mountain) ?fires?",
      "(?:fires?|blazes?) (?:burn(?:ed|ing|t)|scorched|spread) (?:[\\p{L}\\d,]+ ){0,4}(?:hectares|acres|forests?|hills)",
    ],
    unless: "spread like wildfire|like wildfire",
    weight: 0.85,
  },
  {
    type: "disaster",
    subtype: "eruption",
    patterns: ["volcan(?:o|ic) (?:[\\p{L}]+ )?erupt\\w*", "volcano(?:es)?", "lava (?:flow|fountain)s?"],
    weight: 0.75,
  },
  {
    type: "disaster",
    subtype: "heat",
    patterns: ["heat ?waves?", "extreme heat", "record temperatures?"],
    weight: 0.7,
  },
  {
    type: "disaster",
    subtype: "cold",
    patterns: ["cold (?:snap|spell|wave)s?", "extreme cold", "froze to death"],
    weight: 0.7,
  },
  {
    type: "disaster",
    subtype: "drought",
    patterns: ["droughts?", "famine"],
    unless: "(?:goal|trophy|title|scoring) drought|drought of",
    weight: 0.65,
  },
  {
    type: "health",
    subtype: "outbreak",
    patterns: [
      "(?:measles|cholera|Ebola|polio|mpox|dengue|malaria|meningitis|bird flu|influenza|swine flu|coronavirus|COVID(?:-19)?|Marburg|typhoid|Zika|plague|hepatitis|listeria|diphtheria|anthrax|H5N1|SARS|MERS) (?:[\\p{L}]+ ){0,2}?(?:outbreaks?|epidemic|cases?|infections?|deaths?|patients?|virus)",
      "outbreaks? of",
      "(?:infected|infections?|cases|diagnosed) (?:with|of) (?:[\\p{L}]+ )?(?:measles|cholera|Ebola|polio|mpox|dengue|malaria|meningitis|bird flu|influenza|swine flu|coronavirus|COVID(?:-19)?|Marburg|typhoid|Zika|hepatitis|H5N1|SARS|MERS)",
      "epidemics?",
      "pandemics?",
      "outbreak (?:in|has|had|that|reached|grew|spread)",
    ],
    unless:
      "\\b(?:of (?:war|violence|fighting|hostilities|applause|laughter)|post-?pandemic|pre-?pandemic|since the pandemic|during the pandemic|after the pandemic|before the pandemic)\\b",
    weight: 0.8,
  },
  {
    type: "health",
    subtype: "poisoning",
    patterns: ["(?:food|mass|methanol|alcohol|carbon monoxide|lead) poisoning", `${PEOPLE} (?:were )?poisoned`],
    unless: "nerve agent",
    weight: 0.7,
  },
];
