import type { IncidentReport } from "../model.ts";
import { type Anchor, anchorOf } from "./anchor.ts";

/** What a person saw of a report who said something of it: what it tells, in which words, and where that happened. */
export interface ReviewAnchor extends Anchor {
  /** Ids of its locations, in order. */
  readonly places: readonly string[];
}

type Reviewed = Pick<IncidentReport, "id" | "type" | "subtype" | "evidence" | "places">;

export function reviewAnchorOf(report: Reviewed): ReviewAnchor {
  return { ...anchorOf(report), places: placesOf(report) };
}

/**
 * The report of a new reading of which a person's word still holds: of the same type and places, in the same words or,
 * where those are cut otherwise, in the same stretch of text. null: what was seen is not told any more.
 */
export function findReviewed<R extends Reviewed>(id: string, anchor: ReviewAnchor, reports: readonly R[]): R | null {
  const places = [...anchor.places].sort().join();
  const alike = reports.filter((report) => report.type === anchor.type && placesOf(report).join() === places);
  const inWords = alike.filter((report) => anchorOf(report).quote === anchor.quote);
  const inPlace = alike.filter((report) => {
    const { start, end } = anchorOf(report);
    return start < anchor.end && end > anchor.start;
  });
  return (
    [...inWords, ...inPlace].find((report) => report.id === id) ??
    inWords[0] ??
    inPlace[0] ??
    alike.find((report) => report.id === id) ??
    null
  );
}

function placesOf({ places }: Reviewed): string[] {
  return places.flatMap(({ role, id }) => (role === "location" ? id : [])).sort();
}
