import { distance } from "@turf/turf";
import type { IncidentReport, ReportPlace } from "../../model.ts";
import type { GoldPlace, GoldReport } from "./gold.ts";

/** A gold report with the found one that tells it, or null where none does. */
export interface GoldPair {
  readonly gold: GoldReport;
  readonly found: IncidentReport | null;
}

export interface ReportMatch {
  /** One for each report that must be found. */
  readonly pairs: readonly GoldPair[];
  /** Found reports that the gold does not know. */
  readonly wrong: readonly IncidentReport[];
  /** Found reports that it knows but does not ask for. */
  readonly ignored: readonly IncidentReport[];
}

/** From coarse to fine: a place that holds the true one is right only where it is no coarser. */
const COARSENESS: readonly string[] = ["site", "place", "near", "admin2", "admin1", "region", "country", "water"];

/**
 * Pairs the reports that must be found one to one with found ones of their type and place, as many as can be paired.
 * Statements and reports without a place are none of the map's and take no part.
 */
export function matchReports(gold: readonly GoldReport[], reports: readonly IncidentReport[]): ReportMatch {
  const found = reports.filter(isMapReport);
  const must = gold.filter((report) => report.must);
  const options = must.map((report) =>
    found.filter((one) => isSame(report, one)).sort((one, other) => fitOf(report, other) - fitOf(report, one)),
  );
  const owner = new Map<IncidentReport, number>();
  must.forEach((_, index) => {
    place(index, options, owner, new Set());
  });
  const pairs = must.map((report, index) => ({
    gold: report,
    found: found.find((one) => owner.get(one) === index) ?? null,
  }));
  const rest = found.filter((one) => !owner.has(one));
  const optional = gold.filter((report) => !report.must);
  const isKnown = (one: IncidentReport) => optional.some((report) => isSame(report, one));
  return { pairs, wrong: rest.filter((one) => !isKnown(one)), ignored: rest.filter(isKnown) };
}

/** Whether a report is drawn on the map by default. */
export const isMapReport = ({ type, places }: IncidentReport): boolean => type !== "statement" && places.length > 0;

/** Gives a gold report a found one, moving earlier pairs where that makes room (augmenting paths). */
function place(
  index: number,
  options: readonly (readonly IncidentReport[])[],
  owner: Map<IncidentReport, number>,
  seen: Set<IncidentReport>,
): boolean {
  // A free one first: an earlier pair that fits best is only moved where nothing else is left.
  const free = (options[index] ?? []).find((one) => !owner.has(one));
  if (free !== undefined) {
    owner.set(free, index);
    return true;
  }
  for (const one of options[index] ?? []) {
    if (seen.has(one)) continue;
    seen.add(one);
    const other = owner.get(one);
    if (other !== undefined && !place(other, options, owner, seen)) continue;
    owner.set(one, index);
    return true;
  }
  return false;
}

function isSame({ type, altTypes, where }: GoldReport, found: IncidentReport): boolean {
  if (found.type !== type && !altTypes.includes(found.type)) return false;
  return where === null || found.places.some((one) => isThere(where, one));
}

function isThere(where: GoldPlace, one: ReportPlace): boolean {
  if (distance([...where.point], [...one.point], { units: "kilometers" }) <= where.toleranceKm) return true;
  const isArea =
    !["site", "place", "near"].includes(where.precision) && !["site", "place", "near"].includes(one.precision);
  return isArea && COARSENESS.indexOf(one.precision) <= COARSENESS.indexOf(where.precision) && holds(one, where);
}

function holds({ bbox }: ReportPlace, { point: [x, y] }: GoldPlace): boolean {
  if (bbox === null) return false;
  const [west, south, east, north] = bbox;
  return y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east);
}

/** How well a found report fits: of several right ones the one of the very type, and with figures as told. */
function fitOf({ type, killed, injured }: GoldReport, { type: found, casualties }: IncidentReport): number {
  const hasToll = (killed && casualties.killed) || (injured && casualties.injured);
  return (found === type ? 2 : 0) + (hasToll ? 1 : 0);
}
