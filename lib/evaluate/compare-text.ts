import type { Case } from "./cases.ts";
import { CHANGES, type Comparison, type Difference, type Example } from "./compare.ts";

/** Both runs side by side and the first examples of each change; names are those of the runs' files. */
export function comparisonToText(
  { corpora, examples }: Comparison,
  names: readonly [a: string, b: string],
  examplesOfEach: number,
): string {
  const tables = corpora.map(({ corpus, differences }) => [corpus, ...differenceLines(differences), ""]);
  const changes = CHANGES.flatMap((change) => {
    const changed = examples.filter((example) => example.change === change);
    const shown = changed.slice(0, examplesOfEach).map(exampleLine);
    const rest = changed.length - shown.length;
    return [`${change}: ${changed.length}`, ...shown, ...(rest > 0 && shown.length > 0 ? [`  and ${rest} more`] : [])];
  });
  return `${[`A ${names[0]}`, `B ${names[1]}`, "", ...tables.flat(), ...changes].join("\n")}\n`;
}

function differenceLines(differences: readonly Difference[]): string[] {
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(at === 4 ? 16 : 9))).join("");
  return [
    line(["%", "A", "B", "B - A", "95 % interval", "p"]),
    ...differences.map(({ metric, a, b, difference, interval, pValue }) =>
      line([
        inWords(metric),
        percent(a),
        percent(b),
        signed(difference),
        interval ? `${signed(interval[0])} ${signed(interval[1])}` : "-",
        pValue === null ? "-" : pValue.toFixed(3),
      ]),
    ),
  ];
}

/** `endToEndF1` as "end to end F1". */
const inWords = (metric: string): string =>
  metric
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=\d+K)/g, " ")
    .replace(/[A-Z](?!\d)/g, (letter) => letter.toLowerCase());

function exampleLine({ document, a, b }: Example): string {
  const one = a ?? b;
  const quote = one ? `${one.before}[${one.words}]${one.after}`.replace(/\s+/g, " ").trim() : "";
  return `  ${document}: …${quote}…  ${answer(a)} -> ${answer(b)}`;
}

function answer(one: Case | null): string {
  if (!one?.found) return "nothing";
  const { place, role } = one.found;
  const where = place ? `${place.name}, ${place.country ?? "-"} (${place.id})` : "no place";
  return `${where}${one.km === null ? "" : `, ${one.km.toFixed(0)} km off`}, ${role}`;
}

const percent = (share: number): string => (100 * share).toFixed(1);
const signed = (share: number): string => `${share < 0 ? "-" : "+"}${percent(Math.abs(share))}`;
