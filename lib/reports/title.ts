import type { Casualties, IncidentSubtype, IncidentType, ReportPlace } from "../model.ts";

const MAX_WORDS = 10;

/** Nouns of happenings: the subtype's where there is one, else the type's. The preposition leads to the place. */
const NOUNS: Record<IncidentType | IncidentSubtype, readonly [noun: string, preposition: string]> = {
  strike: ["Strike", "on"],
  air: ["Air strike", "on"],
  drone: ["Drone strike", "on"],
  missile: ["Missile strike", "on"],
  shelling: ["Shelling", "of"],
  explosion: ["Explosion", "in"],
  bomb: ["Bombing", "in"],
  "car-bomb": ["Car bomb", "in"],
  "suicide-bomb": ["Suicide bombing", "in"],
  mine: ["Mine blast", "in"],
  grenade: ["Grenade attack", "in"],
  battle: ["Fighting", "in"],
  clash: ["Clashes", "in"],
  advance: ["Advance", "in"],
  withdrawal: ["Withdrawal", "from"],
  attack: ["Attack", "in"],
  shooting: ["Shooting", "in"],
  stabbing: ["Stabbing", "in"],
  assassination: ["Assassination", "in"],
  ramming: ["Vehicle attack", "in"],
  assault: ["Assault", "in"],
  abduction: ["Abduction", "in"],
  "sexual-violence": ["Sexual violence", "in"],
  massacre: ["Massacre", "in"],
  military: ["Military activity", "in"],
  deployment: ["Troop deployment", "to"],
  exercise: ["Military exercise", "in"],
  delivery: ["Arms delivery", "to"],
  interception: ["Interception", "over"],
  mobilisation: ["Mobilisation", "in"],
  protest: ["Protest", "in"],
  demonstration: ["Protest", "in"],
  "labour-strike": ["Labour strike", "in"],
  riot: ["Riot", "in"],
  blockade: ["Blockade", "in"],
  justice: ["Court case", "in"],
  arrest: ["Arrest", "in"],
  raid: ["Police raid", "in"],
  charge: ["Charges", "in"],
  trial: ["Trial", "in"],
  sentence: ["Verdict", "in"],
  crime: ["Crime", "in"],
  theft: ["Theft", "in"],
  fraud: ["Fraud", "in"],
  trafficking: ["Trafficking", "in"],
  arson: ["Arson", "in"],
  cyber: ["Cyber attack", "in"],
  vandalism: ["Vandalism", "in"],
  accident: ["Accident", "in"],
  transport: ["Transport accident", "in"],
  industrial: ["Accident", "in"],
  fire: ["Fire", "in"],
  drowning: ["Drowning", "in"],
  collapse: ["Collapse", "in"],
  missing: ["People missing", "in"],
  disaster: ["Disaster", "in"],
  earthquake: ["Earthquake", "in"],
  flood: ["Flood", "in"],
  storm: ["Storm", "in"],
  landslide: ["Landslide", "in"],
  wildfire: ["Wildfire", "in"],
  cold: ["Cold", "in"],
  heat: ["Heat wave", "in"],
  drought: ["Drought", "in"],
  eruption: ["Eruption", "in"],
  health: ["Health emergency", "in"],
  outbreak: ["Outbreak", "in"],
  poisoning: ["Poisoning", "in"],
  diplomacy: ["Talks", "in"],
  summit: ["Summit", "in"],
  meeting: ["Meeting", "in"],
  visit: ["Visit", "to"],
  call: ["Call", "in"],
  negotiation: ["Negotiations", "in"],
  agreement: ["Agreement", "in"],
  sanctions: ["Sanctions", "in"],
  sanction: ["Sanctions", "in"],
  tariff: ["Tariffs", "in"],
  expulsion: ["Expulsion of diplomats", "in"],
  lifting: ["Lifting of sanctions", "in"],
  humanitarian: ["Humanitarian action", "in"],
  aid: ["Aid", "for"],
  evacuation: ["Evacuation", "from"],
  release: ["Release", "in"],
  exchange: ["Exchange of prisoners", "in"],
  displacement: ["Displacement", "in"],
  politics: ["Political event", "in"],
  election: ["Election", "in"],
  vote: ["Vote", "in"],
  law: ["Decree or law", "in"],
  appointment: ["Appointment", "in"],
  resignation: ["Resignation", "in"],
  statement: ["Statement", "in"],
  accusation: ["Accusation", "in"],
  threat: ["Threat", "in"],
  warning: ["Warning", "in"],
  announcement: ["Announcement", "in"],
  correction: ["Correction", "in"],
};

const BETWEEN_PEOPLE: ReadonlySet<string> = new Set(["call", "meeting", "visit"]);

/** Whether a happening is told by who takes part: a call, a meeting, a visit. */
export const namesPeople = (subtype: IncidentSubtype | null) => BETWEEN_PEOPLE.has(subtype ?? "");

const TOLL: readonly (readonly [keyof Casualties, string])[] = [
  ["killed", "killed"],
  ["injured", "injured"],
  ["missing", "missing"],
  ["detained", "detained"],
  ["displaced", "displaced"],
];

/** A title of at most ten words, composed from the fields: "Drone strike on Zolochiv, 7 injured". */
export function composeTitle(report: {
  type: IncidentType;
  subtype: IncidentSubtype | null;
  places: readonly ReportPlace[];
  casualties: Casualties;
  names: ReadonlyMap<string, string>;
  claimedBy: string | null;
}): string {
  const [noun, preposition] = NOUNS[report.subtype ?? report.type];
  const where = placeWords(report.places, preposition);
  const people = where === "" || namesPeople(report.subtype) ? peopleWords(report) : "";
  const title =
    people !== "" && wordsOf(noun + people + where) <= MAX_WORDS ? `${noun}${people}${where}` : `${noun}${where}`;
  const toll = tollWords(report.casualties);
  const full = toll === "" ? title : `${title}, ${toll}`;
  return wordsOf(full) <= MAX_WORDS ? full : title.split(" ").slice(0, MAX_WORDS).join(" ");
}

function placeWords(places: readonly ReportPlace[], preposition: string): string {
  const locations = places.filter(({ role }) => role === "location");
  const [first, second] = locations;
  if (!first) return "";
  const near = first.precision === "near" ? "near" : preposition;
  return ` ${near} ${first.name}${second ? (locations.length > 2 ? " and elsewhere" : ` and ${second.name}`) : ""}`;
}

/** "between Macron and Trump"; words alone carry the name of who spoke them. */
function peopleWords({ type, subtype, names, claimedBy }: Parameters<typeof composeTitle>[0]): string {
  if (type === "statement") return claimedBy === null ? "" : ` by ${claimedBy}`;
  if (!namesPeople(subtype)) return "";
  const [one, other, third] = [...names.values()];
  if (!one) return "";
  if (subtype === "visit") return ` by ${one}`;
  return other === undefined
    ? ` with ${one}`
    : third === undefined
      ? ` between ${one} and ${other}`
      : ` of ${one}, ${other} and ${third}`;
}

function tollWords(casualties: Casualties): string {
  const told = TOLL.flatMap(([kind, word]) => {
    const range = casualties[kind];
    if (!range || (range.low === 0 && range.high === 0)) return [];
    const figure =
      range.high === null
        ? `at least ${number(range.low)}`
        : range.low === range.high
          ? number(range.low)
          : `${number(range.low)}–${number(range.high)}`;
    return [`${figure} ${word}`];
  });
  return told.slice(0, 2).join(", ");
}

const number = (value: number) => value.toLocaleString("en-GB");
const wordsOf = (text: string) => text.split(/\s+/).length;
