"use client";
import { useId, useSyncExternalStore } from "react";
import { correctionHref } from "#lib/query/corrections";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import { pageOf } from "./card-foot.tsx";
import { CopyButton } from "./copy-button.tsx";
import type { IncidentDetail, QuotedReport } from "./detail.ts";
import { Fold } from "./fold.tsx";
import { leadingEvidence } from "./quotes.ts";
import { dateInWords } from "./words.ts";

/** What a report of an error needs to know of an incident. */
export type Corrected = Pick<IncidentDetail, "id" | "title" | "readingVersion" | "corrections"> & {
  readonly reports: readonly Pick<QuotedReport, "evidence" | "article">[];
};

/** How a reader reports an error: a link where this site takes corrections, else a text to send by oneself. */
export function ReportError({ detail }: { detail: Corrected }) {
  const texts = useTexts();
  const origin = useOrigin();
  const { corrections } = detail;
  return corrections ? (
    <CorrectionLink detail={detail} address={corrections} origin={origin} texts={texts} />
  ) : (
    <Fold title={texts.reportError}>
      {() => <CorrectionText text={correctionOf(detail, origin, true, texts).text} />}
    </Fold>
  );
}

interface CorrectionLinkProps {
  readonly detail: Corrected;
  readonly address: string;
  readonly origin: string;
  readonly texts: Texts;
}

function CorrectionLink({ detail, address, origin, texts }: CorrectionLinkProps) {
  // Without the quotes: an address has an end.
  const href = correctionHref(address, correctionOf(detail, origin, false, texts));
  const blank = address.startsWith("https:") ? { target: "_blank", rel: "noopener" } : {};
  return (
    <p className="fold">
      <a className="report-link" href={href} {...blank}>
        {texts.reportError}
      </a>
    </p>
  );
}

function CorrectionText({ text }: { text: string }) {
  const texts = useTexts();
  const id = useId();
  return (
    <div className="correction">
      <label className="quiet" htmlFor={id}>
        {texts.reportErrorHint}
      </label>
      <textarea id={id} readOnly rows={7} value={text} spellCheck={false} dir="auto" />
      <CopyButton label={texts.copy} text={() => text} className="offer" />
    </div>
  );
}

function correctionOf(detail: Corrected, origin: string, hasQuotes: boolean, texts: Texts) {
  const { id, title, readingVersion: version, reports } = detail;
  const url = origin + pageOf(id);
  const quotes = reports.map(({ article, evidence }) => {
    const source = [article.publisher ?? texts.unnamedSource, dateInWords(article.publishedAt, texts)];
    return `${texts.quoted(leadingEvidence(evidence).quote)} (${source.filter((part) => part).join(", ")})`;
  });
  const text = texts.correctionText({ title, url, id, version, quotes: hasQuotes ? quotes : [] });
  return { id, title: texts.correctionTitle(title), url, text };
}

const never = () => () => {};

/** Where this site is; the server does not know it, so that its first page leaves it out. */
function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
}
