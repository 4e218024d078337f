import { type Entry, NAME_QUALITY } from "../entry.ts";
import { nameSet } from "./names.ts";
import { parts, readTable } from "./sources.ts";

/**
 * The entries with names in other languages that their sources lack: from the own table, and for large regions from the
 * Unicode tables of the JavaScript engine. Throws for a row of the table that no entry fits.
 */
export function withTranslations(entries: readonly Entry[]): Entry[] {
  const ids = new Set(entries.map(({ place }) => place.id));
  const names = new Map(
    readTable("translations").map(([id = "", ...languages]) => [id, languages.flatMap(parts)] as const),
  );
  const unknown = [...names.keys(), ...Object.keys(UNICODE_REGIONS)].find((id) => !ids.has(id));
  if (unknown !== undefined) throw new Error(`translations: there is no place ${unknown}`);
  return entries.map((entry) => {
    const { id } = entry.place;
    const added = [...(names.get(id) ?? []), ...unicodeNames(UNICODE_REGIONS[id])];
    if (added.length === 0) return entry;
    return { ...entry, names: [...entry.names, ...nameSet("alternate", NAME_QUALITY.translation, added)] };
  });
}

/** Names such as "UE" stand for too much else in English to be taken without knowing the language of a text. */
const LEAST_LATIN_LETTERS = 4;

function unicodeNames(code: string | undefined): string[] {
  if (code === undefined) return [];
  return LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code).filter(
    (name) => name !== code && (name.length >= LEAST_LATIN_LETTERS || !/^[A-Za-z]+$/.test(name)),
  );
}

const LANGUAGES = ["uk", "ru", "de", "fr", "es", "it", "pl", "pt"];

/** Codes of the regions in the standard M49 of the United Nations, and the two of CLDR's own. */
const UNICODE_REGIONS: Readonly<Record<string, string>> = {
  "region:africa": "002",
  "region:asia": "142",
  "region:caribbean": "029",
  "region:central-africa": "017",
  "region:central-america": "013",
  "region:central-asia": "143",
  "region:east-africa": "014",
  "region:east-asia": "030",
  "region:eastern-europe": "151",
  "region:europe": "150",
  "region:european-union": "EU",
  "region:eurozone": "EZ",
  "region:latin-america": "419",
  "region:melanesia": "054",
  "region:north-africa": "015",
  "region:north-america": "003",
  "region:northern-europe": "154",
  "region:oceania": "009",
  "region:polynesia": "061",
  "region:south-america": "005",
  "region:south-asia": "034",
  "region:southeast-asia": "035",
  "region:southern-africa": "018",
  "region:southern-europe": "039",
  "region:sub-saharan-africa": "202",
  "region:west-africa": "011",
  "region:western-europe": "155",
};
