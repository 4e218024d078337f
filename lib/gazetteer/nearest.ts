import type { LngLat } from "../model.ts";
import { DEGREES, type Sections } from "./layout.ts";

/** Great-circle distance on a sphere of 6371 km. */
export function distanceKm(a: LngLat, b: LngLat): number {
  const radians = Math.PI / 180;
  const [x, y] = [(b[0] - a[0]) * radians, (b[1] - a[1]) * radians];
  const half = Math.sin(y / 2) ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(x / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

/** The places of one kind by cells of one degree; made when first asked, in about 10 ms. */
export class TownGrid {
  readonly #sections: Sections;
  /** Places in order of their cells, and where each cell starts. */
  readonly #places: Uint32Array;
  readonly #starts: Uint32Array;

  constructor(sections: Sections, kind: number) {
    this.#sections = sections;
    const starts = new Uint32Array(COLUMNS * ROWS + 1);
    const count = sections.kind.length;
    for (let index = 0; index < count; index++) {
      if (sections.kind[index] !== kind) continue;
      const after = this.#cellOf(index) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let cell = 1; cell < starts.length; cell++) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
    const next = starts.slice();
    this.#places = new Uint32Array(starts.at(-1) ?? 0);
    for (let index = 0; index < count; index++) {
      if (sections.kind[index] !== kind) continue;
      const cell = this.#cellOf(index);
      const at = next[cell] ?? 0;
      this.#places[at] = index;
      next[cell] = at + 1;
    }
    this.#starts = starts;
  }

  /** Index of the nearest place within the distance, or -1. */
  nearest(point: LngLat, withinKm: number): number {
    const rows = Math.ceil(withinKm / KM_PER_DEGREE);
    const columns = Math.min(180, Math.ceil(rows / Math.max(0.02, Math.cos((point[1] * Math.PI) / 180))));
    let best = -1;
    let least = withinKm;
    for (let row = rowOf(point[1]) - rows; row <= rowOf(point[1]) + rows; row++) {
      if (row < 0 || row >= ROWS) continue;
      for (let step = -columns; step <= columns; step++) {
        const column = (columnOf(point[0]) + step + COLUMNS) % COLUMNS;
        const cell = row * COLUMNS + column;
        for (let at = this.#starts[cell] ?? 0; at < (this.#starts[cell + 1] ?? 0); at++) {
          const index = this.#places[at] ?? 0;
          const distance = distanceKm(point, this.#pointOf(index));
          if (distance <= least) {
            least = distance;
            best = index;
          }
        }
      }
    }
    return best;
  }

  #cellOf(index: number): number {
    const { longitude, latitude } = this.#sections;
    return rowOf((latitude[index] ?? 0) / DEGREES) * COLUMNS + columnOf((longitude[index] ?? 0) / DEGREES);
  }

  #pointOf(index: number): LngLat {
    const { longitude, latitude } = this.#sections;
    return [(longitude[index] ?? 0) / DEGREES, (latitude[index] ?? 0) / DEGREES];
  }
}

const COLUMNS = 360;
const ROWS = 180;
const KM_PER_DEGREE = 111;
const columnOf = (longitude: number): number => Math.min(COLUMNS - 1, Math.floor(longitude + 180));
const rowOf = (latitude: number): number => Math.min(ROWS - 1, Math.floor(latitude + 90));
