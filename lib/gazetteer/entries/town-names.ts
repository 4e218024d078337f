import { readFileSync } from "node:fs";
import { sourcePath } from "../../atlas/sources.ts";
import { editDistance } from "../edit-distance.ts";
import { romanizeUkrainian } from "../romanize.ts";
import type { Town } from "./towns.ts";

/** English names of towns by GeoNames number, where they differ from the town's own. */
export function readEnglishNames(): Map<string, string> {
  const file = readFileSync(sourcePath("libgeonames-common", "usr/share/locale/en/LC_MESSAGES/geonames.mo"));
  // A compiled GNU gettext catalogue: a count, then two tables of lengths and offsets.
  const at = (offset: number) => file.readUInt32LE(offset);
  const string = (entry: number) => file.toString("utf8", at(entry + 4), at(entry + 4) + at(entry));
  const [count, originals, translations] = [at(8), at(12), at(16)];
  return new Map(
    Array.from({ length: count }, (_, index) => [string(originals + 8 * index), string(translations + 8 * index)]),
  );
}

/** The name of a town as English news writes it now; `english` is the one that GeoNames states, if any. */
export function englishTownName(town: Town, english: string | undefined): string {
  if (town.country === "UA") return ukrainianName(town);
  const name = english && EUROPEAN.has(town.country) && LATIN.test(english) ? english : town.name;
  if (town.country === "KR") return withoutMarks(name.replace(/[- ](?:si|gun|eup|myeon|dong|ri|gu)$/, ""));
  if (town.country === "JP") return withoutMarks(name.replace(/-(?:shi|machi|cho|chō|mura)$/, ""));
  return PLAIN_LATIN.has(town.country) ? withoutMarks(name) : name;
}

/**
 * Countries where GeoNames has the people's own name first ("Köln") and the English one beside it. Elsewhere its first
 * name is the one of English news already.
 */
const EUROPEAN = new Set(
  (
    "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL PT RO RS RU " +
    "SE SI SK SM TR XK"
  ).split(" "),
);
const LATIN = /^[\p{Script=Latin}\p{P} ]+$/u;

/** Countries whose names come out of another script: news writes them without the marks of transliteration. */
const PLAIN_LATIN = new Set(
  (
    "AE AF AM BG BH BT BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO KG KH KP KW KZ LA LB LK LY MA MK MM MN " +
    "MR MV NP OM PK PS QA RS RU SA SD SO SY TH TJ TN TW UZ YE"
  ).split(" "),
);

function withoutMarks(name: string): string {
  return name
    .replaceAll(/['’ʼ‘ʻ`ʹ′]/g, "")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** By the official table from the Ukrainian name; GeoNames has several spellings mixed. */
function ukrainianName(town: Town): string {
  const plain = withoutMarks(town.name);
  const best = town.alternates
    .filter((name) => /^[\p{Script=Cyrillic}'’ʼ -]+$/u.test(name) && !/[ыэъёЫЭЪЁ]/.test(name))
    .map(romanizeUkrainian)
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), plain.toLowerCase(), MOST_CHANGES) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= MOST_CHANGES ? best.name : plain;
}

/** Spellings of one Ukrainian name in Latin letters differ in a few letters; more is another name. */
const MOST_CHANGES = 3;
