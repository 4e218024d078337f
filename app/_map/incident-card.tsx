"use client";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { LngLat } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { CardRelations } from "./card-relations.tsx";
import { SourceQuotes } from "./source-quotes.tsx";
import { countOf, TEXTS, TYPE_LABELS } from "./texts.ts";
import { TollLine } from "./toll-line.tsx";
import { TypeIcon } from "./type-icon.tsx";
import { useDetail } from "./use-detail.ts";
import { placesInWords, statusInWords, timeInWords } from "./words.ts";

interface IncidentCardProps {
  readonly incident: IncidentSummary;
  readonly timeZone: string;
  /** Neighbours in time; null at the ends. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly opensInNewTab: boolean;
  readonly areRelationsDrawn: boolean;
  /** Draws arcs to these points; none takes them off the map. */
  readonly onDrawRelations: (points: readonly LngLat[]) => void;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** One incident on the map: what, how sure, where, when, how many, and each source's own words. */
export function IncidentCard(props: IncidentCardProps) {
  const { incident, timeZone, earlier, later, onSelect, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const { detail, hasFailed } = useDetail(incident.id);
  const blank = props.opensInNewTab ? { target: "_blank", rel: "noopener" } : {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the incident, not the function
  useEffect(() => heading.current?.focus({ preventScroll: true }), [incident.id]);

  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowLeft" && earlier) onSelect(earlier);
    else if (event.key === "ArrowRight" && later) onSelect(later);
    else return;
    event.stopPropagation();
    event.preventDefault();
  };
  return (
    <div
      role="dialog"
      aria-labelledby={headingId}
      className="card"
      data-incident={incident.id}
      onKeyDown={keys}
      tabIndex={-1}
    >
      <div className="card-scroll">
        <h2 ref={heading} id={headingId} tabIndex={-1}>
          {incident.title}
        </h2>
        <p className="card-kind">
          <TypeIcon type={incident.type} status={incident.status} />
          <span>
            {TYPE_LABELS[incident.type]}
            {incident.subtype && `, ${incident.subtype.replaceAll("-", " ")}`}
            <br />
            <span className={incident.status === "reported" ? "quiet" : "status-line"}>{statusInWords(incident)}</span>
          </span>
        </p>
        <dl className="card-facts">
          <dt>Where</dt>
          <dd>{placesInWords(incident)}</dd>
          <dt>When</dt>
          <dd className="tabular">{timeInWords(incident.time, timeZone)}</dd>
          <TollLine casualties={incident.casualties} reports={detail?.reports ?? []} />
        </dl>
        {detail && <SourceQuotes reports={detail.reports} opensInNewTab={props.opensInNewTab} />}
        {detail && (
          <CardRelations
            key={incident.id}
            incident={incident}
            relations={detail.relations}
            areDrawn={props.areRelationsDrawn}
            onDraw={props.onDrawRelations}
            onSelect={onSelect}
          />
        )}
        {hasFailed && <p className="quiet">The sources could not be loaded.</p>}
      </div>
      <footer className="card-foot">
        <span className="quiet">{countOf(incident.sources, "independent source")}</span>
        <a href={`/incidents/${encodeURIComponent(incident.id)}`} {...blank}>
          {TEXTS.permalink}
        </a>
        <span className="card-steps">
          <button
            type="button"
            className="icon-button"
            aria-label={TEXTS.previous}
            disabled={!earlier}
            onClick={() => earlier && onSelect(earlier)}
          >
            <ChevronLeft aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={TEXTS.next}
            disabled={!later}
            onClick={() => later && onSelect(later)}
          >
            <ChevronRight aria-hidden="true" />
          </button>
        </span>
      </footer>
      <button type="button" className="icon-button card-close" aria-label={TEXTS.close} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
