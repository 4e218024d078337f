"use client";
import type { ReactNode } from "react";
import type { LngLat } from "#lib/model";
import type { MapState } from "./use-map-state.ts";
import { useIsSideways } from "./use-media.ts";
import { latePart, usePart } from "./use-part.ts";

const INCIDENT_CARD = latePart(async () => (await import("./incident-card.tsx")).IncidentCard);
const STACK_CARD = latePart(async () => (await import("./stack-card.tsx")).StackCard);

interface OpenCard {
  /** null: nothing is selected, or its card is on its way. */
  readonly card: ReactNode;
  /** Where on the map it stands; null: it stands at the edge. */
  readonly point: LngLat | null;
}

/** The card of what is selected: one incident, or the incidents of one spot. */
export function useCard(state: MapState, opensInNewTab: boolean): OpenCard {
  const { selected, stack, related, explorer, timeZone, isPhone } = state;
  const isSideways = useIsSideways();
  const IncidentCard = usePart(INCIDENT_CARD, selected !== null);
  const StackCard = usePart(STACK_CARD, stack !== null);
  const at = selected ? state.marks.point : (stack?.point ?? null);
  const isDocked = isPhone || isSideways || state.handle?.isStill;
  const point = isDocked ? null : at;
  if (selected) {
    if (!IncidentCard) return { card: null, point };
    const card = (
      <IncidentCard
        incident={selected}
        timeZone={timeZone}
        earlier={explorer.neighbours.earlier}
        later={explorer.neighbours.later}
        opensInNewTab={opensInNewTab}
        areRelationsDrawn={related.points.length > 0}
        onDrawRelations={related.draw}
        onPeek={state.setPeeked}
        onSelect={state.open}
        onClose={() => state.select(null)}
      />
    );
    return { card, point };
  }
  if (!stack || !StackCard) return { card: null, point };
  const card = (
    <StackCard
      key={stack.ids.join()}
      title={stack.title}
      ids={stack.ids}
      timeZone={timeZone}
      onSelect={state.open}
      onHover={state.setHovered}
      onClose={() => state.setStack(null)}
    />
  );
  return { card, point };
}
