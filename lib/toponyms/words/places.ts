/** Words that say that a place comes next or before: "the village of X", "X Oblast". Lower case. Own lists. */

/** Kind words with the gazetteer kinds that they fit. */
export const KIND_WORDS: Readonly<
  Record<string, readonly ("place" | "admin2" | "admin1" | "country" | "region" | "water" | "site")[]>
> = {
  city: ["place"],
  cities: ["place"],
  town: ["place"],
  towns: ["place"],
  village: ["place"],
  villages: ["place"],
  hamlet: ["place"],
  settlement: ["place"],
  suburb: ["place"],
  neighborhood: ["place"],
  neighbourhood: ["place"],
  municipality: ["place", "admin2"],
  borough: ["place", "admin2"],
  township: ["place", "admin2"],
  commune: ["place", "admin2"],
  capital: ["place"],
  resort: ["place"],
  port: ["place"],
  district: ["admin2", "place"],
  districts: ["admin2", "place"],
  raion: ["admin2"],
  county: ["admin2"],
  counties: ["admin2"],
  parish: ["admin2"],
  prefecture: ["admin1", "admin2"],
  oblast: ["admin1"],
  region: ["admin1", "region", "admin2"],
  regions: ["admin1", "region", "admin2"],
  province: ["admin1", "admin2"],
  provinces: ["admin1", "admin2"],
  governorate: ["admin1"],
  oblasts: ["admin1"],
  governorates: ["admin1"],
  prefectures: ["admin1", "admin2"],
  raions: ["admin2"],
  parishes: ["admin2"],
  department: ["admin1", "admin2"],
  state: ["admin1", "country"],
  states: ["admin1", "country"],
  territory: ["admin1", "region", "country"],
  republic: ["admin1", "country"],
  peninsula: ["region", "admin1"],
  enclave: ["region", "admin1", "place"],
  island: ["region", "admin1", "country", "place"],
  islands: ["region", "admin1", "country"],
  country: ["country"],
  nation: ["country"],
  kingdom: ["country"],
  sea: ["water"],
  ocean: ["water"],
  strait: ["water"],
  gulf: ["water"],
  river: ["water"],
  lake: ["water"],
};

/** Prepositions before a place, with the weight of evidence (log-odds) that a capitalised word after them is one. */
export const LOCATIVE: Readonly<Record<string, number>> = {
  in: 2.5,
  near: 2.5,
  outside: 2,
  inside: 1.5,
  around: 1.2,
  across: 1.5,
  throughout: 2,
  into: 1.2,
  from: 1.2,
  to: 0.8,
  at: 0.7,
  toward: 1,
  towards: 1,
  through: 1,
  of: 0.4,
  over: 0.5,
  within: 1,
  between: 0.5,
  via: 1,
  on: 0,
  for: 0,
  along: 0.7,
  off: 1,
};

/** Words between a preposition and the name that change nothing: "in the northern Kharkiv region", "in downtown Paris". */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the north south east west northern southern eastern western northeast northwest southeast southwest northeastern " +
    "northwestern southeastern southwestern north-eastern central downtown uptown midtown inner outer upper lower greater mainland " +
    "rural suburban nearby neighboring neighbouring occupied annexed war-torn coastal modern ancient historic present-day"
  ).split(" "),
);

/** What may follow a hyphen after a place: "London-based", "Russian-backed". */
export const HYPHEN_TAILS: ReadonlySet<string> = new Set(
  "based born backed led occupied controlled held area wide style made annexed administered ruled bound trained funded run owned".split(
    " ",
  ),
);

/** Small words inside names: "Republic of the Congo", "Stratford upon Avon". */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  "of the and de la du des del al el upon on under sur am an der le les da do dos in".split(" "),
);

/** Small words after a name that make it the home of somebody: "a Paris woman", "Roselle police". */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  (
    "man men woman women boy girl teenager teen couple resident residents native natives family families mother father student " +
    "students teacher officials official police firefighters officers officer voters mayor mayoral doctor lawyer company firm " +
    "school schools hospital home house residence apartment church airport museum factory plant store branch office offices " +
    "court jail street streets suburb based summit area talks"
  ).split(" "),
);

/** Nouns whose "of" leads to a home or a place: "a resident of Elida", "10 miles east of Perham", "outskirts of Makurdi". */
export const HOME_WORDS: ReadonlySet<string> = new Set(
  (
    "resident residents native citizen citizens people mayor bishop archbishop sheriff governor east west north south " +
    "northeast northwest southeast southwest outside outskirts streets centre center suburb part parts coast shores area " +
    "areas miles kilometers kilometres borders border capital invasion occupation siege bombing shelling capture fall " +
    "liberation battle evacuation edge university"
  ).split(" "),
);

/** Marks of a party before a politician's home: "R-Florence". */
export const PARTY_MARKS: ReadonlySet<string> = new Set(["D", "R", "I", "DFL"]);
