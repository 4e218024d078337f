/** How tiles are drawn. */
export const TILES = {
  /** Units across a tile. */
  extent: 4096,
  /** Units around a tile that it shows besides, so that marks at its edge are whole. */
  buffer: 64,
  /** Cells across a tile, in each of which the points below the last zoom become one: 16 pixels of a tile of 512. */
  cells: 32,
  /** Incidents of one tile of the last zoom at most, the latest: no tile is larger than some megabytes. */
  mostPoints: 20_000,
  /** Name of the layer of points: sites, towns, and the middles of circles (place_precision "near"). */
  points: "incidents",
  /** Name of the layer of areas, each once with the count of the incidents that are known to it alone. */
  areas: "areas",
} as const;
