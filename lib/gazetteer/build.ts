import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installSources } from "../atlas/sources.ts";
import { encodeGazetteer } from "./encode.ts";
import { admin1Entries } from "./entries/admin1-entries.ts";
import { admin2Entries } from "./entries/admin2-entries.ts";
import { airportEntries } from "./entries/airport-entries.ts";
import { shareAreas } from "./entries/area-shares.ts";
import { readAreas } from "./entries/areas.ts";
import { countryEntries } from "./entries/country-entries.ts";
import { areaLocator } from "./entries/locate.ts";
import { admin1Finder } from "./entries/surroundings.ts";
import { tableEntries } from "./entries/table-entries.ts";
import { matchCodes } from "./entries/town-codes.ts";
import { townEntries } from "./entries/town-entries.ts";
import { readTowns } from "./entries/towns.ts";
import { withTranslations } from "./entries/translations.ts";

/**
 * Builds the gazetteer file that the repository carries from GeoNames (CC BY 4.0), Natural Earth and OurAirports (public domain),
 * world-countries (ODbL 1.0) and the tables in this folder. Run by hand: installs the sources, then takes half a minute.
 */
export async function buildGazetteer(log: (line: string) => void): Promise<void> {
  await installSources(log);
  const areas = readAreas();
  const locate = areaLocator(areas);
  const read = readTowns();
  const areaOf = new Map(read.map((town) => [town.number, locate(town.point)]));
  const { towns, rows } = matchCodes(read, (town) => areaOf.get(town.number));
  log(`${areas.length} areas and ${towns.length} towns read`);
  const shares = shareAreas(areas, towns, (town) => areaOf.get(town.number));
  const countries = countryEntries(areas);
  const admin1 = admin1Entries(rows, shares, towns);
  const admin2 = admin2Entries(shares, towns, admin1);
  const admin1OfPoint = admin1Finder(admin1, towns, locate);
  const tables = tableEntries(areas, countries, admin1OfPoint);
  const airports = airportEntries(tables, new Set(countries.map(({ place }) => place.country ?? "")), admin1OfPoint);
  const entries = withTranslations([
    ...countries,
    ...admin1.values(),
    ...admin2.values(),
    ...tables,
    ...airports,
    ...townEntries(towns, admin1, admin2),
  ]);
  log(
    `${countries.length} countries, ${admin1.size} first-order and ${admin2.size} second-order areas, ${tables.length} of the tables, ${airports.length} airports`,
  );
  const file = encodeGazetteer(entries);
  writeFileSync(fileURLToPath(new URL("./gazetteer.bin", import.meta.url)), file);
  log(`${entries.length} places, ${(file.length / 1e6).toFixed(1)} MB`);
}
