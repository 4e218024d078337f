import { type Entry, NAME_QUALITY } from "../entry.ts";
import type { AreaShares } from "./area-shares.ts";
import { type Area, boxAround, cornersOf } from "./areas.ts";
import { demonymForms, isAlike, nameSet, splitKindWord } from "./names.ts";
import { groupBy, parts, readTable } from "./sources.ts";
import type { CodeRow } from "./town-codes.ts";
import type { Town } from "./towns.ts";

/** The first-order areas of GeoNames, each with the areas of the tiles that make it up. By GeoNames code. */
export function admin1Entries(
  rows: readonly CodeRow[],
  shares: AreaShares,
  towns: readonly Town[],
): Map<string, Entry> {
  const own = new Map(readTable("admin1").map(([code = "", ...cells]) => [code, cells]));
  const members = groupBy(towns, (town) => town.admin1);
  const entries = new Map<string, Entry>();
  for (const { code, name } of rows) {
    const cells = own.get(code) ?? [];
    const stated = (cells[5] ?? "").split(" ").filter((id) => id !== "");
    const areas = stated.length > 0 ? shares.areasNamed(stated) : shares.areasOf(code);
    const entry = admin1Entry({ code, name, areas, towns: members.get(code) ?? [], own: cells });
    if (entry) entries.set(code, entry);
  }
  return entries;
}

interface Admin1Source {
  readonly code: string;
  readonly name: string;
  readonly areas: readonly Area[];
  readonly towns: readonly Town[];
  /** Cells of the table `admin1`: id, name, news names, abbreviations, demonyms, areas. */
  readonly own: readonly string[];
}

function admin1Entry({ code, name, areas, towns, own }: Admin1Source): Entry | null {
  const [ownId, ownName, newsNames, abbreviations, ownDemonyms] = own;
  const [only] = areas.length === 1 ? areas : [];
  const largest = towns.reduce<Town | undefined>(
    (most, town) => (most && most.population >= town.population ? most : town),
    undefined,
  );
  const point = only?.point ?? largest?.point ?? areas[0]?.point;
  if (!point) return null;
  const country = towns[0]?.country ?? areas[0]?.country ?? code.slice(0, 2);
  const english = ownName || englishName(country, name);
  const id = ownId || `admin1:${only ? only.id : code}`;
  const population = towns.reduce((sum, town) => sum + (town.feature === "PPLX" ? 0 : town.population), 0);
  const isRegion = id.startsWith("region:");
  const { stem, word } = splitKindWord(english);
  // "Moscow region" is the oblast around the city, never the federal city itself.
  const isCity = word === "" && largest !== undefined && largest.name === stem && largest.population > 0.8 * population;
  return {
    place: {
      id,
      name: english,
      kind: isRegion ? "region" : "admin1",
      country,
      point,
      bbox: boxAround(areas.length > 0 ? areas.flatMap(cornersOf) : towns.map((town) => town.point)),
      areas: areas.map((area) => area.id),
      population,
    },
    parent: `country:${country}`,
    importance: Math.max(population, 1e4) * (isRegion ? REGION_WEIGHT : ADMIN1_WEIGHT),
    names: [
      ...nameSet("name", NAME_QUALITY.main, [english]),
      ...nameSet("alternate", NAME_QUALITY.news, parts(newsNames)),
      ...nameSet("abbreviation", NAME_QUALITY.form, parts(abbreviations)),
      ...nameSet("demonym", NAME_QUALITY.official, parts(ownDemonyms).flatMap(demonymForms)),
      ...nameSet("alternate", NAME_QUALITY.form, isCity ? [] : kindForms(stem, word)),
      ...nameSet("alternate", word === "" ? NAME_QUALITY.main : NAME_QUALITY.alternate, [stem, name]),
      ...nameSet(
        "alternate",
        NAME_QUALITY.translation,
        only?.names.some((other) => isAlike(other, stem)) ? only.names : [],
      ),
    ],
  };
}

/** An area shares its name with its seat more often than news means the area by it. */
const ADMIN1_WEIGHT = 0.3;
const REGION_WEIGHT = 10;

/** How news names an area beside its official word: "Bryansk region", "the region of Bryansk". */
function kindForms(stem: string, word: string): string[] {
  return [...new Set([word, "Region", "Province", ...(word === "" ? ["State"] : [])])].flatMap((kind) =>
    kind === "" ? [] : [`${stem} ${kind}`, `${kind} of ${stem}`],
  );
}

/** The source's name with the word that news puts to it in these countries, and without marks of transliteration. */
function englishName(country: string, name: string): string {
  const plain = name.replaceAll(/[’ʼ]/g, "");
  if (splitKindWord(plain).word !== "") return plain.replace(/ (?:Kray)$/, " Krai").replace(/ oblast$/, " Oblast");
  const word = USUAL_WORD[country];
  return word && !/city/i.test(plain) ? `${plain} ${word}` : plain;
}

const USUAL_WORD: Readonly<Record<string, string>> = {
  UA: "Oblast",
  BY: "Region",
  KZ: "Region",
  KG: "Region",
  UZ: "Region",
  SY: "Governorate",
  IQ: "Governorate",
  EG: "Governorate",
  YE: "Governorate",
  JO: "Governorate",
  LB: "Governorate",
  TR: "Province",
  AF: "Province",
  IR: "Province",
  KP: "Province",
  LT: "County",
  EE: "County",
  HU: "County",
  RO: "County",
  NG: "State",
  SS: "State",
};
