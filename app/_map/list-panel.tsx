"use client";
import { type ComponentType, type ReactNode, useCallback } from "react";
import { NO_FILTERS } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { EmptyState } from "./empty-state.tsx";
import type { IncidentListProps } from "./incident-list.tsx";
import { Panel } from "./panel.tsx";
import type { MapState } from "./use-map-state.ts";
import { windowInWords } from "./words.ts";

interface ListPanelProps {
  readonly state: MapState;
  /** null while its script is on its way. */
  readonly List: ComponentType<IncidentListProps> | null;
  readonly fullLabel: string;
  readonly onFold: (() => void) | null;
  readonly tools?: ReactNode;
  readonly filters?: ReactNode;
}

/** The panel with the incidents that are shown, or with what would show some. */
export function ListPanel({ state, List, ...panel }: ListPanelProps) {
  const { view, update, explorer, asks, window, live, timeZone } = state;
  const texts = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window that was set elsewhere is told anew
  const when = useCallback(() => {
    const now = live.get();
    return now ? windowInWords(now, timeZone, texts) : texts.allTime;
  }, [live, window, timeZone, texts]);
  const { from, to } = explorer.restedView.filters;
  const isAllTime = from === null && to === null;
  return (
    <Panel
      {...panel}
      view={view}
      counts={state.counts}
      isReady={explorer.loading === "ready"}
      hasFailed={explorer.loading === "failed"}
      when={when}
      isPhone={state.isPhone}
      sheet={state.sheet}
      isViewOnly={state.isFollowing}
      update={update}
      onViewOnly={state.follow}
    >
      {explorer.isEmpty ? (
        <EmptyState
          hasIncidents={explorer.overview.size > 0}
          loosenings={explorer.loosenings}
          onLoosen={(filters) => update({ filters })}
          onReset={() => update({ filters: NO_FILTERS })}
        />
      ) : (
        List && (
          <List
            asks={asks}
            filters={explorer.restedView.filters}
            sort={view.sort}
            length={explorer.list}
            isSought={state.isUntimedSought && !explorer.isListing && isAllTime}
            onFound={() => state.setUntimedSought(false)}
            selected={view.selected}
            timeZone={timeZone}
            onSelect={state.open}
            onHover={state.setHovered}
          />
        )
      )}
    </Panel>
  );
}
