import type { CasualtyKind, CountEstimate } from "#lib/model";
import type { IncidentDetail } from "#lib/store/store";
import { CASUALTY_LABELS } from "../_map/texts.ts";
import { countInWords } from "../_map/words.ts";

type Figures = NonNullable<IncidentDetail["figures"][CasualtyKind]>;

/** The toll with its doubt: low to high with the newest figure, who says which, and what was withdrawn. */
export function FigureLines({ casualties, figures }: Pick<IncidentDetail, "casualties" | "figures">) {
  return Object.entries(CASUALTY_LABELS).map(([key, label]) => {
    const kind = key as CasualtyKind;
    const told = figures[kind];
    if (!told) return null;
    const estimate = casualties[kind];
    const standing = sayings(told.filter(({ isRetracted }) => !isRetracted));
    const withdrawn = sayings(told.filter(({ isRetracted }) => isRetracted));
    return (
      <div key={kind} className="fact">
        <dt>{label[0]?.toUpperCase() + label.slice(1)}</dt>
        <dd className="tabular">
          {estimate && estimateInWords(estimate)}
          {standing.length > 1 && <span className="quiet"> – {standing.join("; ")}</span>}
          {withdrawn.length > 0 && (
            <span className="quiet">
              {estimate && " – "}withdrawn: <s>{withdrawn.join("; ")}</s>
            </span>
          )}
        </dd>
      </div>
    );
  });
}

/** "12 to 31, newest 31"; the newest is left out where it says nothing more. */
function estimateInWords(estimate: CountEstimate): string {
  const words = countInWords(estimate);
  const best = estimate.best.toLocaleString("en");
  return words.includes(best) && estimate.low === estimate.best ? words : `${words}, newest ${best}`;
}

/** Each figure that is told, with the publishers who tell it: "8 (Wire, Post)". */
function sayings(figures: Figures): string[] {
  const byWords = new Map<string, Set<string>>();
  for (const figure of figures) {
    const words = countInWords(figure);
    byWords.set(words, (byWords.get(words) ?? new Set()).add(figure.publisher ?? "unnamed source"));
  }
  return [...byWords].map(([words, who]) => `${words} (${[...who].join(", ")})`);
}
