/**
 * The gazetteer file: 8 bytes (magic, version), 4 bytes length of a JSON header, the header, then the sections,
 * each on a multiple of 4 bytes, little-endian. Places stand with their text ids first (sorted by id), then the
 * numbered ones of GeoNames (sorted by number). Names are sorted by their UTF-8 bytes and front-coded in blocks:
 *   shared length (1 byte), rest length (1 byte), rest, number of bearers (varint), bearers (3 bytes each).
 * A bearer is 19 bits place index, 2 bits name kind, 3 bits name quality.
 */
import type { NameKind } from "./gazetteer.ts";

export const MAGIC = 0x5a474c44; // "DLGZ"
export const VERSION = 1;
export const KEYS_PER_BLOCK = 16;
export const MAX_KEY_BYTES = 255;
export const MAX_PLACES = 1 << 19;
export const NAME_KINDS: readonly NameKind[] = ["name", "alternate", "abbreviation", "demonym"];
/** Coordinates are whole numbers of 10^-5 degree, about one metre. */
export const DEGREES = 1e5;
/** Importance is stored as a logarithm: 10^(value / 6000). */
export const IMPORTANCE_SCALE = 6000;
export const NO_BOX = 0x7fffffff;
export const NO_PARENT = 0xffffffff;
export const GEONAMES_ID = /^geonames:(\d{1,9})$/;

/** Sections in file order, with the array that reads each. */
export const SECTIONS = {
  longitude: Int32Array,
  latitude: Int32Array,
  population: Uint32Array,
  parent: Uint32Array,
  nameStart: Uint32Array,
  number: Uint32Array,
  box: Int32Array,
  textStart: Uint32Array,
  blockStart: Uint32Array,
  importance: Uint16Array,
  kind: Uint8Array,
  country: Uint8Array,
  names: Uint8Array,
  texts: Uint8Array,
  keys: Uint8Array,
} as const;
export type SectionName = keyof typeof SECTIONS;
export type Sections = { readonly [K in SectionName]: InstanceType<(typeof SECTIONS)[K]> };

export interface Header {
  readonly places: number;
  /** Places with a text id; the rest have a GeoNames number. */
  readonly textPlaces: number;
  readonly keys: number;
  /** ISO 3166-1 alpha-2 codes that the country column points into; the first one stands for none. */
  readonly countries: readonly string[];
  /** Start (from the end of the header, padded) and length in bytes. */
  readonly sections: Readonly<Record<SectionName, readonly [start: number, length: number]>>;
}
