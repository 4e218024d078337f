import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LngLat } from "../model.ts";
import { encodeGazetteer } from "./encode.ts";
import { admin1Entries } from "./entries/admin1-entries.ts";
import { admin2Entries } from "./entries/admin2-entries.ts";
import { shareAreas } from "./entries/area-shares.ts";
import { readAreas } from "./entries/areas.ts";
import { countryEntries } from "./entries/country-entries.ts";
import { areaLocator } from "./entries/locate.ts";
import { tableEntries } from "./entries/table-entries.ts";
import { townEntries } from "./entries/town-entries.ts";
import { readTowns } from "./entries/towns.ts";

/**
 * Builds the gazetteer file that the repository carries from GeoNames (CC BY 4.0), Natural Earth (public domain),
 * world-countries (ODbL) and the tables in this folder. Run by hand; needs the packages in `build/sources`.
 */
export async function buildGazetteer(log: (line: string) => void): Promise<void> {
  const areas = readAreas();
  const towns = readTowns();
  log(`${areas.length} areas and ${towns.length} towns read`);
  const locate = areaLocator(areas);
  const shares = shareAreas(areas, towns, (town) => locate(town.point));
  const countries = countryEntries(areas);
  const admin1 = admin1Entries(shares, towns);
  const admin2 = admin2Entries(shares, towns, admin1);
  const idOfArea = new Map(
    [...admin1].flatMap(([code, entry]) => shares.areasOf(code).map((area) => [area.id, entry.place.id])),
  );
  const admin1OfPoint = (point: LngLat, country: string) =>
    idOfArea.get(locate(point)?.id ?? "") ?? `country:${country}`;
  const tables = tableEntries(areas, countries, admin1OfPoint);
  const entries = [
    ...countries,
    ...admin1.values(),
    ...admin2.values(),
    ...tables,
    ...townEntries(towns, admin1, admin2),
  ];
  log(
    `${countries.length} countries, ${admin1.size} first-order and ${admin2.size} second-order areas, ${tables.length} of the tables`,
  );
  const file = encodeGazetteer(entries);
  writeFileSync(fileURLToPath(new URL("./gazetteer.bin", import.meta.url)), file);
  log(`${entries.length} places, ${(file.length / 1e6).toFixed(1)} MB`);
}
