import { type Random, seededRandom } from "../evaluate/random.ts";
import {
  type CasualtyEstimates,
  INCIDENT_TYPES,
  type IncidentSubtype,
  type IncidentType,
  type ReportPlace,
} from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { exponential, weighted, weightedIndex, zipf } from "./draw.ts";
import type { SyntheticPlaces } from "./synthetic-places.ts";
import { PRECISION_WEIGHTS, STATUS_WEIGHTS, SYNTHETIC, TYPE_WEIGHTS } from "./synthetic-settings.ts";
import { drawDay, momentOf, timeKnown } from "./synthetic-time.ts";
import { drawTown, placesKnown } from "./synthetic-where.ts";

const typeAt = weighted(TYPE_WEIGHTS);
const statusAt = weighted(STATUS_WEIGHTS);
const precisionAt = weighted(PRECISION_WEIGHTS);

/** A week or so in which much of one kind happens in one town. */
interface Burst {
  readonly town: number;
  readonly type: IncidentType;
  readonly day: number;
}

/**
 * So many made-up incidents, one after the other and in no order of time: clustered in place, bursty in time, with the
 * shares of types, precisions and sources of a conflict monitor (synthetic-settings.ts). The same for the same seed.
 */
export function* syntheticIncidents(count: number, places: SyntheticPlaces, seed = 1): Generator<IncidentSummary> {
  const random = seededRandom(seed);
  const bursts = drawBursts(count, places, random);
  const burstAt = weightedIndex(bursts.map((_, rank) => 1 / Math.sqrt(rank + 1)));
  for (let nth = 0; nth < count; nth++) {
    const burst = random() < SYNTHETIC.burstShare ? bursts[burstAt(random())] : undefined;
    const town = burst && random() < 0.8 ? burst.town : drawTown(places, random);
    const type = burst && random() < 0.7 ? burst.type : typeAt(random());
    const day = burst ? burst.day + exponential(SYNTHETIC.burstDays, random) : drawDay(random);
    const happened = placesKnown(places, town, random);
    const status = statusAt(random());
    const publishers = drawPublishers(random);
    yield {
      id: `inc_${nth.toString(16).padStart(16, "0")}`,
      type,
      subtype: drawSubtype(type, random),
      title: titleOf(type, happened),
      status,
      claimedBy: status === "claimed" ? "officials" : null,
      time: timeKnown(momentOf(day, random), precisionAt(random()), random),
      places: happened,
      casualties: drawToll(type, random),
      confidence: Math.round((0.5 + random() / 2) * 100) / 100,
      sources: publishers.length,
      publishers,
    };
  }
}

function drawBursts(count: number, places: SyntheticPlaces, random: Random): Burst[] {
  const bursts = Math.max(4, Math.round((count * SYNTHETIC.burstShare) / SYNTHETIC.incidentsOfBurst));
  return Array.from({ length: bursts }, () => ({
    town: drawTown(places, random),
    type: typeAt(random()),
    day: drawDay(random),
  }));
}

function drawSubtype(type: IncidentType, random: Random): IncidentSubtype | null {
  const subtypes: readonly IncidentSubtype[] = INCIDENT_TYPES[type].subtypes;
  return random() < 0.8 ? (subtypes[zipf(subtypes.length, random())] ?? null) : null;
}

/** One source mostly, twelve rarely; a few publishers tell most. In alphabetical order, as the store keeps them. */
function drawPublishers(random: Random): string[] {
  const { mostSources, publishers } = SYNTHETIC;
  const sources = 1 + Math.min(mostSources - 1, Math.floor(exponential(1.2, random)));
  const names = new Set<string>();
  while (names.size < sources) names.add(`Desk ${String(zipf(publishers, random()) + 1).padStart(3, "0")}`);
  return [...names].sort();
}

const HARMFUL: ReadonlySet<IncidentType> = new Set([
  "strike",
  "explosion",
  "battle",
  "attack",
  "accident",
  "disaster",
  "health",
]);

function drawToll(type: IncidentType, random: Random): CasualtyEstimates {
  if (!HARMFUL.has(type) || random() > SYNTHETIC.tollShare * 1.7) return {};
  const count = (mean: number) => {
    const best = 1 + Math.floor(exponential(mean, random));
    return { low: best, high: random() < 0.3 ? null : best, best };
  };
  return random() < 0.5 ? { killed: count(3) } : { killed: count(3), injured: count(8) };
}

function titleOf(type: IncidentType, places: readonly ReportPlace[]): string {
  const [place] = places;
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${place ? `in ${place.name}` : "reported"}`;
}
