import type { CasualtyEstimates } from "#lib/model";
import type { Texts } from "../_texts/texts.ts";
import { estimateInWords, kindsTold, sayingsOf } from "./card-words.ts";
import type { Figures } from "./detail.ts";

interface TollLineProps {
  readonly casualties: CasualtyEstimates;
  /** Who says which figure; null while that is on its way. */
  readonly figures: Figures | null;
  readonly texts: Texts;
}

/** The toll, low to high with the newest figure, and who says which; what was withdrawn stays, struck through. */
export function TollLine({ casualties, figures, texts }: TollLineProps) {
  return kindsTold(figures ?? casualties).map((kind) => {
    const estimate = casualties[kind];
    const sayings = sayingsOf(figures?.[kind] ?? [], texts);
    const [only] = sayings;
    const isAgreed = sayings.length === 1 && only?.isRetracted === false;
    return (
      <div key={kind} className="fact">
        <dt>{texts.casualties[kind]}</dt>
        <dd className="tabular">
          {estimate && (isAgreed ? only.words : estimateInWords(estimate, figures?.[kind] ?? [], texts))}
          {isAgreed && <span className="quiet"> · {only.who}</span>}
          {!isAgreed && sayings.length > 0 && (
            <ul className="figures">
              {sayings.map(({ words, who, isRetracted }) => (
                <li key={`${words} ${isRetracted}`}>
                  {isRetracted ? (
                    <>
                      {texts.withdrawn} <s>{words}</s>
                    </>
                  ) : (
                    words
                  )}
                  <span className="quiet"> · {who}</span>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    );
  });
}
