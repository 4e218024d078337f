import type { Evidence, Span, Toponym } from "#lib/model";
import { segmentsOf } from "#lib/query/segments";
import type { Texts } from "../_texts/texts.ts";

/** A quote that carries a field of a report. */
export interface QuoteSpan extends Span {
  readonly kind: "quote";
  readonly field: Evidence["field"];
  readonly reportId: string;
}

/** A name of a place in the text. */
export interface PlaceSpan extends Span {
  readonly kind: "place";
  readonly toponym: Toponym;
}

interface MarkedTextProps {
  readonly text: string;
  /** Offset of `text` in the article: spans are offsets into the article. */
  readonly offset?: number;
  readonly spans: readonly (QuoteSpan | PlaceSpan)[];
  /** Report whose quotes stand out; null: all of them alike. */
  readonly reportId: string | null;
  /** Whether quotes bear the ids that links point to. */
  readonly hasAnchors?: boolean;
  readonly texts: Texts;
}

/** Text of an article with quotes and places marked by offset. The text itself is never markup. */
export function MarkedText({ text, offset = 0, spans, reportId, hasAnchors = false, texts }: MarkedTextProps) {
  const moved = spans.map((span) => ({ ...span, start: span.start - offset, end: span.end - offset }));
  const anchored = new Set<number>();
  return segmentsOf(text, moved).map((segment) => {
    const quotes = segment.covers.filter((cover) => cover.kind === "quote");
    const place = segment.covers.find((cover) => cover.kind === "place");
    const content = place ? (
      <span className="toponym" data-role={place.toponym.role} title={placeTitle(place.toponym, texts)}>
        {segment.text}
      </span>
    ) : (
      segment.text
    );
    if (quotes.length === 0) return <span key={segment.start}>{content}</span>;
    const begins = quotes.find((quote) => quote.start === segment.start && !anchored.has(quote.start));
    if (begins) anchored.add(begins.start);
    const isChosen = reportId === null || quotes.some((quote) => quote.reportId === reportId);
    const fields = [...new Set(quotes.map((quote) => texts.fields[quote.field]))].join(", ");
    return (
      <mark
        key={segment.start}
        id={begins && hasAnchors ? `at-${segment.start + offset}` : undefined}
        data-chosen={isChosen || undefined}
        title={texts.evidenceFor(fields)}
      >
        {content}
      </mark>
    );
  });
}

/** Every quote of reports, as spans to mark. */
export function quoteSpans(reports: readonly { id: string; evidence: readonly Evidence[] }[]): QuoteSpan[] {
  return reports.flatMap(({ id, evidence }) =>
    evidence.map(({ start, end, field }): QuoteSpan => ({ kind: "quote", start, end, field, reportId: id })),
  );
}

function placeTitle({ place, role }: Toponym, texts: Texts): string {
  if (!place) return texts.unknownPlace;
  const within = [place.admin1, place.country].filter((part) => part && part !== place.name).join(", ");
  const name = within ? `${place.name} (${within})` : place.name;
  return role === "literal" ? name : `${name}; ${texts.toponymRoles[role]}`;
}
