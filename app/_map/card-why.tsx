"use client";
import { useEffect } from "react";
import type { LngLat } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { locationsOf } from "#lib/query/placements";
import { useTexts } from "../_texts/use-texts.tsx";
import { weighedNames } from "./card-words.ts";
import type { NamedPlace, Peek } from "./detail.ts";
import { Fold } from "./fold.tsx";
import { PartState } from "./part-state.tsx";
import { incidentPath, useAnswer } from "./use-answer.ts";
import { WeighedPlaces } from "./weighed-places.tsx";

interface CardWhyProps {
  readonly incident: IncidentSummary;
  readonly onPeek: Peek | undefined;
}

/** Why an incident stands where it does: the names in its quotes, and the places that each may mean. */
export function CardWhy({ incident, onPeek }: CardWhyProps) {
  const texts = useTexts();
  return <Fold title={texts.whyHere}>{() => <Why incident={incident} onPeek={onPeek} />}</Fold>;
}

const NOWHERE: Peek = () => {};

function Why({ incident, onPeek = NOWHERE }: { incident: IncidentSummary; onPeek?: Peek | undefined }) {
  const texts = useTexts();
  const { answer, hasFailed } = useAnswer<{ names: readonly NamedPlace[] }>(incidentPath(incident.id, "why"));
  useEffect(() => () => onPeek(null), [onPeek]);
  if (!answer) return <PartState hasFailed={hasFailed} />;
  const looks =
    onPeek === NOWHERE
      ? null
      : (point: LngLat) => ({
          onPointerEnter: () => onPeek(point),
          onPointerLeave: () => onPeek(null),
          onFocus: () => onPeek(point),
          onBlur: () => onPeek(null),
        });
  const own = new Set(locationsOf(incident).map(({ id }) => id));
  return <WeighedPlaces names={weighedNames(answer.names, texts)} own={own} looks={looks} texts={texts} />;
}
