import type { Casualties, IncidentSubtype, IncidentType, ReportPlace } from "../model.ts";
import { NOUNS } from "./title-nouns.ts";

const MAX_WORDS = 10;

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
  const at = first.precision === "site" && preposition === "in" ? "at" : preposition;
  const near = first.precision === "near" ? "near" : at;
  return ` ${near} ${withArticle(first)}${second ? (locations.length > 2 ? " and elsewhere" : ` and ${withArticle(second)}`) : ""}`;
}

/** Names that stand with an article: "in the United States", "in the Sahel". */
const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Arab Emirates)|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic of the Congo|Solomon Islands|Marshall Islands|.* (?:Sea|Ocean|Strait|Channel|Islands|Peninsula)|Gulf of .*|Strait of .*|Sahel|Caucasus|Balkans|Baltic states|Middle East|West Bank|Gaza Strip|Horn of Africa)$/;

const withArticle = ({ name }: ReportPlace) => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

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
