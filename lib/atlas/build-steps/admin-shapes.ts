import type { Admin1Area } from "./admin.ts";
import { type AreaGeometry, type Feature, feature, readFeatures, workPath, writeFeatures } from "./geojson.ts";
import { mapshaper } from "./mapshaper.ts";
import { refineBorders } from "./refine.ts";
import { BANDS, EXPORT_METRES } from "./settings.ts";

export interface AreaProperties {
  readonly id: string;
  /** "" where no country is drawn. */
  readonly country: string;
}
export type AreaFeature = Feature<AreaGeometry, AreaProperties>;

/**
 * Writes first-order areas and countries in each band, `admin1-a.json` and `country-a.json`, and `border-lines.json`,
 * the lines between areas with the ids of both sides. Neighbours share their borders exactly, so that no gap shows.
 */
export async function makeAdminShapes(areas: readonly Admin1Area[], log: (line: string) => void): Promise<void> {
  const raw = writeFeatures(
    "admin1-raw.json",
    areas.map(({ id, country, geometry }) => feature(geometry, { id, country: country ?? "" })),
  );
  const topology = ["format=topojson", "no-quantization"];
  await mapshaper("-i", raw, "snap", "-clean", "-o", "admin1-coarse.json", ...topology);
  const replaced = refineBorders(areas, "admin1-coarse.json", "admin1-fine.json");
  log(`${replaced} borders of countries refined`);
  await mapshaper("-i", "admin1-fine.json", "-clean", "-o", "admin1.json", "format=geojson", "precision=0.00001");
  const sides = ["-lines", "each=a=A.id,b=B?B.id:null", "-filter", "b!==null"];
  await mapshaper("-i", "admin1.json", ...sides, "-o", "border-lines.json", "precision=0.00001");
  for (const { name, borderMetres } of BANDS.slice(0, 3)) await simplified(name, borderMetres);
  await simplified("export", EXPORT_METRES);
}

/** Shapes of one band, or of the export. */
export function adminShapes(kind: "admin1" | "country", band: string): AreaFeature[] {
  return readFeatures<AreaGeometry, AreaProperties>(workPath(`${kind}-${band}.json`));
}

async function simplified(band: string, metres: number): Promise<void> {
  const simplify = ["-simplify", "weighted", `interval=${metres}`, "keep-shapes", "-clean"];
  const countries = ["-filter", 'country!==""', "-dissolve", "country"];
  const out = (kind: string) => ["-o", `${kind}-${band}.json`, "precision=0.00001"];
  await mapshaper("-i", "admin1.json", ...simplify, ...out("admin1"), ...countries, ...out("country"));
}
