import { romanizeUkrainian } from "../romanize.ts";
import type { Town } from "./towns.ts";

/** The name of a town as English news writes it now. */
export function englishTownName(town: Town): string {
  if (town.country === "UA") return ukrainianName(town);
  if (PLAIN_LATIN.has(town.country)) return withoutMarks(town.name);
  return town.name;
}

/** Countries whose names come out of another script: news writes them without the marks of transliteration. */
const PLAIN_LATIN = new Set(
  (
    "AE AF AM BD BG BH BT BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN " +
    "MR MV NP OM PK PS QA RS RU SA SD SO SY TD TH TJ TN TW UZ YE"
  ).split(" "),
);

function withoutMarks(name: string): string {
  return name
    .replaceAll(/[’ʼ‘ʻ`ʹ′]/g, "")
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
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), plain.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= MOST_CHANGES ? best.name : plain;
}

/** Spellings of one Ukrainian name in Latin letters differ in a few letters; more is another name. */
const MOST_CHANGES = 3;

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
