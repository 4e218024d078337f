"use client";
import type { ComponentType, ReactNode } from "react";
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
  const { view, update, explorer, asks, window, timeZone } = state;
  const texts = useTexts();
  return (
    <Panel
      {...panel}
      view={view}
      counts={state.counts}
      isReady={explorer.loading === "ready"}
      hasFailed={explorer.loading === "failed"}
      when={window ? windowInWords(window, timeZone, texts) : texts.allTime}
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
            placed={explorer.list.placed}
            placeless={explorer.list.placeless}
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
