import { editDistance } from "../../gazetteer/edit-distance.ts";
import { readTable } from "../../gazetteer/entries/sources.ts";
import { englishTownName } from "../../gazetteer/entries/town-names.ts";
import { readTowns, type Town } from "../../gazetteer/entries/towns.ts";
import { romanizeUkrainian } from "../../gazetteer/romanize.ts";
import { type Feature, feature, type PointGeometry } from "./geojson.ts";
import { mercatorY } from "./geometry.ts";
import { nameProperties, townNames } from "./names.ts";
import { LABEL_LANGUAGES, LAST_TOWN_ZOOM, TOWN_POPULATION } from "./settings.ts";

/** Labels of towns, thinned so that every zoom level is filled evenly: each carries the first zoom level it shows at. */
export function townLabels(): Feature<PointGeometry>[] {
  const names = new Map(["en", ...LABEL_LANGUAGES].map((language) => [language, townNames(language)]));
  const own = new Map(readTable("towns").map(([number = "", , name = ""]) => [number, name]));
  const towns = readTowns()
    .filter(({ feature: code }) => !PARTS_OF_TOWNS.has(code))
    .map((town) => ({ town, weight: weightOf(town) }))
    .sort((a, b) => b.weight - a.weight || a.town.number.localeCompare(b.town.number));
  return firstZooms(towns).map(({ town, zoom }) => {
    const name = own.get(town.number) || englishTownName(town, names.get("en")?.get(town.number));
    const kind = isCapital(town) ? "capital" : SEATS.has(town.feature) ? "seat" : "town";
    const more = zoom <= LAST_TRANSLATED_ZOOM ? nameProperties(name, LABEL_LANGUAGES, nameOf(town, name, names)) : {};
    const [x, y] = town.point;
    return feature(
      { type: "Point", coordinates: [x, y] },
      { kind, name, zoom, rank: rankOf(town.population), ...more },
    );
  });
}

/**
 * The town's name by language. Ukrainian towns: the catalogues still have names from before the renamings, so the
 * Ukrainian name is the one that reads as the English one, and where the catalogue's reads quite otherwise the town
 * was renamed and no other language's is taken either.
 */
function nameOf(town: Town, english: string, names: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  const stated = (language: string) => names.get(language)?.get(town.number);
  if (town.country !== "UA") return stated;
  const now = town.alternates.find((name) => isUkrainian(name) && sameReading(romanizeUkrainian(name), english));
  const before = stated("uk");
  const isRenamed =
    before !== undefined && editDistance(romanizeUkrainian(before), english, MOST_CHANGES) > MOST_CHANGES;
  return (language: string) => {
    if (language === "uk") return now ?? (isRenamed ? undefined : before);
    return isRenamed ? undefined : stated(language);
  };
}

/** Spellings of one name differ in a few letters; more is another name. */
const MOST_CHANGES = 3;

function isUkrainian(name: string): boolean {
  return /^[\p{Script=Cyrillic}'’ʼ -]+$/u.test(name) && !/[ыэъё]/i.test(name);
}

function sameReading(a: string, b: string): boolean {
  return a.replaceAll(/[^a-z]/gi, "").toLowerCase() === b.replaceAll(/[^a-z]/gi, "").toLowerCase();
}

const PARTS_OF_TOWNS = new Set(["PPLX", "PPLL", "PPLCH", "STLMT"]);
const SEATS = new Set(["PPLA", "PPLC"]);
const LAST_TRANSLATED_ZOOM = 8;

/** Territories whose capital is labelled as a town: they are no states. */
const TERRITORY =
  /^(?:AX|AS|AI|AQ|AW|BM|BV|IO|KY|CX|CC|CK|CW|FK|FO|GF|PF|TF|GI|GL|GP|GU|GG|HK|IM|JE|MO|MQ|YT|MS|NC|NU|NF|MP|PN|PR|RE|BL|SH|MF|PM|SX|GS|SJ|TK|TC|UM|VG|VI|WF)$/;

function isCapital({ feature: code, country }: Town): boolean {
  return code === "PPLC" && !TERRITORY.test(country);
}

function weightOf(town: Town): number {
  if (isCapital(town)) return Math.max(town.population * 4, 800_000);
  return town.feature === "PPLA" ? Math.max(town.population * 1.6, town.population + 20_000) : town.population;
}

/** 1 for over five million people to 7 for under five thousand. */
function rankOf(population: number): number {
  return 1 + [5e6, 1e6, 3e5, 1e5, 2e4, 5e3].filter((limit) => population <= limit).length;
}

interface Weighted {
  readonly town: Town;
  readonly weight: number;
}

/** Goes through the zoom levels and lets in the weightiest towns that have room for dot and label. */
function firstZooms(towns: readonly Weighted[]): { town: Town; zoom: number }[] {
  const zoomOf = new Map<Town, number>();
  for (let zoom = 2; zoom <= LAST_TOWN_ZOOM; zoom++) {
    const degreesPerPixel = 360 / 512 / 2 ** zoom;
    const width = (zoom <= 4 ? 62 : zoom <= 7 ? 54 : 46) * degreesPerPixel;
    const grid = new Map<string, Town[]>();
    for (const { town } of towns) if (zoomOf.has(town)) place(grid, town, width);
    for (const { town, weight } of towns) {
      if (zoomOf.has(town) || !mayShow(town, weight, zoom)) continue;
      if (zoom < LAST_TOWN_ZOOM && isCrowded(grid, town, width)) continue;
      zoomOf.set(town, zoom);
      place(grid, town, width);
    }
  }
  return towns.map(({ town }) => ({ town, zoom: zoomOf.get(town) ?? LAST_TOWN_ZOOM }));
}

function mayShow(town: Town, weight: number, zoom: number): boolean {
  if (weight >= (TOWN_POPULATION[zoom] ?? 0)) return true;
  return (zoom >= 4 && isCapital(town)) || (zoom >= 7 && town.feature === "PPLA");
}

function cellOf([x, y]: Town["point"], width: number): [number, number] {
  return [Math.floor(x / width), Math.floor(mercatorY(y) / width)];
}

function place(grid: Map<string, Town[]>, town: Town, width: number): void {
  const key = cellOf(town.point, width).join();
  const cell = grid.get(key);
  if (cell) cell.push(town);
  else grid.set(key, [town]);
}

function isCrowded(grid: ReadonlyMap<string, Town[]>, town: Town, width: number): boolean {
  const [column, row] = cellOf(town.point, width);
  for (let x = column - 2; x <= column + 2; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      for (const other of grid.get(`${x},${y}`) ?? []) {
        const across = Math.abs(other.point[0] - town.point[0]);
        const down = Math.abs(mercatorY(other.point[1]) - mercatorY(town.point[1]));
        if (across < width * 1.1 && down < width * 0.42) return true;
      }
    }
  }
  return false;
}
