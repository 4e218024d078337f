import type { LngLat } from "../model.ts";
import { decodeArea } from "./area.ts";

/** Coarse countries by their two letters: label point and rings, holes among them, as flexible polylines. */
export type WorldOutlines = Readonly<Record<string, readonly [label: LngLat, rings: readonly string[]]>>;

/** A country to be drawn by the even-odd rule. */
export interface CountryOutline {
  readonly id: string;
  readonly label: LngLat;
  /** Closed: the first point comes again at the end. */
  readonly rings: readonly (readonly LngLat[])[];
}

/** Address of the outlines, on the own origin. */
export const OUTLINES_PATH = "/basemap/outlines.json";

export function readOutlines(outlines: WorldOutlines): CountryOutline[] {
  return Object.entries(outlines).map(([id, [label, rings]]) => ({
    id,
    label,
    rings: rings.flatMap((text) => {
      const ring = decodeArea(text);
      return ring ? [[...ring, ...ring.slice(0, 1)]] : [];
    }),
  }));
}
