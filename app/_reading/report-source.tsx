import type { ReportDetail } from "#lib/store/store";
import { articleHref, leadingEvidence } from "../_map/quotes.ts";
import { actorsInWords, dateInWords, statusInWords, tollInWords } from "../_map/words.ts";
import { inLanguage } from "../_texts/in-language.ts";
import { textsOf } from "../_texts/texts.ts";
import { ExternalLink } from "./external-link.tsx";
import { MarkedText, quoteSpans } from "./marked-text.tsx";

interface ReportSourceProps {
  readonly report: ReportDetail;
  /** `struck`: the incident is taken back, this with it; `retraction`: this takes it back. */
  readonly standing: "struck" | "retraction" | "standing";
  readonly language: string | null;
}

/** What one article says of an incident: its sentences, the quotes within them marked, and the way into the article. */
export function ReportSource({ report, standing, language }: ReportSourceProps) {
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
        {[standing === "retraction" ? "" : statusInWords(report, texts), toll].filter((words) => words).join(" · ")}
      </p>
      {actors && <p className="quiet">{actors}</p>}
      {withNeighbours(context).map(({ before, after, ...piece }) => {
        const words = (
          <MarkedText
            text={piece.text}
            offset={piece.start}
            spans={quoteSpans([{ id: report.id, evidence: piece.quotes }])}
            reportId={report.id}
            texts={texts}
          />
        );
        return (
          <blockquote key={piece.start} className="source-words" dir="auto">
            {before && <span className="beside">{before.text} </span>}
            {standing === "struck" ? <s>{words}</s> : words}
            {after && <span className="beside"> {after.text}</span>}
          </blockquote>
        );
      })}
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

/** The sentences beside each piece, those that another piece shows left out. */
function withNeighbours(context: ReportDetail["context"]): ReportDetail["context"] {
  return context.map((piece, at) => {
    const shownUntil = Math.max(context[at - 1]?.end ?? 0, context[at - 1]?.after?.end ?? 0);
    const isBefore = piece.before !== null && piece.before.start >= shownUntil;
    const isAfter = piece.after !== null && piece.after.end <= (context[at + 1]?.start ?? Number.POSITIVE_INFINITY);
    return { ...piece, before: isBefore ? piece.before : null, after: isAfter ? piece.after : null };
  });
}
