/**
 * Disputed and de-facto territories: the one table of which country an area is counted to and how its borders are
 * drawn. Natural Earth draws who holds the ground; these rules follow the resolutions of the United Nations where there
 * are any, keep the line of control visible, and dash what is not settled. Names are the neutral ones of news agencies.
 */
export type BorderClass = "country" | "region" | "disputed" | "defacto";

export interface TerritoryRule {
  readonly key: string;
  readonly name: string;
  /** ISO 3166-1 code that its areas are counted to; null: no country, drawn as a disputed patch. */
  readonly country: string | null;
  /** First-order areas that make it up, by ISO 3166-2 as Natural Earth writes it. */
  readonly iso?: readonly string[];
  /** Units of Natural Earth (`adm0_a3`) that make it up. */
  readonly units?: readonly string[];
  /** Class of the line between it and the rest of its own country. */
  readonly inner?: BorderClass;
  /** Countries whose border with it is drawn dashed. */
  readonly dashedWith?: readonly string[];
  /** Countries whose border with it is drawn as quietly as one between regions. */
  readonly quietWith?: readonly string[];
  readonly because: string;
}

export const TERRITORIES: readonly TerritoryRule[] = [
  {
    key: "crimea",
    name: "Crimea",
    country: "UA",
    iso: ["UA-43", "UA-40"],
    inner: "defacto",
    because: "part of Ukraine by UN General Assembly resolution 68/262; held by Russia since 2014",
  },
  {
    key: "western-sahara",
    name: "Western Sahara",
    country: "EH",
    iso: ["MA-15", "MA-16"],
    units: ["SAH"],
    inner: "disputed",
    dashedWith: ["MA"],
    because: "non-self-governing territory on the UN list; divided by the Moroccan berm",
  },
  {
    key: "kosovo",
    name: "Kosovo",
    country: "XK",
    units: ["KOS"],
    dashedWith: ["RS"],
    because: "declared independence in 2008, recognised by about half of UN members, not by Serbia",
  },
  {
    key: "palestine",
    name: "Palestine",
    country: "PS",
    units: ["PSX"],
    dashedWith: ["IL"],
    because: "UN observer state by resolution 67/19; its line with Israel is that of 1949, without a treaty",
  },
  {
    key: "golan",
    name: "Golan Heights",
    country: "SY",
    iso: ["SY-X01~"],
    dashedWith: ["IL"],
    because: "Syrian by UN Security Council resolution 497, held by Israel since 1967: both lines are dashed",
  },
  {
    key: "northern-cyprus",
    name: "Northern Cyprus",
    country: "CY",
    units: ["CYN", "CNM"],
    inner: "defacto",
    because: "part of Cyprus by UN Security Council resolution 541; its own rule behind the Green Line since 1974",
  },
  {
    key: "somaliland",
    name: "Somaliland",
    country: "SO",
    units: ["SOL"],
    inner: "defacto",
    because: "its own rule since 1991; counted to Somalia by the UN",
  },
  {
    key: "abkhazia",
    name: "Abkhazia",
    country: "GE",
    iso: ["GE-AB"],
    inner: "defacto",
    because: "part of Georgia by UN General Assembly resolutions; outside its control since 1993",
  },
  {
    key: "transnistria",
    name: "Transnistria",
    country: "MD",
    iso: ["MD-SN", "MD-BD"],
    inner: "defacto",
    because: "part of Moldova; its own rule since 1992",
  },
  {
    key: "kashmir-india",
    name: "Jammu, Kashmir and Ladakh",
    country: "IN",
    iso: ["IN-JK", "IN-LA"],
    dashedWith: ["PK", "CN"],
    because: "claimed by India and Pakistan; the Line of Control and the Line of Actual Control are no borders",
  },
  {
    key: "kashmir-pakistan",
    name: "Azad Kashmir and Gilgit-Baltistan",
    country: "PK",
    iso: ["PK-JK", "PK-GB"],
    dashedWith: ["IN", "CN"],
    because: "claimed by India and Pakistan; the Line of Control is no border",
  },
  {
    key: "siachen",
    name: "Siachen Glacier",
    country: null,
    units: ["KAS"],
    dashedWith: ["IN", "PK", "CN"],
    because: "the Line of Control ends before it; claimed by India and Pakistan",
  },
  {
    key: "arunachal",
    name: "Arunachal Pradesh",
    country: "IN",
    iso: ["IN-AR"],
    dashedWith: ["CN"],
    because: "administered by India, claimed by China; the McMahon Line is no agreed border",
  },
  {
    key: "bir-tawil",
    name: "Bir Tawil",
    country: null,
    units: ["BRT"],
    dashedWith: ["EG", "SD"],
    because: "claimed by neither Egypt nor Sudan, which differ on two lines",
  },
  {
    key: "spratly",
    name: "Spratly Islands",
    country: null,
    units: ["PGA"],
    because: "claimed in whole or part by six states",
  },
  { key: "serranilla", name: "Serranilla Bank", country: "CO", units: ["SER", "BJN"], because: "held by Colombia" },
  { key: "scarborough", name: "Scarborough Shoal", country: null, units: ["SCR"], because: "claimed by three states" },
  { key: "baikonur", name: "Baikonur", country: "KZ", units: ["KAB"], because: "Kazakh soil leased to Russia" },
  {
    key: "cyprus-bases",
    name: "Akrotiri and Dhekelia",
    country: "GB",
    units: ["WSB", "ESB"],
    quietWith: ["CY"],
    because: "British overseas territory by the treaty of 1960",
  },
  { key: "guantanamo", name: "Guantanamo Bay", country: "CU", units: ["USG"], because: "Cuban soil under a lease" },
  {
    key: "clipperton",
    name: "Clipperton",
    country: "FR",
    units: ["CLP"],
    because: "French, without a code of its own",
  },
  {
    key: "australian-islands",
    name: "Australian external territories",
    country: "AU",
    units: ["CSI", "ATC", "IOA"],
    because: "Australian, without first-order areas of their own",
  },
];

/** Borders between countries that are dashed for other reasons than one of the territories. */
export const DASHED_PAIRS: readonly { readonly pair: readonly [string, string]; readonly because: string }[] = [
  { pair: ["IL", "SY"], because: "armistice lines of 1949 and 1974, no treaty" },
];

/** Dashes by claim of the file `disputed-lines.tsv` (Natural Earth, public domain): lines that no area gives. */
export function classOfClaim(claim: string): BorderClass {
  return claim === "Georgian claim" ? "defacto" : "disputed"; // the Georgian one is South Ossetia, held since 1992
}

/** Areas of the source that a border of countries runs through: what lies south of a parallel becomes another area. */
export const SPLITS = [
  {
    id: "MA-14",
    latitude: 27.6667,
    south: { id: "ne:MAR-3457-south", country: "EH", territory: "western-sahara", name: "Smara" },
    because: "Western Sahara begins at 27° 40' N (Franco-Spanish convention of 1912); Morocco's region crosses it",
  },
] as const;

/** The rule that holds for a first-order area of Natural Earth, or undefined. */
export function territoryOf(iso: string, unit: string): TerritoryRule | undefined {
  return TERRITORIES.find((rule) => rule.iso?.includes(iso) || rule.units?.includes(unit));
}

export interface BorderSide {
  readonly country: string | null;
  /** Key of its territory rule, or null. */
  readonly territory: string | null;
}

/** How the line between two first-order areas is drawn. */
export function borderClass(a: BorderSide, b: BorderSide): BorderClass {
  const rules = [a, b].map((side) => TERRITORIES.find((rule) => rule.key === side.territory));
  if (a.country === b.country && a.country !== null) {
    if (a.territory === b.territory) return "region";
    return rules.find((rule) => rule?.inner)?.inner ?? "region";
  }
  if (rules[0]?.quietWith?.includes(b.country ?? "") || rules[1]?.quietWith?.includes(a.country ?? "")) return "region";
  if (rules[0]?.dashedWith?.includes(b.country ?? "") || rules[1]?.dashedWith?.includes(a.country ?? "")) {
    return "disputed";
  }
  const isListed = DASHED_PAIRS.some(({ pair }) => pair.includes(a.country ?? "") && pair.includes(b.country ?? ""));
  return isListed || a.country === null || b.country === null ? "disputed" : "country";
}
