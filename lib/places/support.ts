import type { Place } from "../model.ts";
import type { Choice } from "./choice.ts";
import type { Option, OptionFeature } from "./option.ts";
import { PLACE_SETTINGS as S } from "./settings.ts";

/** Sets the features of each option anew that tell of the other names of the text, from what these now seem to mean. */
export function addSupport(choices: readonly Choice[]): void {
  const names = distinctNames(choices);
  const article = tally(names);
  const inPassage = new Map<number, Name[]>();
  for (const name of names) {
    for (const passage of name.inPassages) inPassage.set(passage, [...(inPassage.get(passage) ?? []), name]);
  }
  const passages = new Map([...inPassage].map(([passage, own]) => [passage, tally(own)]));
  const byKey = new Map(names.map((name) => [name.key, name]));
  // Uses of one name in one passage have the same support: long texts repeat few names.
  const known = new Map<string, readonly Option[]>();
  for (const choice of choices) {
    const own = byKey.get(choice.key);
    const passage = passages.get(choice.passage);
    if (!own || !passage) continue;
    const use = `${choice.passage} ${choice.options.length} ${choice.options[0]?.place.id} ${choice.key}`;
    const same = known.get(use);
    choice.options.forEach((option, at) => {
      const twin = same?.[at];
      if (twin) for (const feature of SHARED) option.set(feature, twin.get(feature));
      else addShares(option, own, article, passage, names);
    });
    known.set(use, choice.options);
  }
}

/** A distinct name of the text with what it seems to mean now. */
interface Name {
  readonly key: string;
  readonly best: Place;
  readonly share: number;
  readonly shares: readonly { readonly place: Place; readonly share: number }[];
  readonly inPassages: ReadonlySet<number>;
}

interface Tally {
  readonly total: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, number>;
}

function distinctNames(choices: readonly Choice[]): Name[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    if (choice.options.length === 0) continue;
    const group = groups.get(choice.key);
    if (group) group.push(choice);
    else groups.set(choice.key, [choice]);
  }
  return [...groups].flatMap(([key, uses]) => {
    const sums = new Map<string, { place: Place; share: number }>();
    for (const use of uses) {
      use.shares.forEach((share, at) => {
        const place = use.options[at]?.place;
        if (place) sums.set(place.id, { place, share: (sums.get(place.id)?.share ?? 0) + share / uses.length });
      });
    }
    const shares = [...sums.values()].sort((a, b) => b.share - a.share).slice(0, 12);
    const [best] = shares;
    if (!best) return [];
    return [
      { key, best: best.place, share: best.share, shares, inPassages: new Set(uses.map(({ passage }) => passage)) },
    ];
  });
}

const areaKey = (place: Place): string | null => {
  if (place.country === null) return null;
  if (place.kind === "admin1") return `${place.country}/${place.name}`;
  return place.admin1 === null ? null : `${place.country}/${place.admin1}`;
};

function tally(names: readonly Name[]): Tally {
  const countries = new Map<string, number>();
  const areas = new Map<string, number>();
  for (const { shares } of names) {
    for (const { place, share } of shares) {
      if (place.country !== null) countries.set(place.country, (countries.get(place.country) ?? 0) + share);
      const area = areaKey(place);
      if (area !== null) areas.set(area, (areas.get(area) ?? 0) + share);
    }
  }
  return { total: names.length, countries, areas };
}

/** Features that are the same for all uses of a name in a passage. */
const SHARED = [
  "countryShare",
  "admin1Share",
  "passageCountryShare",
  "passageAdmin1Share",
  "near",
] as const satisfies readonly OptionFeature[];

function addShares(option: Option, own: Name, article: Tally, passage: Tally, names: readonly Name[]): void {
  const { place } = option;
  const country = place.country;
  const area = areaKey(place);
  // "Mexico" beside "Mexico City" is not another word for the city: a name gets no support from its own place.
  const isTwin = (other: Name) => other !== own && other.best.id === place.id;
  const twins = option.get("alternateName") > 0 ? names.slice(0, S.maxNeighbours).filter(isTwin) : [];
  const twinShare = twins.reduce((sum, other) => sum + other.share, 0);
  const ownCountry = own.shares.reduce((sum, other) => sum + (other.place.country === country ? other.share : 0), 0);
  const ownArea = own.shares.reduce((sum, other) => sum + (areaKey(other.place) === area ? other.share : 0), 0);
  option.set("countryShare", shareOf(article.countries, article.total, country, ownCountry));
  option.set("admin1Share", shareOf(article.areas, article.total, area, ownArea + twinShare));
  option.set("passageCountryShare", shareOf(passage.countries, passage.total, country, ownCountry));
  option.set("passageAdmin1Share", shareOf(passage.areas, passage.total, area, ownArea + twinShare));
  option.set("near", nearness(place, [own, ...twins], names));
}

/** Share of the other names that lie in an area, less when there are few of them. */
function shareOf(masses: ReadonlyMap<string, number>, total: number, key: string | null, own: number): number {
  if (key === null || total <= 1) return 0;
  const mass = Math.max(0, (masses.get(key) ?? 0) - own);
  return (mass / (total - 1)) * Math.min(1, (total - 1) / S.enoughNames);
}

/** From 0 to 1: how many of the other names, without those left out, mean places near by. */
function nearness(place: Place, left: readonly Name[], names: readonly Name[]): number {
  if (place.kind === "country" || place.kind === "water" || place.kind === "region") return 0;
  let sum = 0;
  for (const other of names.slice(0, S.maxNeighbours)) {
    if (left.includes(other) || other.best.kind === "country" || other.best.kind === "region") continue;
    sum += other.share * Math.exp(-distanceKm(place.point, other.best.point) / S.nearKm);
  }
  return 1 - Math.exp(-sum);
}

const KM_PER_DEGREE = 111.2;

/** Distance on a plane through the middle latitude: exact enough up to some hundred kilometres, and fast. */
function distanceKm([aLongitude, aLatitude]: Place["point"], [bLongitude, bLatitude]: Place["point"]): number {
  const north = aLatitude - bLatitude;
  const around = Math.abs(aLongitude - bLongitude);
  const east = Math.min(around, 360 - around) * Math.cos(((aLatitude + bLatitude) * Math.PI) / 360);
  return Math.hypot(north, east) * KM_PER_DEGREE;
}
