import { UsageError } from "../errors.ts";

/** A tile of the square world of Web Mercator: zoom, column from the west, row from the north. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Zooms of which there are tiles; a map that is closer in shows those of the last one. */
export const ZOOMS = { least: 0, most: 14 } as const;

/** Reads z, x and `y.mvt` of an address. Throws UsageError where there is no such tile. */
export function parseTileAddress(z: string, x: string, y: string): TileAddress {
  const row = /^(\d{1,5})\.(?:mvt|pbf)$/.exec(y)?.[1];
  if (row === undefined) throw new UsageError(`tile ${z}/${x}/${y}: its name ends in .mvt`);
  const address = { z: wholeNumber(z), x: wholeNumber(x), y: Number(row) };
  const side = 2 ** address.z;
  if (!(address.z <= ZOOMS.most)) throw new UsageError(`tile ${z}/${x}/${y}: zooms are 0 to ${ZOOMS.most}`);
  if (!(address.x < side && address.y < side)) throw new UsageError(`tile ${z}/${x}/${y}: lies outside of the world`);
  return address;
}

function wholeNumber(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
}
