"use client";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, memo, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import type { LngLat } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { CardFacts, CardKind } from "./card-facts.tsx";
import { CardFoot } from "./card-foot.tsx";
import { CardFrozen } from "./card-frozen.tsx";
import { CardNearby } from "./card-nearby.tsx";
import { CardRelations } from "./card-relations.tsx";
import { CardWhy } from "./card-why.tsx";
import type { IncidentDetail, Peek } from "./detail.ts";
import { ReportError } from "./report-error.tsx";
import { SourceQuotes } from "./source-quotes.tsx";
import { incidentPath, useAnswer } from "./use-answer.ts";

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
  /** Shows a place that was weighed, on the map. */
  readonly onPeek?: Peek;
}

/** One incident on the map: what, how sure, where, when, how many, and each source's own words. */
export function IncidentCard(props: IncidentCardProps) {
  const latest = useRef(props);
  latest.current = props;
  const hasPeek = props.onPeek !== undefined;
  // The map renders at each step of the slider, with new functions: the card within renders when what it shows changes.
  const stable = useMemo(
    () => ({
      onDrawRelations: (points: readonly LngLat[]) => latest.current.onDrawRelations(points),
      onSelect: (id: string) => latest.current.onSelect(id),
      onClose: () => latest.current.onClose(),
      ...(hasPeek && { onPeek: (point: LngLat | null) => latest.current.onPeek?.(point) }),
    }),
    [hasPeek],
  );
  return <Card {...props} {...stable} />;
}

const Card = memo(function Card(props: IncidentCardProps) {
  const { incident, earlier, later, onSelect, onClose } = props;
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const { answer: detail, hasFailed } = useAnswer<IncidentDetail>(incidentPath(incident.id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the incident
  useEffect(() => heading.current?.focus({ preventScroll: true }), [incident.id]);

  const keys = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLTextAreaElement;
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowLeft" && earlier && !isTyping) onSelect(earlier);
    else if (event.key === "ArrowRight" && later && !isTyping) onSelect(later);
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
      {/* What was unfolded of one incident says nothing of the next, which begins at its top. */}
      <div className="card-scroll" key={incident.id}>
        <h2 ref={heading} id={headingId} className="card-title" tabIndex={-1}>
          {incident.status === "retracted" ? <s>{incident.title}</s> : incident.title}
        </h2>
        <CardKind incident={incident} texts={texts} />
        {detail && <CardFrozen detail={detail} timeZone={props.timeZone} />}
        <CardFacts incident={incident} figures={detail?.figures ?? null} timeZone={props.timeZone} texts={texts} />
        <div className="folds">
          <CardWhy incident={incident} onPeek={props.onPeek} />
        </div>
        {detail && <SourceQuotes detail={detail} opensInNewTab={props.opensInNewTab} />}
        {hasFailed && <p className="quiet">{texts.sourcesFailed}</p>}
        <div className="folds">
          {detail && (
            <CardRelations
              incident={incident}
              relations={detail.relations}
              areDrawn={props.areRelationsDrawn}
              onDraw={props.onDrawRelations}
              onSelect={onSelect}
            />
          )}
          <CardNearby incident={incident} timeZone={props.timeZone} onSelect={onSelect} />
          {detail && <ReportError detail={detail} />}
        </div>
      </div>
      <CardFoot id={incident.id} opensInNewTab={props.opensInNewTab}>
        <Step label={texts.previous} to={earlier} onSelect={onSelect}>
          <ChevronLeft aria-hidden="true" />
        </Step>
        <Step label={texts.next} to={later} onSelect={onSelect}>
          <ChevronRight aria-hidden="true" />
        </Step>
      </CardFoot>
      <button type="button" className="icon-button card-close" aria-label={texts.close} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
});

interface StepProps {
  readonly label: string;
  /** null: there is none, the end is reached. */
  readonly to: string | null;
  readonly onSelect: (id: string) => void;
  readonly children: ReactNode;
}

function Step({ label, to, onSelect, children }: StepProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={!to}
      onClick={() => to && onSelect(to)}
    >
      {children}
    </button>
  );
}
