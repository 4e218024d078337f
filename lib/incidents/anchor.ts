import type { IncidentReport } from "../model.ts";

/** Where in its article a report is told: what a person's decision holds on to when the article is read anew. */
export interface Anchor {
  readonly type: string;
  readonly subtype: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

type Anchored = Pick<IncidentReport, "id" | "type" | "subtype" | "evidence">;

/** The anchor of a report: the first quote that says what happened. */
export function anchorOf({ type, subtype, evidence }: Anchored): Anchor {
  const { start, end, quote } = evidence.find(({ field }) => field === "what") ?? evidence[0];
  return { type, subtype, start, end, quote };
}

/**
 * The report of a new reading that an anchored one has become: of its type in the same words, else in the same stretch
 * of text, else the only one of its type. null: the reading has nothing of it.
 */
export function findAnchored<R extends Anchored>(id: string, anchor: Anchor, reports: readonly R[]): R | null {
  const same = reports.find((report) => report.id === id);
  if (same) return same;
  const ofType = reports.filter(({ type }) => type === anchor.type);
  const inWords = reports.filter((report) => anchorOf(report).quote === anchor.quote);
  const inPlace = reports.filter((report) => {
    const { start, end } = anchorOf(report);
    return start < anchor.end && end > anchor.start;
  });
  const both = (found: readonly R[]) => found.find((report) => ofType.includes(report));
  return both(inWords) ?? inWords[0] ?? both(inPlace) ?? (ofType.length === 1 ? (ofType[0] ?? null) : null);
}
