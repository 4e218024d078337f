import type { CountRange, IncidentReport } from "../../model.ts";
import type { GoldReport } from "./gold.ts";
import { isCountRight, isDateRight, type JudgedArticle, type ReportScores, type Share, toldCounts } from "./score.ts";

/** The scores of the reader of happenings as a table for people. */
export function reportScoresToText(title: string, scores: ReportScores): string {
  const { articles, mapReports, dated, casualties, status, claimedBy, leftClean, notVerbatim, areasAsPins } = scores;
  const { both, found, truth, precision, recall, f1 } = mapReports;
  return [
    `${title}: ${articles} articles, ${truth} reports that must be found`,
    row("map reports, F1", percent(f1), `${both} right of ${found} found and ${truth} true`),
    row("  precision", percent(precision)),
    row("  recall", percent(recall)),
    row("with the date right too, recall", ...shareCells(dated)),
    row("casualties right where told", ...shareCells(casualties)),
    row("status as told", ...shareCells(status)),
    row("who says so", ...shareCells(claimedBy)),
    row("articles without incidents left clean", ...shareCells(leftClean)),
    row("quotes that are not verbatim", String(notVerbatim)),
    row("areas drawn as pins", String(areasAsPins)),
    "",
  ].join("\n");
}

/** What was missed, wrongly found or wrongly told, at most `limit` of each. */
export function reportExamplesToText(judged: readonly JudgedArticle[], limit: number): string {
  const missed = judged.flatMap(({ gold, pairs }) =>
    pairs.filter(({ found }) => found === null).map((pair) => `${gold.article.id}: ${goldLine(pair.gold)}`),
  );
  const wrong = judged.flatMap(({ gold, wrong: reports }) =>
    reports.map((report) => `${gold.article.id}${gold.isNegative ? " (negative)" : ""}: ${foundLine(report)}`),
  );
  const figures = judged.flatMap(({ gold, pairs }) =>
    pairs.flatMap(toldCounts).flatMap(({ kind, told, found, gold: report }) => {
      if (isCountRight(told, found)) return [];
      return [`${gold.article.id}: ${report.title}: ${kind} ${rangeOf(told)}, read ${found ? rangeOf(found) : "-"}`];
    }),
  );
  const dates = judged.flatMap(({ gold, pairs }) =>
    pairs
      .filter((pair) => pair.gold.date !== null && pair.found !== null && !isDateRight(pair))
      .map((pair) => `${gold.article.id}: ${pair.gold.title}: ${pair.gold.date?.start}, read ${pair.found?.time.edtf}`),
  );
  const statuses = judged.flatMap(({ gold, pairs }) =>
    pairs
      .filter(({ gold: report, found }) => found !== null && report.status !== null && report.status !== found.status)
      .map((pair) => `${gold.article.id}: ${pair.gold.title}: ${pair.gold.status}, read ${pair.found?.status}`),
  );
  return [
    ...block("missed", missed, limit),
    ...block("wrongly found", wrong, limit),
    ...block("figures", figures, limit),
    ...block("dates", dates, limit),
    ...block("status", statuses, limit),
  ].join("\n");
}

function block(title: string, lines: readonly string[], limit: number): string[] {
  return lines.length === 0
    ? []
    : [`${title} (${lines.length})`, ...lines.slice(0, limit).map((line) => `  ${line}`), ""];
}

const row = (name: string, value: string, note = "") => `${name.padEnd(40)}${value.padStart(7)}${note && `  ${note}`}`;
const shareCells = ({ right, of }: Share): [string, string] => [
  of === 0 ? "-" : percent(right / of),
  `${right} of ${of}`,
];
const goldLine = ({ type, title, where }: GoldReport) => `${type}, ${where?.name ?? "nowhere"}: ${title}`;
const rangeOf = ({ low, high }: CountRange) => (high === null ? `${low}+` : low === high ? `${low}` : `${low}-${high}`);
const percent = (share: number): string => (100 * share).toFixed(1);

function foundLine({ type, subtype, places, evidence }: IncidentReport): string {
  const where = places.map(
    ({ name, precision, role }) => `${name} (${precision}${role === "location" ? "" : `, ${role}`})`,
  );
  const what = evidence.find(({ field }) => field === "what")?.quote ?? "";
  return `${type}/${subtype ?? "-"}, ${where.join(" + ")}: ${what.slice(0, 140)}`;
}
