import { CASUALTY_KINDS, type CasualtyKind, type CountEstimate } from "#lib/model";
import type { IncidentDetail } from "#lib/store/store";
import { countInWords } from "../_map/words.ts";
import type { Texts } from "../_texts/texts.ts";

type Figures = NonNullable<IncidentDetail["figures"][CasualtyKind]>;

interface FigureLinesProps extends Pick<IncidentDetail, "casualties" | "figures"> {
  readonly texts: Texts;
}

/** The toll with its doubt: low to high with the newest figure, who says which, and what was withdrawn. */
export function FigureLines({ casualties, figures, texts }: FigureLinesProps) {
  return CASUALTY_KINDS.map((kind) => {
    const told = figures[kind];
    if (!told) return null;
    const estimate = casualties[kind];
    const standing = sayings(
      told.filter(({ isRetracted }) => !isRetracted),
      texts,
    );
    const withdrawn = sayings(
      told.filter(({ isRetracted }) => isRetracted),
      texts,
    );
    return (
      <div key={kind} className="fact">
        <dt>{texts.casualties[kind]}</dt>
        <dd className="tabular">
          {estimate && estimateInWords(estimate, texts)}
          {standing.length > 1 && <span className="quiet"> – {standing.join("; ")}</span>}
          {withdrawn.length > 0 && (
            <span className="quiet">
              {estimate && " – "}
              {texts.withdrawn} <s>{withdrawn.join("; ")}</s>
            </span>
          )}
        </dd>
      </div>
    );
  });
}

/** "12 to 31, newest 31"; the newest is left out where it says nothing more. */
function estimateInWords(estimate: CountEstimate, texts: Texts): string {
  const words = countInWords(estimate, texts);
  const best = texts.number(estimate.best);
  return words.includes(best) && estimate.low === estimate.best ? words : texts.newest(words, best);
}

/** Each figure that is told, with the publishers who tell it: "8 (Wire, Post)". */
function sayings(figures: Figures, texts: Texts): string[] {
  const byWords = new Map<string, Set<string>>();
  for (const figure of figures) {
    const words = countInWords(figure, texts);
    byWords.set(words, (byWords.get(words) ?? new Set()).add(figure.publisher ?? texts.unnamedSource));
  }
  return [...byWords].map(([words, who]) => `${words} (${[...who].join(", ")})`);
}
