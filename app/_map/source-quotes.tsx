"use client";
import { useState } from "react";
import { useTexts } from "../_texts/use-texts.tsx";
import { groupInWords } from "./card-words.ts";
import type { IncidentDetail } from "./detail.ts";
import { leadingEvidence, retractionFirst } from "./quotes.ts";
import { SourceQuote } from "./source-quote.tsx";

const FIRST_SHOWN = 2;

interface SourceQuotesProps {
  readonly detail: IncidentDetail;
  readonly opensInNewTab: boolean;
}

/** Each source with its own words, the first two at once; what takes the incident back comes before all. */
export function SourceQuotes({ detail, opensInNewTab }: SourceQuotesProps) {
  const texts = useTexts();
  const [isWhole, setWhole] = useState(false);
  const reports = retractionFirst(detail);
  const shown = isWhole ? reports : reports.slice(0, FIRST_SHOWN);
  const shared = detail.sourceGroups.filter(({ reasons }) => reasons.length > 0);
  return (
    <section className="quotes" aria-label={texts.sources}>
      <p className="quotes-count">{texts.independentSources(detail.sources)}</p>
      {shared.map((group) => (
        <p key={group.name} className="quiet quotes-shared">
          {groupInWords(group, detail.reports, texts)}
        </p>
      ))}
      {shown.map((report) => {
        const isRetraction = report.id === detail.retraction?.reportId;
        return (
          <SourceQuote
            key={report.id}
            report={report}
            evidence={isRetraction && detail.retraction ? detail.retraction.evidence : leadingEvidence(report.evidence)}
            isRetracted={report.status === "retracted" && !isRetraction}
            isStruck={detail.status === "retracted" && !isRetraction}
            opensInNewTab={opensInNewTab}
          />
        );
      })}
      {shown.length < reports.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {texts.moreSources(reports.length - shown.length)}
        </button>
      )}
    </section>
  );
}
