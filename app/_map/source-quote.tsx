"use client";
import type { Evidence } from "#lib/model";
import { useInLanguage, useTexts } from "../_texts/use-texts.tsx";
import type { QuotedReport } from "./detail.ts";
import { articleHref, quoteParts } from "./quotes.ts";
import { dateInWords } from "./words.ts";

interface SourceQuoteProps {
  readonly report: QuotedReport;
  readonly evidence: Evidence;
  /** A later text takes it back, or a figure of it. */
  readonly isRetracted: boolean;
  /** It is taken back as a whole. */
  readonly isStruck: boolean;
  readonly opensInNewTab: boolean;
}

/** A source's own words between those around them, who says them and when. Text of articles is text here, never markup. */
export function SourceQuote({ report, evidence, isRetracted, isStruck, opensInNewTab }: SourceQuoteProps) {
  const texts = useTexts();
  const inLanguage = useInLanguage();
  const { article } = report;
  const { before, quote, after } = quoteParts(report.context, evidence);
  const blank = opensInNewTab ? { target: "_blank", rel: "noopener" } : {};
  return (
    <figure className="quote">
      <blockquote dir="auto">
        {before && <span className="beside">{before}</span>}
        <mark>{isStruck ? <s>{quote}</s> : quote}</mark>
        {after && <span className="beside">{after}</span>}
      </blockquote>
      <figcaption>
        <bdi className="quote-source">{article.publisher ?? texts.unnamedSource}</bdi>
        {article.publishedAt && <span className="tabular"> · {dateInWords(article.publishedAt, texts)}</span>}
        {" · "}
        <a href={inLanguage(articleHref(article.id, report.id, evidence))} {...blank}>
          {texts.quote}
        </a>
        <OriginalLink url={article.url} label={texts.original} />
        {isRetracted && <span className="status-line quote-status">{texts.retracted}</span>}
      </figcaption>
    </figure>
  );
}

/** The article where it was published: only http and https become a link. */
function OriginalLink({ url, label }: { url: string | null; label: string }) {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return (
    <>
      {" · "}
      <a href={url} rel="noopener nofollow" target="_blank">
        {label}
      </a>
    </>
  );
}
