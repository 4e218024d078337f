import type { Area } from "./areas.ts";
import type { Town } from "./towns.ts";

/** Which areas of the tiles make up an area of GeoNames, told by where the towns lie. */
export interface AreaShares {
  /** The areas that make up this first-order or second-order area of GeoNames; empty where they do not fit. */
  areasOf(code: string): readonly Area[];
  /** The areas with these ids; "-" stands for none. Throws for an unknown one. */
  areasNamed(ids: readonly string[]): readonly Area[];
}

/** At least this share of an area's towns must bear the code for the area to belong to it. */
const LEAST_SHARE = 0.7;

/**
 * Sources differ in what a first-order area is (France: 13 regions or 102 departments). Each area of the tiles
 * goes to the code that most of its towns bear, as a part of a first-order area, and as the whole of a second-order
 * one when nearly all towns of that one lie in it.
 */
export function shareAreas(
  areas: readonly Area[],
  towns: readonly Town[],
  locate: (town: Town) => Area | undefined,
): AreaShares {
  const shares = new Map<string, Area[]>();
  const townsIn = new Map<Area, Town[]>();
  const size = new Map<string, number>();
  for (const town of towns) {
    const area = locate(town);
    size.set(town.admin2, (size.get(town.admin2) ?? 0) + 1);
    if (!area || area.country !== town.country) continue;
    const list = townsIn.get(area) ?? [];
    list.push(town);
    townsIn.set(area, list);
  }
  const give = (code: string, area: Area) => shares.set(code, [...(shares.get(code) ?? []), area]);
  for (const area of areas) {
    const members = townsIn.get(area) ?? [];
    const first = commonest(members.map((town) => town.admin1));
    if (members.length === 0) {
      if (area.geonamesCode !== "") give(area.geonamesCode, area);
    } else if (first.code !== "" && first.count / members.length >= LEAST_SHARE) give(first.code, area);
    const second = commonest(members.map((town) => town.admin2));
    const both = Math.min(second.count / members.length, second.count / (size.get(second.code) ?? 1));
    if (second.code !== "" && both >= LEAST_SHARE) give(second.code, area);
  }
  const byId = new Map(areas.map((area) => [area.id, area]));
  return {
    areasOf: (code) => shares.get(code) ?? [],
    areasNamed: (ids) =>
      ids.filter((id) => id !== "-").map((id) => byId.get(id) ?? raise(`the table names no area of the tiles: ${id}`)),
  };
}

function raise(sentence: string): never {
  throw new Error(sentence);
}

/** The code that occurs most, and how often; "" for none. */
export function commonest(codes: readonly string[]): { code: string; count: number } {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best = { code: "", count: 0 };
  for (const [code, count] of counts) if (count > best.count) best = { code, count };
  return best;
}
