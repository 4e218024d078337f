import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { distanceKm } from "../gazetteer/nearest.ts";
import type { Place } from "../model.ts";
import { PLACE_SETTINGS as S } from "./settings.ts";

/**
 * The places that a publication may be at home in, by its address ("oxfordmail.co.uk") or name ("Oxford Mail"): local
 * papers are called after their towns and states. Likeliest first; empty when no name begins so.
 */
export function homesOf(source: string, gazetteer: Gazetteer): readonly Place[] {
  const label = /^(?:https?:\/\/)?(?:www\d?\.)?([\w-]+)\.[\w.]+/i.exec(source)?.[1] ?? source;
  const words = label
    .toLowerCase()
    .replace(/[\s-]+/g, "")
    .replace(/^the(?=\w{6})/, "");
  for (let end = Math.min(words.length, LONGEST); end >= SHORTEST; end--) {
    const places = gazetteer
      .find(words.slice(0, end))
      .filter(({ inexact, nameKind }) => !inexact && nameKind !== "demonym" && nameKind !== "abbreviation")
      .map(({ place }) => place)
      .filter(({ kind, population }) => kind === "admin1" || (kind === "place" && population >= LEAST_POPULATION));
    if (places.length > 0) return places.slice(0, MOST_HOMES);
  }
  return [];
}

/** Letters of a name; shorter ones begin too many words. */
const SHORTEST = 5;
const LONGEST = 24;
/** People of a town that has a paper. */
const LEAST_POPULATION = 5_000;
const MOST_HOMES = 6;

/** From 0 to 1: how near a place is to the likeliest homes, each counting half of the one before. */
export function nearHome(place: Place, homes: readonly Place[]): number {
  if (place.kind === "country" || place.kind === "region" || place.kind === "water") return 0;
  return homes.reduce((most, home, rank) => {
    const isAround = place.kind === "admin1" && home.country === place.country && home.admin1 === place.name;
    const near = isAround ? 1 : Math.exp(-distanceKm(place.point, home.point) / S.nearKm);
    return Math.max(most, near / 2 ** rank);
  }, 0);
}
