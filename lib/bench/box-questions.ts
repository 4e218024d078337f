import { type Random, seededRandom } from "../evaluate/random.ts";
import type { BoundingBox } from "../model.ts";
import type { SyntheticPlaces } from "./synthetic-places.ts";
import { SYNTHETIC } from "./synthetic-settings.ts";
import { drawTown } from "./synthetic-where.ts";

/** A box around one of the towns of the set, and some weeks. */
export interface BoxQuestion {
  readonly bbox: BoundingBox;
  /** Parameter datetime. */
  readonly datetime: string;
}

const DAY_MS = 86_400_000;

/** Questions that all differ: boxes of half a degree to twenty, stretches of a day to four months. */
export function boxQuestions(count: number, places: SyntheticPlaces, seed = 7): BoxQuestion[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({ bbox: drawBox(places, random), datetime: drawStretch(random) }));
}

function drawBox(places: SyntheticPlaces, random: Random): BoundingBox {
  const [longitude, latitude] = places.towns[drawTown(places, random)]?.point ?? [0, 0];
  const size = 0.5 * 40 ** random();
  const [x, y] = [longitude + (random() - 0.5) * size, latitude + (random() - 0.5) * size];
  const within = (value: number, most: number) => Number(Math.max(-most, Math.min(most, value)).toFixed(4));
  return [
    within(x - size / 2, 180),
    within(y - size / 2, 90),
    within(Math.max(x + size / 2, -179), 180),
    within(Math.max(y + size / 2, -89), 90),
  ];
}

function drawStretch(random: Random): string {
  const length = Math.floor(120 ** random());
  const from = Math.floor(random() * (SYNTHETIC.days - length));
  const day = (days: number) => new Date(SYNTHETIC.from + days * DAY_MS).toISOString().slice(0, 10);
  return `${day(from)}/${day(from + length)}`;
}
