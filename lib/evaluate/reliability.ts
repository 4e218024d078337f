import type { Tally } from "./tally.ts";

/** A statement with the confidence that it was made with. */
export interface Statement {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

export interface ReliabilityBin {
  /** Confidences from here, up to and without `to`; the last bin holds 1 too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

/** How far confidence can be believed: of statements made with 0.8, 0.8 should be right. */
export interface Reliability {
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
  /** Expected calibration error from 0 to 1: the gap between confidence and share right, averaged by count. */
  readonly expectedError: number;
  /** Bins that hold any, in rising order. */
  readonly bins: readonly ReliabilityBin[];
}

const BINS = 10;

/** The reliability table in ten bins of equal width (Naeini et al. 2015); null where no doubt is told at all. */
export function reliabilityOf(statements: readonly Statement[]): Reliability | null {
  if (statements.every(({ confidence }) => confidence === 1)) return null;
  const bins = Array.from({ length: BINS }, (_, at) => {
    const inside = statements.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at);
    return { from: at / BINS, to: (at + 1) / BINS, ...meansOf(inside) };
  }).filter(({ count }) => count > 0);
  const gaps = bins.map(({ count, meanConfidence, shareRight }) => count * Math.abs(meanConfidence - shareRight));
  return { ...meansOf(statements), expectedError: gaps.reduce((sum, gap) => sum + gap, 0) / statements.length, bins };
}

function meansOf(statements: readonly Statement[]) {
  const count = statements.length;
  const sum = statements.reduce((total, { confidence }) => total + confidence, 0);
  const right = statements.filter((statement) => statement.right).length;
  return { count, meanConfidence: count === 0 ? 0 : sum / count, shareRight: count === 0 ? 0 : right / count };
}

/** The confidences of the reader, each held against what it claims. */
export interface Reliabilities {
  /** The mention's own confidence: is the found name a true one? */
  readonly recognition: Reliability | null;
  /**
   * Of true names with a point that were found: is the place right? A toponym's confidence is that of the mention times
   * that of the place, so it is divided by the mention's where that is told.
   */
  readonly place: Reliability | null;
  /** The toponym's confidence as it is given out: is it a true name and its place right? */
  readonly whole: Reliability | null;
  /** The resolver alone, on true spans. */
  readonly gold: Reliability | null;
}

/** Reliability of recognition, of places, of both together, and of the resolver on true spans. */
export function reliabilitiesOf(tallies: readonly Tally[]): Reliabilities {
  const cases = tallies.flatMap((tally) => tally.cases);
  const hasPoints = cases.some(({ right }) => right !== null);
  const statements = cases.flatMap(({ isTrue, found, right }) => (found ? [{ isTrue, found, right }] : []));
  const placed = statements.filter(({ right }) => right !== null);
  return {
    recognition: reliabilityOf(
      statements.flatMap(({ isTrue, found }) =>
        found.mentionConfidence === null ? [] : [{ confidence: found.mentionConfidence, right: isTrue }],
      ),
    ),
    place: reliabilityOf(
      placed.map(({ found, right }) => ({
        // Both are rounded, so that the quotient may pass 1 by a little.
        confidence: Math.min(1, found.confidence / (found.mentionConfidence || 1)),
        right: right === true,
      })),
    ),
    whole: hasPoints
      ? reliabilityOf(
          statements
            .filter(({ isTrue, found, right }) => right !== null || (!isTrue && found.place !== null))
            .map(({ found, right }) => ({ confidence: found.confidence, right: right === true })),
        )
      : null,
    gold: reliabilityOf(tallies.flatMap(({ gold }) => gold).filter(({ km }) => km !== null)),
  };
}
