/** Words that show a place as a government or team, or as the place itself. Lower case, base forms where stated. Own lists. */

/** What governments do: said of a place, the place is an actor. Base forms. */
export const ACTOR_VERBS: ReadonlySet<string> = new Set(
  (
    "say tell announce declare state claim deny confirm reject accept agree refuse decline vow pledge promise warn threaten " +
    "accuse blame condemn criticise criticize denounce welcome praise urge call ask demand insist argue suggest propose " +
    "offer hope want seek plan intend prepare decide consider think believe expect fear know see admit acknowledge concede " +
    "respond react retaliate reply comment impose lift ease end extend expel recall summon sanction ban allow permit approve " +
    "sign ratify recognise recognize support back aid help assist fund arm supply send deliver ship provide give donate lend " +
    "deploy withdraw pull launch fire target attack strike hit shell bomb invade annex seize capture occupy shoot intercept " +
    "down destroy test join leave negotiate mediate broker host meet discuss talk speak vote elect win lose beat defeat play " +
    "draw face need buy sell export import cut raise spend pay order instruct request appeal apologise apologize express " +
    "try continue start begin stop halt suspend resume keep maintain remain use violate breach break observe honour honor " +
    "close lead order stop aim struggle insist wield veto host shut reopen free fire slam hail echo brand mull eye risk " +
    "push press pressure fight battle wage arrest detain extradite jail sentence free release swap exchange return take make " +
    "become move act work refer point note add stress reiterate signal indicate report publish issue present"
  ).split(" "),
);

/** Words after "was", "were", "has been" that tell what befell the place itself. */
export const SUFFERED: ReadonlySet<string> = new Set(
  (
    "hit struck attacked bombed shelled targeted rocked shaken damaged destroyed flooded devastated evacuated captured seized " +
    "occupied liberated retaken taken surrounded besieged encircled annexed located situated home plunged left cut battered " +
    "lashed placed reopened closed near between among under without in on"
  ).split(" "),
);

/** Verbs whose object is a government. Base forms. */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  (
    "accuse urge tell ask warn blame support back aid help assist arm supply pressure sanction persuade force convince press " +
    "condemn criticise criticize thank praise join beat defeat face allow require order compel trust expect let protect " +
    "defend recognise recognize suspect want charge"
  ).split(" "),
);

/** Nouns before "on", "against", "with", "between", "for", "from", "to", "by" that make the place after them an actor. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(
  (
    "sanction sanctions pressure tariff tariffs talk talks deal deals agreement agreements accord treaty pact relation relations tie ties " +
    "tension tensions dialogue negotiation negotiations contact contacts trade war wars cooperation alliance partnership " +
    "dispute row support aid assistance backing help loans weapons message letter letters concession concessions demand demands " +
    "request statement permission approval response threat threats ultimatum signal signals accusation accusations " +
    "consultation consultations peace ceasefire truce summit conflict solidarity loyalty allegiance blow setback warning warnings " +
    "blame blamed blames blaming commitment guarantees guarantee proposal offer criticism embargo restrictions measures case evidence according thanks"
  ).split(" "),
);

/** Nouns before "on" and "against" that are blows to the place itself. */
export const BLOW_NOUNS: ReadonlySet<string> = new Set(
  (
    "strike strikes attack attacks airstrike airstrikes assault assaults raid raids bombardment bombing bombings shelling " +
    "offensive advance march fire rockets missiles drones drone missile rocket bombs barrage barrages hit hits descended converged incursion"
  ).split(" "),
);

/** Nouns after a place that happen or stand there: "Paris summit", "Gaza ceasefire", "Kharkiv hospital". */
export const LOCAL_NOUNS: ReadonlySet<string> = new Set(
  (
    "summit conference meeting talks rally protest protests march demonstration riot riots attack attacks bombing bombings shooting " +
    "shootings siege massacre explosion blast fire fires flood floods earthquake quake storm hurricane wildfire wildfires crash " +
    "accident outbreak epidemic marathon festival fair election elections airport station port harbor harbour hospital hospitals " +
    "school schools church mosque street streets square park market mall bridge stadium museum hotel prison jail zoo border borders " +
    "coast coastline shore area areas region regions city town village villages district suburb suburbs neighborhood neighbourhood " +
    "county province oblast raion peninsula enclave island islands valley river lake front frontline hinterland countryside capital " +
    "visit visits trip tour stay east west north south center centre outskirts skyline metro subway apartment apartments flat home house houses warehouse plant factory " +
    "refinery depot base airfield territory soil airspace waters resident residents site sites crossing checkpoint camp camps hub weather"
  ).split(" "),
);

/** Nouns that a place owns even after "in": "in Russia's interest". */
export const OWN_NOUNS: ReadonlySet<string> = new Set(
  "interest interests favour favor name eyes view hands custody defence defense footsteps relations ties history case".split(
    " ",
  ),
);

/** Words before "for" that make what follows a destination. */
export const DEPARTING: ReadonlySet<string> = new Set(
  "leave leaves leaving left bound depart departs departed departing head heads headed heading flight flights train trains bus set sail sails sailed".split(
    " ",
  ),
);

/** Verbs whose object is the place itself. Base forms. */
export const REACHING_VERBS: ReadonlySet<string> = new Set(
  (
    "hit strike shell bomb pound invade enter leave reach visit tour cross storm capture seize occupy retake liberate encircle " +
    "besiege surround rock shake flood sweep batter lash devastate attack target"
  ).split(" "),
);

/** What governments are: "Russia is concerned", "Kyiv was ready". */
export const ATTITUDES: ReadonlySet<string> = new Set(
  (
    "concerned ready willing unwilling determined interested keen eager reluctant committed opposed open responsible guilty " +
    "certain sure confident wary cautious skeptical sceptical angry furious worried alarmed hopeful prepared serious silent " +
    "set due expected absent present involved accused blamed urged asked told warned sanctioned"
  ).split(" "),
);

/** What befalls a country without its doing: "Ukraine has suffered". */
export const UNDERGONE: ReadonlySet<string> = new Set(
  "suffered seen experienced endured recorded reported had known lost be been remained become undergone".split(" "),
);

/** Institutions whose seat stands for them: a site of this id is an actor unless a preposition of place leads to it. */
export const POWER_SEATS: ReadonlySet<string> = new Set(
  "site:kremlin site:white-house site:downing-street site:10-downing-street site:elysee-palace site:pentagon site:capitol site:us-capitol site:capitol-hill site:whitehall site:westminster site:blue-house".split(
    " ",
  ),
);

/** Prepositions that lead to the place itself, whatever stands before them. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in near at inside outside around across throughout off into through within via along over toward towards".split(" "),
);
