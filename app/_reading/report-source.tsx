import type { ReportDetail } from "#lib/store/store";
import { articleHref, leadingEvidence } from "../_map/quotes.ts";
import { actorsInWords, dateInWords, statusInWords, tollInWords } from "../_map/words.ts";
import { inLanguage } from "../_texts/in-language.ts";
import { textsOf } from "../_texts/texts.ts";
import { ExternalLink } from "./external-link.tsx";
import { MarkedText, quoteSpans } from "./marked-text.tsx";

/** What one article says of an incident: its sentences, the quotes within them marked, and the way into the article. */
export function ReportSource({ report, language }: { report: ReportDetail; language: string | null }) {
  const texts = textsOf(language);
  const { article, context, link } = report;
  const toll = tollInWords(report.casualties, texts);
  const actors = actorsInWords(report.actors, texts);
  return (
    <section className="report-source">
      <h3>
        <bdi>{article.publisher ?? texts.unnamedSource}</bdi>
        <span className="quiet">
          {article.publishedAt && `, ${dateInWords(article.publishedAt, texts)}`}
          {article.title && " – "}
          <bdi>{article.title}</bdi>
        </span>
      </h3>
      <p className="quiet">
        {statusInWords(report, texts)}
        {toll && ` · ${toll}`}
      </p>
      {actors && <p className="quiet">{actors}</p>}
      {context.map((piece) => (
        <blockquote key={piece.start} className="source-words" dir="auto">
          <MarkedText
            text={piece.text}
            offset={piece.start}
            spans={quoteSpans([{ id: report.id, evidence: piece.quotes }])}
            reportId={report.id}
            texts={texts}
          />
        </blockquote>
      ))}
      {link.score > 0 && (
        <details className="link-reasons quiet">
          <summary>{texts.whyLinked}</summary>
          <p>{texts.likeness(link.score)}</p>
          <ul lang="en">
            {link.reasons.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="source-links">
        {/* A whole page load: a soft one would not count as reaching the target of the address. */}
        <a href={inLanguage(articleHref(article.id, report.id, leadingEvidence(report.evidence)), language)}>
          {texts.quote}
        </a>
        {article.url && <ExternalLink href={article.url}>{texts.original}</ExternalLink>}
      </p>
    </section>
  );
}
