import type { Evidence, SourcedReport, Span } from "#lib/model";
import type { QuoteContext, Retraction } from "./detail.ts";

/** The evidence that carries what happened; each report has one. */
export function leadingEvidence(evidence: SourcedReport["evidence"]): Evidence {
  return evidence.find(({ field }) => field === "what") ?? evidence[0];
}

/** Address of a quote within its article. */
export function articleHref(articleId: string, reportId: string, { start }: { start: number }): string {
  return `/articles/${encodeURIComponent(articleId)}?report=${encodeURIComponent(reportId)}#at-${start}`;
}

/** The reports with the one that takes the incident back before all. */
export function retractionFirst<T extends { readonly id: string }>(incident: {
  readonly reports: readonly T[];
  readonly retraction: Retraction | null;
}): readonly T[] {
  const { reports, retraction } = incident;
  const first = reports.filter(({ id }) => id === retraction?.reportId);
  return [...first, ...reports.filter((report) => !first.includes(report))];
}

/** Code units of a sentence beside a quote that are shown; the rest stands in the article. */
const BESIDE = 140;

/** A quote with what stands before and after it: the rest of its own sentences, and the ones beside them. */
export function quoteParts(contexts: readonly QuoteContext[], { start, end, quote }: Evidence & Span) {
  const piece = contexts.find((each) => each.start <= start && each.end >= end);
  if (!piece) return { before: "", quote, after: "" };
  const lead = piece.before ? `${lastPart(piece.before.text)} ` : "";
  const rest = piece.after ? ` ${firstPart(piece.after.text)}` : "";
  return {
    before: lead + piece.text.slice(0, start - piece.start),
    quote,
    after: piece.text.slice(end - piece.start) + rest,
  };
}

function firstPart(text: string): string {
  if (text.length <= BESIDE) return text;
  return `${text.slice(0, text.lastIndexOf(" ", BESIDE) + 1 || BESIDE).trimEnd()} …`;
}

function lastPart(text: string): string {
  if (text.length <= BESIDE) return text;
  const from = text.indexOf(" ", text.length - BESIDE);
  return `… ${text.slice(from === -1 ? text.length - BESIDE : from).trimStart()}`;
}
