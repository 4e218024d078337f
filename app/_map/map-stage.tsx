"use client";
import type { ReactNode } from "react";
import type { Screen } from "#lib/picture/screen";
import { WORLD } from "#lib/query/bounds";
import { useTexts } from "../_texts/use-texts.tsx";
import { LoadingBar } from "./loading-bar.tsx";
import { MapButtons } from "./map-buttons.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import { Notices } from "./notices.tsx";
import type { useCard } from "./use-card.tsx";
import type { MapState } from "./use-map-state.ts";

interface MapStageProps {
  readonly state: MapState;
  readonly card: ReturnType<typeof useCard>;
  readonly isEmbed?: boolean;
  readonly isSeen?: boolean;
  /** Hears of every frame of a move, after the marks. */
  readonly onScreen?: (screen: Screen) => void;
  /** What else lies on the map. */
  readonly children?: ReactNode;
}

/** The map with what lies on it: marks, buttons, the open card, what the reader should know. */
export function MapStage({
  state,
  card: { card, point },
  isEmbed = false,
  isSeen = true,
  onScreen,
  children,
}: MapStageProps) {
  const { view, explorer, handle, animate, isPhone } = state;
  const texts = useTexts();
  return (
    <main className="stage">
      <MapCanvas
        theme={state.theme}
        language={view.language ?? "en"}
        camera={view.camera}
        bounds={WORLD}
        isEmbed={isEmbed}
        isPhone={isPhone}
        isSeen={isSeen}
        popupPoint={card ? point : null}
        popup={card}
        onReady={state.setHandle}
        onHit={state.onHit}
        onCamera={state.onCamera}
        onScreen={(screen, zoom) => {
          state.marks.onScreen(screen, zoom);
          onScreen?.(screen);
        }}
        onStyleFailed={() => state.setStyleLost(true)}
        onTilesFailed={() => state.setTilesLost(true)}
      />
      <MapButtons onZoom={(levels) => handle?.zoomBy(levels, animate)} onFit={state.fitShown} />
      {explorer.loading === "loading" && <LoadingBar progress={explorer.progress} />}
      {children}
      {card && point === null && <div className="docked-card">{card}</div>}
      <Notices
        loading={explorer.loading}
        retry={explorer.retry}
        problems={[
          ...state.problems,
          ...(state.isStyleLost ? [texts.styleFailed] : []),
          ...(state.areTilesLost ? [texts.tilesFailed] : []),
        ]}
      />
    </main>
  );
}
