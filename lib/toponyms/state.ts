import type { Phrase } from "./phrases.ts";
import { POWER_SEATS } from "./words/actors.ts";

/** Whether a name may stand for a government: a country, a union, a great city, a seat of power. */
export function isState({ candidates }: Phrase): boolean {
  const place = candidates[0]?.place;
  if (!place) return false;
  if (place.kind === "country" || place.kind === "region") return true;
  return (place.kind === "place" && place.population >= CAPITAL_POPULATION) || POWER_SEATS.has(place.id);
}

/** Towns of this size are capitals often enough. */
const CAPITAL_POPULATION = 400_000;

/** "Kremlin", "White House", "Downing Street". */
export const isSeatOfPower = ({ candidates }: Phrase): boolean =>
  candidates.some(({ place }) => POWER_SEATS.has(place.id));
