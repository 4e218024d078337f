"use client";
import { useState } from "react";
import type { Evidence, SourcedReport } from "#lib/model";
import { articleHref, leadingEvidence } from "./quotes.ts";
import { TEXTS } from "./texts.ts";
import { dateInWords } from "./words.ts";

const FIRST_SHOWN = 2;

/** A report as the interface of incidents gives it: with the sentences around its quotes. */
export interface QuotedReport extends SourcedReport {
  readonly context?: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

interface SourceQuotesProps {
  readonly reports: readonly QuotedReport[];
  readonly opensInNewTab: boolean;
}

/** Each source with its own words, the first two at once. Text of articles is text here, never markup. */
export function SourceQuotes({ reports, opensInNewTab }: SourceQuotesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? reports : reports.slice(0, FIRST_SHOWN);
  return (
    <section className="quotes" aria-label={TEXTS.sources}>
      {shown.map((report) => (
        <SourceQuote key={report.id} report={report} opensInNewTab={opensInNewTab} />
      ))}
      {shown.length < reports.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {reports.length - shown.length} more
        </button>
      )}
    </section>
  );
}

function SourceQuote({ report, opensInNewTab }: { report: QuotedReport; opensInNewTab: boolean }) {
  const { article } = report;
  const evidence = leadingEvidence(report.evidence);
  const blank = opensInNewTab ? { target: "_blank", rel: "noopener" } : {};
  return (
    <figure className="quote">
      <blockquote>{sentenceOf(report, evidence)}</blockquote>
      <figcaption>
        <span className="quote-source">{article.publisher ?? "Unnamed source"}</span>
        {article.publishedAt && <span className="tabular"> · {dateInWords(article.publishedAt)}</span>}
        {" · "}
        <a href={articleHref(article.id, report.id, evidence)} {...blank}>
          {TEXTS.quote}
        </a>
      </figcaption>
    </figure>
  );
}

/** The whole sentence that holds the quote, where it is known. */
function sentenceOf({ context }: QuotedReport, { start, end, quote }: Evidence): string {
  return context?.find((piece) => piece.start <= start && piece.end >= end)?.text ?? quote;
}
