import type { Comparable } from "./similarity.ts";

/**
 * Kinds of things that are hit, burn or collapse, by the words that news has for them; our own list, from the
 * demonstration articles and the vocabulary of UCDP and ACLED notes. Two kinds are two targets.
 */
const KINDS: Readonly<Record<string, string>> = {
  home: "house|home|apartment|flat|residential|dwelling|block|high-rise|dormitory|tower block",
  medical: "hospital|clinic|maternity|ambulance",
  school: "school|kindergarten|university|college|nursery",
  power: "power plant|power station|power grid|power line|substation|thermal|energy|hydroelectric|transformer",
  fuel: "refinery|oil depot|fuel depot|fuel tank|oil terminal|gas station|petrol station|pipeline",
  rail: "railway|railroad|train|locomotive|carriage|metro",
  port: "port|harbour|harbor|ferry|ship|vessel|tanker|dock",
  air: "airport|airfield|air base|airbase|runway|helicopter|plane|aircraft",
  shop: "market|shop|supermarket|mall|bakery|store|warehouse|barber",
  hotel: "hotel|hostel|resort",
  food: "restaurant|cafe|café|bar|nightclub|night club|pub",
  faith: "church|mosque|synagogue|temple|cathedral|monastery",
  army: "barracks|army base|military base|headquarters|command post|ammunition|arsenal|training ground",
  police: "police station|checkpoint|border post|prison",
  works: "factory|plant|mine|quarry|mill|foundry",
  road: "bus|car|lorry|truck|motorway|road|minibus",
  bridge: "bridge|dam",
  rescue: "fire station|fire engine",
  rite: "funeral|wedding|parade|festival|concert|rally",
};

/** Kind by word or pair of words. */
const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split("|").map((word) => [word, kind] as const)),
);
/** Words within which a kind's word means another thing. */
const NOT_A_TARGET =
  /\b(?:car bomb\w*|road ?map|white house|house of \w+|power of|at home|home (?:town|country|secretary|minister|affairs)|fire brigade|bus stop)\b/giu;
const WORD = /[\p{L}-]+/gu;

/** Kinds of targets that the sentences of a report name. */
export function targetsOf({ title, evidence }: Pick<Comparable, "title" | "evidence">): ReadonlySet<string> {
  const sentences = evidence.filter(({ field }) => field === "what").map(({ quote }) => quote);
  const text = [title, ...sentences].join(" . ").toLowerCase().replace(NOT_A_TARGET, " ");
  // A report is compared with many: looking each word up takes a tenth of trying each kind's pattern.
  const words = (text.match(WORD) ?? []).map((word) => (KIND_OF.has(word) ? word : singularOf(word)));
  const found = new Set<string>();
  for (const [index, word] of words.entries()) {
    const kind = KIND_OF.get(`${word} ${words[index + 1]}`) ?? KIND_OF.get(word);
    if (kind) found.add(kind);
  }
  return found;
}

/** The form that the table has, for regular plurals. */
function singularOf(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
