import type { Random } from "../evaluate/random.ts";
import type { LngLat, Place, PlacePrecision, ReportPlace } from "../model.ts";
import { zipf } from "./draw.ts";
import type { SyntheticPlaces } from "./synthetic-places.ts";
import { SYNTHETIC } from "./synthetic-settings.ts";

const KM_PER_DEGREE = 111;

/** Rank of the town of one incident: a few hot cities, then Zipf's law, and some anywhere. */
export function drawTown({ towns }: SyntheticPlaces, random: Random): number {
  const { hotTowns, hotShare, ruralShare } = SYNTHETIC;
  const share = random();
  if (share < hotTowns * hotShare) return Math.floor(share / hotShare);
  const rest = towns.length - hotTowns;
  return hotTowns + (random() < ruralShare ? Math.floor(random() * rest) : zipf(rest, random()));
}

/** Where an incident of a town happened, as exactly as is known: its site, the town, around it, an area, or nowhere. */
export function placesKnown(places: SyntheticPlaces, rank: number, random: Random): readonly ReportPlace[] {
  const { noPlaceShare, areaShare, nearShare, twoPlacesShare } = SYNTHETIC;
  const share = random();
  if (share < noPlaceShare) return [];
  const town = places.towns[rank];
  const area = places.areas[zipf(places.areas.length, random())];
  if (!town || !area) return [];
  if (share < noPlaceShare + areaShare) return [located(area, precisionOf(area))];
  if (share < noPlaceShare + areaShare + nearShare)
    return [{ ...located(town, "near"), radiusKm: 5 + Math.floor(random() * 25) }];
  const first = random() < SYNTHETIC.siteShare ? siteOf(town, random) : located(town, "place");
  const other = places.towns[Math.min(places.towns.length - 1, rank + 1 + Math.floor(random() * 20))];
  const isTwo = random() < twoPlacesShare / (1 - noPlaceShare - areaShare - nearShare);
  return isTwo && other && other !== town ? [first, located(other, "place")] : [first];
}

// Made once a place: most incidents stand at the same ones.
const known = new Map<string, ReportPlace>();

function located({ id, name, point, country, admin1, bbox, areas }: Place, precision: PlacePrecision): ReportPlace {
  const key = `${precision} ${id}`;
  const place = known.get(key) ?? { id, name, role: "location", precision, point, country, admin1, bbox, areas };
  known.set(key, place);
  return place;
}

function siteOf(town: Place, random: Random): ReportPlace {
  const { sitesOfTown, siteReachKm } = SYNTHETIC;
  const site = zipf(sitesOfTown, random());
  // By the golden angle: sites lie round the town's centre, no two at one place.
  const angle = site * 2.399963;
  const degrees = (siteReachKm / KM_PER_DEGREE) * Math.sqrt((site + 1) / sitesOfTown);
  const [longitude, latitude] = town.point;
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  const point: LngLat = [
    round(longitude + (Math.cos(angle) * degrees) / Math.cos((latitude * Math.PI) / 180)),
    round(latitude + Math.sin(angle) * degrees),
  ];
  return { ...located(town, "site"), id: `site:${town.id.split(":")[1]}-${site}`, name: `Site ${site + 1}`, point };
}

function precisionOf({ kind }: Place): PlacePrecision {
  return kind === "country" || kind === "region" || kind === "admin2" || kind === "water" ? kind : "admin1";
}
