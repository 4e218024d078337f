import type { LngLat } from "../model.ts";
import { distanceKm } from "./nearest.ts";

/**
 * The middle of each district of a postal file, from the places in it whose points are known. Estimated points of such
 * files lie 36 km off (median, Ukraine), often in another district; the middle of the district is 19 km off.
 */
export class DistrictPoints {
  readonly #points = new Map<string, LngLat[]>();
  readonly #middles = new Map<string, LngLat | undefined>();

  /** Takes a place with a known point. */
  add({ district, point }: { readonly district: string; readonly point: LngLat }): void {
    if (district === "") return;
    const list = this.#points.get(district);
    if (list) list.push(point);
    else this.#points.set(district, [point]);
  }

  /** The estimated point of a place, or the middle of its district where that is far off. Ask after the last `add`. */
  settle({ district, point }: { readonly district: string; readonly point: LngLat }): LngLat {
    const middle = this.#middle(district);
    return middle && distanceKm(middle, point) > FAR_KM ? middle : point;
  }

  /** Median longitude and latitude of the district's places; undefined when too few are known. */
  #middle(district: string): LngLat | undefined {
    if (this.#middles.has(district)) return this.#middles.get(district);
    const points = this.#points.get(district) ?? [];
    const middle: LngLat | undefined =
      points.length < LEAST_PLACES ? undefined : [median(points.map(([x]) => x)), median(points.map(([, y]) => y))];
    this.#middles.set(district, middle);
    return middle;
  }
}

const LEAST_PLACES = 3;
/** About the radius of a district. */
const FAR_KM = 30;

function median(numbers: readonly number[]): number {
  return Float64Array.from(numbers).sort()[numbers.length >> 1] ?? 0;
}
