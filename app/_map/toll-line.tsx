import type { Casualties, CasualtyEstimates, CasualtyKind, SourcedReport } from "#lib/model";
import { CASUALTY_LABELS } from "./texts.ts";
import { countInWords } from "./words.ts";

interface TollLineProps {
  readonly casualties: CasualtyEstimates;
  readonly reports: readonly SourcedReport[];
}

/** The toll, low to high, and who says which where the sources differ. */
export function TollLine({ casualties, reports }: TollLineProps) {
  return Object.entries(CASUALTY_LABELS).map(([key, label]) => {
    const kind = key as CasualtyKind;
    const range = casualties[kind];
    if (!range) return null;
    const said = sayings(reports, kind);
    return (
      <div key={kind} className="fact">
        <dt>{label[0]?.toUpperCase() + label.slice(1)}</dt>
        <dd className="tabular">
          {countInWords(range)}
          {said.length > 1 && (
            <span className="quiet"> – {said.map(({ words, who }) => `${words} (${who.join(", ")})`).join("; ")}</span>
          )}
        </dd>
      </div>
    );
  });
}

/** Each figure that is told with the publishers who tell it. */
function sayings(reports: readonly SourcedReport[], kind: CasualtyKind): { words: string; who: string[] }[] {
  const byWords = new Map<string, Set<string>>();
  for (const report of reports) {
    const range = (report.casualties as Casualties)[kind];
    if (!range) continue;
    const who = byWords.get(countInWords(range)) ?? new Set();
    byWords.set(countInWords(range), who.add(report.article.publisher ?? "unnamed source"));
  }
  return [...byWords].map(([words, who]) => ({ words, who: [...who] }));
}
