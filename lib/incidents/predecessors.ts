import type { IncidentReport } from "../model.ts";
import { anchorOf } from "./anchor.ts";
import { LINK } from "./settings.ts";
import { compareReports } from "./similarity.ts";

/** From the surest sign that a report of a new reading is one of the last reading told anew. */
const SIGNS: readonly ((after: IncidentReport, before: IncidentReport) => boolean)[] = [
  (after, before) => after.id === before.id,
  (after, before) => after.type === before.type && anchorOf(after).quote === anchorOf(before).quote,
  (after, before) => anchorOf(after).quote === anchorOf(before).quote,
  (after, before) => after.type === before.type && meets(after, before),
];

/**
 * Which report of an article's last reading each one of its new reading has become, by ids: the same id, the same words,
 * the same stretch of text, else the most alike of those that linking would call one happening. No two have become one.
 */
export function predecessorsOf<R extends IncidentReport>(
  reports: readonly IncidentReport[],
  formers: readonly R[],
): Map<string, R> {
  const pairs = new Map<string, R>();
  const isFree = (former: R) => ![...pairs.values()].includes(former);
  for (const isSame of SIGNS) {
    for (const report of reports) {
      const former = pairs.has(report.id) ? undefined : formers.find((each) => isFree(each) && isSame(report, each));
      if (former) pairs.set(report.id, former);
    }
  }
  const alike = reports.flatMap((report) =>
    formers.map((former) => ({ report, former, score: isLeft(report, former) ? likeness(report, former) : 0 })),
  );
  for (const { report, former, score } of alike.sort((one, other) => other.score - one.score)) {
    if (score >= LINK.threshold && isLeft(report, former)) pairs.set(report.id, former);
  }
  return pairs;

  function isLeft(report: IncidentReport, former: R): boolean {
    return !pairs.has(report.id) && isFree(former);
  }
}

const likeness = (one: IncidentReport, other: IncidentReport) => compareReports(one, other).score;

function meets(one: IncidentReport, other: IncidentReport): boolean {
  const [a, b] = [anchorOf(one), anchorOf(other)];
  return a.start < b.end && a.end > b.start;
}
