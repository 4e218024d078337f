"use client";
import { TimelineContainer } from "./timeline-container.tsx";
import type { MapState } from "./use-map-state.ts";

interface MapTimelineProps {
  readonly state: MapState;
  readonly isFolded: boolean;
  /** null: it cannot be folded. */
  readonly onFold: ((isFolded: boolean) => void) | null;
}

const NEVER = () => {};

/** The time slider under the map. */
export function MapTimeline({ state, isFolded, onFold }: MapTimelineProps) {
  const { explorer } = state;
  return (
    <TimelineContainer
      isLoading={explorer.loading !== "ready"}
      live={state.live}
      histogram={explorer.histogram}
      counts={state.counts}
      extent={explorer.extent}
      isTimeless={explorer.isTimeless}
      reach={explorer.reach}
      window={state.window}
      timeZone={state.timeZone}
      theme={state.theme}
      isFolded={isFolded}
      canFold={onFold !== null}
      onFold={onFold ?? NEVER}
      onWindow={state.onWindow}
      onDomain={state.onDomain}
      onTimeZone={state.onTimeZone}
      last={state.view.last}
      onLast={state.onLast}
      onShowUnknown={state.onShowUnknown}
    />
  );
}
