import type { ReportDetail } from "#lib/store/store";
import { articleHref, leadingEvidence } from "../_map/quotes.ts";
import { TEXTS } from "../_map/texts.ts";
import { actorsInWords, dateInWords, statusInWords, tollInWords } from "../_map/words.ts";
import { ExternalLink } from "./external-link.tsx";
import { MarkedText, quoteSpans } from "./marked-text.tsx";

/** What one article says of an incident: its sentences, the quotes within them marked, and the way into the article. */
export function ReportSource({ report }: { report: ReportDetail }) {
  const { article, context, link } = report;
  const toll = tollInWords(report.casualties);
  const actors = actorsInWords(report.actors);
  return (
    <section className="report-source">
      <h3>
        {article.publisher ?? "Unnamed source"}
        <span className="quiet">
          {article.publishedAt && `, ${dateInWords(article.publishedAt)}`}
          {article.title && ` – ${article.title}`}
        </span>
      </h3>
      <p className="quiet">
        {statusInWords(report)}
        {toll && ` · ${toll}`}
      </p>
      {actors && <p className="quiet">{actors}</p>}
      {context.map((piece) => (
        <blockquote key={piece.start} className="source-words">
          <MarkedText
            text={piece.text}
            offset={piece.start}
            spans={quoteSpans([{ id: report.id, evidence: piece.quotes }])}
            reportId={report.id}
          />
        </blockquote>
      ))}
      {link.score > 0 && (
        <details className="link-reasons quiet">
          <summary>Why it is told of this incident</summary>
          <p>Likeness {link.score.toFixed(2)} of 1</p>
          <ul>
            {link.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="source-links">
        {/* A whole page load: a soft one would not count as reaching the target of the address. */}
        <a href={articleHref(article.id, report.id, leadingEvidence(report.evidence))}>{TEXTS.quote}</a>
        {article.url && <ExternalLink href={article.url}>{TEXTS.original}</ExternalLink>}
      </p>
    </section>
  );
}
