import type { Interval } from "./bootstrap.ts";
import type { ResolutionScores } from "./distances.ts";
import type { MetricName } from "./metrics.ts";
import type { Reliabilities, Reliability } from "./reliability.ts";
import type { RoleRow, RoleScores } from "./role-scores.ts";
import type { Scores } from "./score.ts";

/** The scores of a corpus as tables for people; intervals are of 95 %. */
export function scoresToText(title: string, scores: Scores): string {
  const { documents, trueToponyms, resolution, goldSpans, roles, reliability } = scores;
  const parts = [
    [`${title}: ${documents} documents, ${trueToponyms} true toponyms`],
    rateLines(scores),
    resolution ? resolutionLines("places of true names found", "", resolution, scores) : [],
    goldSpans ? resolutionLines("places on true spans, demonyms too", "gold", goldSpans, scores) : [],
    roles ? roleLines(roles) : [],
    reliabilityLines(reliability),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/** The average over corpora: rates alone. */
export function macroToText(scores: Pick<Scores, "metrics" | "intervals">): string {
  return `${["macro average", "", ...rateLines(scores)].join("\n")}\n`;
}

type Measured = Pick<Scores, "metrics" | "intervals">;

const RATE_ROWS = [
  ["exact span", "exact"],
  ["overlap", "overlap"],
  ["end to end", "endToEnd"],
  ["non-country", "nonCountry"],
] as const;

function rateLines({ metrics, intervals }: Measured): string[] {
  const rows = RATE_ROWS.filter(([, key]) => metrics[`${key}F1`] !== null).map(([name, key]) => {
    const cells = (["Precision", "Recall", "F1"] as const).map((rate) => {
      const metric: MetricName = `${key}${rate}`;
      return withInterval(metrics[metric], intervals[metric]).padStart(19);
    });
    return name.padEnd(14) + cells.join("");
  });
  return ["%".padEnd(14) + ["precision", "recall", "F1"].map((name) => name.padStart(19)).join(""), ...rows];
}

function resolutionLines(
  title: string,
  prefix: "" | "gold",
  { found, medianKm, meanKm, auc }: ResolutionScores,
  { metrics, intervals }: Measured,
): string[] {
  const shares = [
    ["right, with country credit", prefix ? "goldWithCountryCredit" : "withCountryCredit"],
    ["within 161 km", prefix ? "goldWithin161Km" : "within161Km"],
    ["within 25 km", prefix ? "goldWithin25Km" : "within25Km"],
  ] as const;
  return [
    `${title} (${found}), %`,
    ...shares.map(([name, metric]) => name.padEnd(33) + withInterval(metrics[metric], intervals[metric]).padStart(19)),
    `median ${kilometres(medianKm)}, mean ${kilometres(meanKm)}, AUC ${auc?.toFixed(3) ?? "-"}`,
  ];
}

function roleLines({ accuracy, groups, kinds }: RoleScores): string[] {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(36) + cells.map((cell) => cell.padStart(14)).join("");
  const row = (name: string, { truth, found, literal, pointed, right }: RoleRow) =>
    line(name, [
      ...[String(truth), percentOf(found, truth), percentOf(right, pointed)],
      ...[literal, found - literal, truth - found].map(String),
    ]);
  return [
    `roles: literal or not is told right of ${percent(accuracy)} % of the names found`,
    line("marked as", ["true names", "% found", "% place right", "read literal", "read other", "missed"]),
    row("literal", groups.literal),
    row("associative", groups.associative),
    ...kinds.map((one) => row(`  ${one.group}: ${one.kind}`, one)),
  ];
}

function reliabilityLines({ recognition, place, whole, gold }: Reliabilities): string[] {
  const columns = (
    [
      ["name is one", recognition],
      ["place of it", place],
      ["name and place", whole],
      ["true spans", gold],
    ] as const
  ).filter((column): column is [(typeof column)[0], Reliability] => column[1] !== null);
  if (columns.length === 0) return [];
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(12) + cells.map((cell) => cell.padStart(24)).join("");
  const bins = Array.from({ length: 10 }, (_, at) => {
    const cells = columns.map(([, { bins }]) => {
      const bin = bins.find(({ from }) => Math.round(from * 10) === at);
      return bin ? binCell(bin.count, bin.meanConfidence, bin.shareRight) : "-";
    });
    return { name: `${at / 10} - ${(at + 1) / 10}`, cells };
  }).filter(({ cells }) => cells.some((cell) => cell !== "-"));
  return [
    "reliability: number, mean confidence, share right, %",
    line(
      "confidence",
      columns.map(([name]) => name),
    ),
    ...bins.map(({ name, cells }) => line(name, cells)),
    line(
      "all",
      columns.map(([, { count, meanConfidence, shareRight }]) => binCell(count, meanConfidence, shareRight)),
    ),
    line(
      "ECE",
      columns.map(([, { expectedError }]) => percent(expectedError)),
    ),
  ];
}

const binCell = (count: number, confidence: number, right: number): string =>
  `${count}  ${percent(confidence).padStart(5)}  ${percent(right).padStart(5)}`;

const withInterval = (value: number | null, interval: Interval | null): string =>
  value === null ? "-" : percent(value) + (interval ? ` (${percent(interval[0])}-${percent(interval[1])})` : "");
const percent = (share: number): string => (100 * share).toFixed(1);
const percentOf = (part: number, whole: number): string => (whole === 0 ? "-" : percent(part / whole));
const kilometres = (km: number | null): string => (km === null ? "-" : `${km.toFixed(1)} km`);
