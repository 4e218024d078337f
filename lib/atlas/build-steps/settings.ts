/** Zoom levels of the tiles; the browser enlarges the last one beyond. */
export const MAX_ZOOM = { basemap: 7, areas: 6 } as const;

/**
 * Bands of zoom levels that share one simplification: shapes up to `maxZoom` keep bends over `landMetres` (coast) and
 * `borderMetres` (borders); islands under `islandKm2` would only be specks there and are left out.
 */
export const BANDS = [
  { name: "a", maxZoom: 1, landMetres: 8000, borderMetres: 6000, islandKm2: 2500 },
  { name: "b", maxZoom: 3, landMetres: 1800, borderMetres: 1500, islandKm2: 120 },
  { name: "c", maxZoom: 5, landMetres: 350, borderMetres: 250, islandKm2: 5 },
  { name: "d", maxZoom: 7, landMetres: 60, borderMetres: 60, islandKm2: 0.2 },
] as const;

export function bandOf(zoom: number): (typeof BANDS)[number] {
  return BANDS.find((band) => zoom <= band.maxZoom) ?? BANDS[3];
}

/** Smallest lake drawn from each zoom level on, in square kilometres. */
export const LAKE_KM2: Readonly<Record<number, number>> = { 2: 3000, 3: 800, 4: 250, 5: 60, 6: 15, 7: 5 };

/** Languages that labels carry beside English: the widest read in the news, and those of the regions most in it. */
export const LABEL_LANGUAGES = ["uk", "ru", "ar", "de", "es", "fr", "it", "pt", "pl", "tr", "zh", "ja", "fa", "he"];

/** Towns: least weighted population from each zoom level on. A capital counts four times, a regional seat 1.6 times. */
export const TOWN_POPULATION: Readonly<Record<number, number>> = {
  2: 5e6,
  3: 1.2e6,
  4: 4e5,
  5: 1.5e5,
  6: 5e4,
  7: 2e4,
  8: 6000,
  9: 2000,
  10: 500,
  11: 0,
};
export const LAST_TOWN_ZOOM = 11;

/** Simplification for exports, in metres. */
export const EXPORT_METRES = 5000;
