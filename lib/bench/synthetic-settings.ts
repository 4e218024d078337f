import type { IncidentStatus, IncidentType, TimePrecision } from "../model.ts";

/** How a synthetic set is made to look like a real one. Shares are of 1, weights of their sum. */
export const SYNTHETIC = {
  /** First day and length of the time that it spans. */
  from: Date.UTC(2020, 2, 1),
  days: 1826,
  /** News of the last day against that of the first. */
  growth: 3,
  /** Towns that have a fixed share each. */
  hotTowns: 4,
  hotShare: 0.08,
  /** Share of what is spread evenly over all towns; the rest goes by rank. */
  ruralShare: 0.1,
  /** Share known to an area only, to a circle around a town, and with no place at all. */
  areaShare: 0.12,
  nearShare: 0.03,
  noPlaceShare: 0.04,
  /** Share that happened at two places, a second one among the towns of like rank. */
  twoPlacesShare: 0.05,
  /** Share of what happened in a town that is known to one of its sites. */
  siteShare: 0.15,
  sitesOfTown: 30,
  siteReachKm: 9,
  /** Share that belongs to a burst: a week or so of one place and kind. */
  burstShare: 0.35,
  incidentsOfBurst: 40,
  burstDays: 4,
  publishers: 400,
  mostSources: 12,
  tollShare: 0.3,
} as const;

export const TYPE_WEIGHTS: Readonly<Record<IncidentType, number>> = {
  strike: 18,
  battle: 10,
  attack: 9,
  protest: 9,
  justice: 9,
  military: 8,
  accident: 7,
  diplomacy: 6,
  statement: 5,
  crime: 5,
  explosion: 4,
  disaster: 4,
  politics: 4,
  humanitarian: 3,
  sanctions: 2,
  health: 1,
};

export const STATUS_WEIGHTS: Readonly<Record<IncidentStatus, number>> = {
  reported: 72,
  claimed: 16,
  planned: 6,
  disputed: 4,
  retracted: 2,
};

export const PRECISION_WEIGHTS: Readonly<Record<TimePrecision, number>> = {
  day: 75,
  hour: 7,
  minute: 3,
  days: 5,
  week: 2,
  month: 3,
  season: 0.5,
  year: 2.5,
  unknown: 2,
};

/** News of each hour of a day, from midnight (UTC). */
export const HOUR_WEIGHTS = [4, 3, 3, 3, 4, 6, 8, 9, 10, 10, 9, 9, 10, 10, 9, 9, 9, 9, 8, 7, 7, 6, 5, 5];
