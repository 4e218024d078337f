import type { LexiconEntry } from "./entry.ts";
import { PEOPLE } from "./entry.ts";

const ARMED =
  "\\b(?:army|troops|soldiers?|rebels?|militants?|fighters?|insurgents?|forces|armed|militia|military|gunmen|war|M23|Houthis?|Hamas|Hezbollah|Taliban|paramilitar(?:y|ies)|RSF)\\b";
const NOT_WAR =
  "\\b(?:on strike|hunger|labou?r|pay|wage|union|proposal|plan|policy|record|critici[sz]m|heart|panic|title|championship|league|goal|match|election campaign|cancer|legal battle|court battle|battle against|box office|striker|lightning)\\b";
const TARGETS =
  "(?:substations?|power (?:plants?|stations?|grid)|energy (?:facilit|infrastructure|sites?|hubs?)\\w*|refiner(?:y|ies)|depots?|air ?(?:bases?|fields?)|apartment|residential|buildings?|hospitals?|markets?|ports?|warehouses?|plants?|schools?|homes?|houses?|cit(?:y|ies)|villages?|towns?|bridges?|camps?|targets|positions|station|infrastructure|facilit(?:y|ies)|restaurants?|hotels?|areas?|factor(?:y|ies))";

export const VIOLENCE: readonly LexiconEntry[] = [
  {
    type: "strike",
    subtype: "drone",
    patterns: [
      "drone (?:strikes?|attacks?|raids?|barrages?|assaults?)",
      "attack(?:s|ed)? (?:by|with|using) (?:\\w+ )?drones?",
      "drones? (?:also )?(?:caused|sparked|started|set off) (?:[\\p{L}]+ )?fires?",
      "drones? (?:that |which |had |have |also )?(?:hit|hits|struck|attacked|slammed into|crashed into|targeted|bombed|pounded|set fire to|damaged)",
      "(?:hit|struck|attacked|targeted|bombed) (?:[\\p{L}\\d,'’ -]{0,60}? )?(?:with|by) (?:[\\p{L}\\d-]+ ){0,3}drones?",
      "(?:swarm|wave|dozens|hundreds|scores) of (?:[\\p{L}-]+ ){0,2}drones",
      "launched (?:[\\p{L}\\d,-]+ ){0,4}drones (?:at|on|against)",
      "(?:Shahed|kamikaze) (?:drone )?(?:attacks?|strikes?)",
    ],
    unless: "\\b(?:drone show|delivery drones?|drone footage)\\b",
    weight: 0.9,
  },
  {
    type: "strike",
    subtype: "missile",
    patterns: [
      "(?:missile|rocket|ballistic) (?:strikes?|attacks?|barrages?|fire)",
      "missiles? (?:that |which |had |have |also )?(?:hit|hits|struck|strikes?|slammed into|landed|came down|fell|crashed into|exploded|killed)",
      "(?:hit|struck|attacked|targeted) (?:[\\p{L}\\d,'’ -]{0,60}? )?(?:with|by) (?:[\\p{L}\\d-]+ ){0,3}(?:missiles?|rockets?)",
      "(?:fired|launched) (?:[\\p{L}\\d,-]+ ){0,4}(?:missiles?|rockets?) (?:at|on|into|towards?|against)",
      "rockets? (?:that |which )?(?:hit|struck|landed|fell)",
      "(?:hurt|injured|wounded|killed) (?:[\\p{L}\\d,]+ ){0,5}by (?:an? |one |two |several )?(?:[\\p{L}]+ ){0,2}missiles?",
    ],
    unless: "\\b(?:test(?:ed|s|ing)?|launch(?:ed)? into space)\\b",
    weight: 0.9,
  },
  {
    type: "strike",
    subtype: "shelling",
    patterns: [
      "shell(?:ed|ing|s) (?:of |on |hit |struck |killed |landed )?(?=[\\p{L}])",
      "artillery (?:fire|strikes?|attacks?|barrages?|shells?)",
      "mortar (?:fire|attacks?|shells?|rounds?)",
      "bombard(?:ed|ment|ing)",
    ],
    unless:
      "\\b(?:shell company|shelled out|oil giant|Shell (?:plc|said)|shell shock|with questions|with (?:emails|messages|ads))\\b",
    weight: 0.8,
  },
  {
    type: "strike",
    subtype: "air",
    patterns: [
      "air ?-?strikes?",
      "air (?:raids?|attacks?|campaign)",
      "(?:war ?planes|fighter jets|jets|aircraft|helicopters?) (?:[\\p{L}]+ )?(?:hit|struck|bombed|attacked|pounded|fired)",
      "(?:dropped|dropping|drop|let go of|released) (?:[\\p{L}\\d-]+ ){0,4}bombs?",
      "bombs fell on",
      "(?:planes|jets) struck",
      "glide bombs?(?: attacks?)?",
      "bombing (?:raids?|campaign|runs?)",
    ],
    unless: "\\b(?:air ?strip|pilots? strike|strike by pilots)\\b",
    weight: 0.9,
  },
  {
    type: "strike",
    subtype: null,
    patterns: [
      `(?:had |has |have )?(?:targeted|struck|attacked|bombed|shelled|pounded|fired (?:up)?on) (?:[\\p{L}\\d'’-]+ ){0,5}?${TARGETS}`,
      "(?:Russian|Ukrainian|Israeli|US|American|Turkish|Iranian|Saudi|overnight|deadly|military|renewed|retaliatory|cross-border|air and missile|massive|heavy|fresh|new) (?:strikes?|bombing|bombardment)(?: (?:on|in|against|across|near|hit|killed))",
      "(?:wave|series|round|resumption|night) of (?:[\\p{L}]+ ){0,2}(?:strikes|bombing)",
      "(?:resumed|launched|carried out|conducted|began|renewed) (?:[\\p{L}-]+ ){0,4}(?:strikes|bombing)",
      "strikes? (?:on|against|hit|killed|across|in) (?=[\\p{Lu}])",
      "blew up (?:[\\p{L}'’-]+ ){0,4}(?:station|bridge|dam|plant|pipeline|depot)",
      "fired (?:up)?on (?=[\\p{Lu}])",
      "(?:they|army|forces|military|Russia|Ukraine|Israel|Americans|Russians|Israelis) (?:struck|bombed|bombarded) (?=[\\p{Lu}])",
    ],
    unless: `${NOT_WAR}|\\bstrikes? a (?:deal|balance|chord|tone|blow)|striking (?:workers|distance)|walk(?:ed)?[ -]?out|crossing`,
    weight: 0.75,
  },
  {
    type: "explosion",
    subtype: "car-bomb",
    patterns: ["car[- ]bombs?(?:ing)?", "vehicle(?:-borne)? bombs?", "truck bombs?(?:ing)?"],
    weight: 0.9,
  },
  {
    type: "explosion",
    subtype: "suicide-bomb",
    patterns: ["suicide (?:bomb(?:er|ing|ings|ers)?|attacks?|blasts?)"],
    weight: 0.9,
  },
  {
    type: "explosion",
    subtype: "mine",
    patterns: [
      "land ?mines? (?:exploded|blast|killed|explosion)",
      "stepped on (?:a|an) (?:land)?mine",
      "hit (?:a|an) (?:land)?mine",
    ],
    weight: 0.85,
  },
  {
    type: "explosion",
    subtype: "grenade",
    patterns: [
      "grenades? (?:attacks?|explo\\w+|blast|thrown)",
      "(?:threw|hurled|tossed) (?:a |an |several |two )?(?:hand )?grenades?",
    ],
    unless: "smoke grenades?",
    weight: 0.85,
  },
  {
    type: "explosion",
    subtype: "bomb",
    patterns: [
      "(?:roadside|booby-trap|home-?made|parcel|pipe|nail|time|remote-controlled) bombs?",
      "bomb (?:blasts?|attacks?|explo\\w+)",
      "bombs? (?:exploded|went off|detonated|killed)",
      "bombings?",
      "explosive device",
      "IEDs?",
    ],
    unless:
      "\\b(?:box office|photo-?bomb|bath bomb|review bomb|bombing (?:raid|campaign|run)|air|aerial|defused|jets?|planes?)\\b",
    weight: 0.8,
  },
  {
    type: "explosion",
    subtype: null,
    patterns: [
      "(?:large |powerful |huge |massive |deadly |loud )?(?:explosions?|blasts?) (?:at|in|near|outside|hit|killed|ripped|tore|rocked|shook|struck|destroyed|on)(?! of)",
      "(?:was|were|been) blown up",
      "blown up (?:at|in|on|near|by)",
    ],
    unless:
      "\\b(?:gas (?:leak|explosion)|boiler|growth|population|creativity|demand|interest|drones?|strikes?|missiles?|refinery fire|factory|fireworks|video showing)\\b",
    weight: 0.65,
  },
  {
    type: "battle",
    subtype: "advance",
    patterns: [
      "(?:has |have |had |been |was |were )?(?:re)?(?:captured|took control of|taken control of|recaptured|retaken|retook|regained|overran|overrun|seized control of|liberated)",
      "(?:took|taken|seized|taking|capture of|recapture of|fall of) (?:the )?(?:[\\p{L}-]+ )?(?:town|city|village|capital|airport|palace|settlement|base)",
      "advanc(?:ed|ing) (?:into|on|towards?|in)",
      "pressing into",
      "entered the (?:town|city) (?:of|centre)",
    ],
    needs: ARMED,
    unless:
      "\\b(?:title|trophy|medal|championship|attention|imagination|suspects?|semi-?finals?|final|market|inmates?|fugitive|photo|video|footage|captured on|career|lead)\\b",
    weight: 0.75,
  },
  {
    type: "battle",
    subtype: "withdrawal",
    patterns: [
      "with(?:drew|drawn|drawal|drawing|draw)(?: (?:of|its|their|his))?(?: (?:[\\p{L}-]+ ){0,2}(?:troops|forces|fighters|soldiers))? from",
      "retreat(?:ed|ing)? from",
      "pulled (?:[\\p{L}]+ ){0,3}(?:out of|back from)",
    ],
    needs: ARMED,
    unless: "\\b(?:treaty|agreement|race|tournament|support|election|deal|accord|convention|study)\\b",
    weight: 0.65,
  },
  {
    type: "battle",
    subtype: "clash",
    patterns: [
      "(?:heavy |fierce |deadly |armed )?(?:clashes|gun ?battles?|firefights?|gunfights?|skirmish(?:es)?|fighting)(?: (?:in|between|with|near|around|on|broke|erupted|raged|has|have|killed|continued|at|across))",
      "(?:battles?|fighting) (?:raged|for control of|near|around|between)",
      "clashed with",
      "(?:military|ground) (?:operations?|offensive|assault)",
      "(?:launched|repelled|began|resumed) (?:[\\p{L}'’-]+ ){0,3}(?:offensive|assault|incursion|attack) (?:on|in|against|into)",
    ],
    needs: ARMED,
    unless:
      "\\b(?:protesters?|demonstrators?|fans|hooligans|fighting (?:for (?:his|her|their) li|cancer|back|fires?|poverty|crime|corruption|the fire|the virus)|combat experience|special military operation|military operations were|firefighters)\\b",
    weight: 0.7,
  },
  {
    type: "attack",
    subtype: "shooting",
    patterns: [
      "(?:mass |fatal |deadly |school |drive-by )?shootings?(?= |[.,;:]|$)",
      `shot (?:and (?:killed|wounded|injured)|dead|at|to death)`,
      `fatally sh(?:ot|oot)`,
      `opened fire`,
      `gunm[ae]n (?:attack|kill|open|shot|storm|raid|ambush)\\w*`,
      `(?:was|were|been) shot`,
      `ambush(?:ed|es)?`,
      `police killing of`,
    ],
    unless:
      "\\b(?:shoot(?:ing)? (?:stars?|guard|a film|photo|location|hoops|range)|film(?:ing)?|movie|photo|shot down|penalty|goal|basketball|documentary|vaccine|booster|video was shot|clay)\\b",
    weight: 0.8,
  },
  {
    type: "attack",
    subtype: "stabbing",
    patterns: [
      "stabb(?:ed|ing|ings|s)(?: to death)?",
      "knife(?:-| )(?:attacks?|rampage|wielding)",
      "(?:attacked|killed) (?:[\\p{L}]+ ){0,4}with a (?:knife|machete|axe)",
    ],
    unless: "\\b(?:stabbing pain|back-?stabbing)\\b",
    weight: 0.85,
  },
  {
    type: "attack",
    subtype: "assassination",
    patterns: ["assassinat(?:ed|ion|ions)", "attempted? on (?:his|her) life"],
    unless: "character assassination|anniversary",
    weight: 0.7,
  },
  {
    type: "attack",
    subtype: "ramming",
    patterns: [
      "(?:drove|ploughed|plowed|rammed) (?:[\\p{L}]+ ){0,4}(?:into|through) (?:a |the )?(?:crowd|group|pedestrians|people|market|parade|protest)",
      "car[- ]ramming",
      "vehicle attack",
    ],
    weight: 0.85,
  },
  {
    type: "attack",
    subtype: "abduction",
    patterns: [
      "abduct(?:ed|ion|ions|ing|s)",
      "kidnap(?:ped|ping|pings|s)?",
      "(?:took|taken|taking|held|holding) (?:[\\p{L}\\d,]+ ){0,4}hostages?",
      "hostages? (?:were |was )?(?:taken|seized)",
      "(?:seized|hijack(?:ed|ing)|had held) (?:[\\p{L}'’-]+ ){0,5}(?:train|bus|plane|aircraft|ship|ferry)",
      "train (?:was )?(?:seized|hijacked)",
      "train (?:siege|hijacking)",
    ],
    unless: "\\b(?:film|novel|series)\\b",
    weight: 0.8,
  },
  {
    type: "attack",
    subtype: "sexual-violence",
    patterns: ["(?:was|were|been) (?:gang-)?raped", "gang[- ]rapes?", "sexual(?:ly)? assault(?:ed|s)?", "mass rapes?"],
    weight: 0.7,
  },
  {
    type: "attack",
    subtype: "massacre",
    patterns: [
      "massacres?",
      "massacred",
      "mass killings?",
      "(?:summary|field) executions?",
      "slaughter(?:ed)? (?:of )?(?:civilians|villagers|people)",
    ],
    unless: "anniversary|commemorat",
    weight: 0.8,
  },
  {
    type: "attack",
    subtype: "assault",
    patterns: [
      "(?:was|were|been) (?:beaten|attacked|assaulted|lynched|murdered|killed by (?:gunmen|militants|attackers|a mob))",
      "(?:beat|beaten|lynched) (?:to death|up)",
      "(?:nerve agent|acid|arson|terror(?:ist)?|machete|poison) attacks?",
      "murder(?:s|ed)? (?:of|in|at)",
      "attackers? (?:killed|stormed|targeted|raided)",
      "(?:militants?|insurgents?|armed men|assailants?) (?:attack|kill|storm|raid)(?:ed|s)?",
    ],
    unless:
      "\\b(?:murder mystery|charged with|on trial|convicted|accused of (?:the )?murder|beaten by \\d|beat(?:en)? (?:[\\p{L}]+ )?\\d|drones?)\\b",
    weight: 0.65,
  },
  {
    type: "attack",
    subtype: null,
    patterns: [
      `(?:an? |the |deadly |armed |fresh )(?:attack|assault|raid) (?:on|at|in|near|by|killed)`,
      `kill(?:ed|ing) (?:at least |up to |more than |about )?(?:[\\d,]+|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|several) ${PEOPLE}`,
    ],
    needs:
      "\\b(?:gunm[ae]n|militants?|insurgents?|assailants?|attackers?|armed|terroris\\w+|jihadis\\w+|attack|raid(?:ed)?)\\b",
    unless: `${NOT_WAR}|cyber|drones?|missiles?|air ?strikes?|shelling|verbal|attack on (?:democracy|freedom|the press|his|her|Trump|rights)|bear|shark|dog`,
    weight: 0.6,
  },
];
