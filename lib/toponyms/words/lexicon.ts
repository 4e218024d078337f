import lexicon from "./lexicon.json" with { type: "json" };

/**
 * What English words are: given names, family names, and the common words that are names of towns too ("Reading",
 * "Nice", "Mobile"). From the lexicon of compromise (MIT), as `source` in the data says.
 */
const GIVEN = new Set(lexicon.given.split(" "));
const FAMILY = new Set(lexicon.family.split(" "));
const TEAM = new Set(lexicon.team.split(","));
const FINITE = new Set(lexicon.finite.split(" "));
const ADVERB = new Set(lexicon.adverb.split(" "));
const VERB = new Set([...FINITE, ...lexicon.verb.split(" ")]);
const COMMON = new Set([...VERB, ...ADVERB, ...lexicon.common.split(" ")]);

/** Names that lexicons miss or count as something else, and that news has often. Own list. */
const MORE_GIVEN = new Set(
  (
    "keir kirsty volodymyr vladimir emmanuel olaf marine giorgia ursula kim xi recep benjamin yoav mahmoud ismail yahya hassan ali " +
    "mohammad mohammed muhammad ahmed abdel bashar viktor petro oleh oleksandr oleksiy andriy dmytro serhiy mykola yulia " +
    "ihor ivan sergei sergey dmitry dmitri alexei aleksandr alexander nikolai mikhail boris yevgeny pavel anton igor oleg " +
    "jd jair luiz nicolas gustavo javier nayib pedro jose juan carlos luis jorge narendra rahul imran shehbaz sheikh aung " +
    "paris austin florence sydney chelsea brooklyn georgia jordan israel chad dallas houston madison savannah lincoln " +
    "jackson kingston victoria charlotte virginia carolina india asia london troy kent preston clinton logan marion " +
    "scott mark rex ty brad greg jeff geoff tim tom jim joe bob dan ben sam max will steve steven stephen dave mike nick"
  ).split(" "),
);
const MORE_FAMILY = new Set(
  "washington bush jordan lincoln kerry gates cameron darling straw blunt west rice".split(" "),
);

export const isDayOrMonth = (lower: string): boolean => DAYS_AND_MONTHS.has(lower);
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december"
  ).split(" "),
);
const isPlainWord = (lower: string): boolean => COMMON.has(lower) || MORE_COMMON.has(lower);
export const isGivenName = (lower: string): boolean => MORE_GIVEN.has(lower) || GIVEN.has(lower);
export const isFamilyName = (lower: string): boolean => MORE_FAMILY.has(lower) || FAMILY.has(lower);
export const isVerb = (lower: string): boolean => VERB.has(lower);
export const isCommonWord = (lower: string): boolean => isPlainWord(lower) || isPlainWord(lower.replace(/s$/, ""));
/** A verb in a form that no noun has: "slept", "grows", "was". */
export const isFiniteForm = (lower: string): boolean => FINITE.has(lower);
/** A word of time or manner: "late", "today", "again". */
export const isAdverb = (lower: string): boolean => ADVERB.has(lower);
export const isTeam = (lower: string): boolean => TEAM.has(lower);

/** Words of news prose that are small towns somewhere and that the lexicon has not as common words. Own list. */
const MORE_COMMON = new Set(
  (
    "a an the of and or but for nor on in at to by as if is it he she we they i you this that these those there here with " +
    "from into about after before over under between during without within along across behind beyond despite upon not no " +
    "yes so then than when where who what why how all any both each few more most other some such only own same too very " +
    "can will just should now also still even much many one two three four five six seven eight nine ten first second third " +
    "north south east west northern southern eastern western northeast northwest southeast southwest central upper lower " +
    "county city town village state police mayor governor president minister council court committee commission board " +
    "department ministry agency bureau office union party congress senate parliament house assembly army navy force forces " +
    "guard service services center centre school college university hospital church museum library park street road avenue " +
    "drive lane highway route bridge lake river valley mountain hill hills beach island bay point creek springs spring fort " +
    "port saint mount santa san los las el la le les de del da di du van von der new old great grand big little long high " +
    "federal national international regional local general public private special united royal free world global center " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december summer winter autumn fall christmas easter ramadan christian muslim islam islamic jewish " +
    "catholic lutheran baptist protestant orthodox sunni shia democrat democrats republican republicans labour labor tory " +
    "mr mrs ms dr sir gov sen rep gen col capt lt sgt rev prof jr sr inc corp ltd co plc fc " +
    "home families family friends children students teacher teachers senior junior sophomore freshman man men woman women " +
    "god lord king queen prince princess pope bishop justice judge chief officer sheriff deputy attorney director secretary " +
    "bank post times news herald tribune journal gazette star sun mail press globe mirror chronicle independent observer " +
    "internet facebook twitter google apple amazon microsoft youtube telegram reuters media radio television tv web video " +
    "act bill law plan project program fund award prize cup league series game games team club open masters tour festival " +
    "good best better bad free young black white green blue red brown gray grey golden silver rose lily daisy ruby pearl " +
    "battle war peace victory liberty freedom independence union hope faith mercy grace concord harmony " +
    "male female moment republic democratic people front movement brothers sisters sons daughters nation nations tribe native " +
    "moreover however meanwhile instead perhaps maybe sometimes today yesterday tomorrow once twice again later earlier " +
    "anti pro pre post non ex self co sub mid via per versus vs am pm est pst gmt utc bst edt pdt cst " +
    "photo photos image images file caption read watch follow click share comment comments copyright advertisement " +
    "deputies officials authorities residents voters workers leaders members troops soldiers rebels militants fighters " +
    "dog dogs cat cats bear bears lion lions tiger tigers eagle eagles hawk hawks panther panthers wildcats bulldogs " +
    "ebola sars covid aids hiv flu virus influenza avian swine measles polio cholera malaria " +
    "jesus christ mary moses bible koran quran torah mass holy sacred temple mosque synagogue " +
    "de facto status quo pi eta omega alpha beta gamma delta sigma phi kappa " +
    "hamas xinhua commerce vice constitution toyota job lot banana chili judah quiche triangle hermitage federation " +
    "interior metro section patrick duma gulf pavilion heritage el nino nina midwest woodlands interstate exit route " +
    "dam mill mine mines farm farms ranch range field fields forest wood woods garden gardens plaza square tower mall market " +
    "station terminal airport harbor harbour dock pier canal base camp castle palace hall manor villa cottage inn hotel"
  ).split(" "),
);
