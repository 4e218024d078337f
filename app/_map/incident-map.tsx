"use client";
import { PanelLeftOpen } from "lucide-react";
import { useCallback, useState } from "react";
import { boundsOfPlace, type FoundPlace } from "#lib/query/found-place";
import { TextsProvider } from "../_texts/texts-provider.tsx";
import { useTexts, WindowTitle } from "../_texts/use-texts.tsx";
import { DrawBar } from "./draw/draw-bar.tsx";
import { DrawLayer } from "./draw/draw-layer.tsx";
import { useDrawing } from "./draw/use-drawing.ts";
import { ExportMenu } from "./export-menu.tsx";
import { IncidentList } from "./incident-list.tsx";
import { Intro } from "./intro.tsx";
import { Legend } from "./legend.tsx";
import { ListPanel } from "./list-panel.tsx";
import { MapNote } from "./map-note.tsx";
import { MapStage } from "./map-stage.tsx";
import { MapTimeline } from "./map-timeline.tsx";
import { PrintSheet } from "./print-sheet.tsx";
import { SavedProvider, type ShownView, useFrozenName, useSaved } from "./saved-context.tsx";
import { ShareDialog } from "./share/share-dialog.tsx";
import { SheetFilters } from "./sheet-filters.tsx";
import { TopBar } from "./top-bar.tsx";
import { useCard } from "./use-card.tsx";
import { useLive } from "./use-live.ts";
import { useMapState } from "./use-map-state.ts";
import { useIsSideways } from "./use-media.ts";
import { usePrint } from "./use-print.ts";
import { useRemembered } from "./use-remembered.ts";
import { useView } from "./use-view.ts";

interface IncidentMapProps {
  /** The query string of the address, so that server and browser draw the same first page. */
  readonly query: string;
  /** The instant at which the server reads it. */
  readonly now: number;
  /** The saved view over which the address lies; null: none. */
  readonly saved?: ShownView | null;
  /** Whether this site takes views to save. */
  readonly canSave: boolean;
}

/** A place that a reader jumps to is seen from no nearer: the built-in map has no streets. */
const JUMP_ZOOM = 10;

/** The map with all its controls. */
export function IncidentMap({ query, now, saved = null, canSave }: IncidentMapProps) {
  const state = useView({ query, now, saved });
  return (
    <TextsProvider language={state.view.language}>
      {saved === null && <WindowTitle />}
      <SavedProvider saved={saved} canSave={canSave}>
        <MapBody {...state} />
      </SavedProvider>
    </TextsProvider>
  );
}

function MapBody(address: ReturnType<typeof useView>) {
  const saved = useSaved();
  const { view, update } = address;
  const [isSharing, setSharing] = useState(false);
  const [isListFolded, setListFolded] = useRemembered("list-folded");
  const [isTimelineFolded, setTimelineFolded] = useRemembered("timeline-folded");
  const [isLegendOpen, setLegendOpen] = useRemembered("legend-open");
  const [isIntroClosed, setIntroClosed] = useRemembered("intro-closed", true);
  const showList = useCallback(() => setListFolded(false), [setListFolded]);
  const state = useMapState(address, showList);
  const { explorer, handle, isPhone, animate, sheet, setStack } = state;
  const card = useCard(state, false);
  const arrived = useLive(useFrozenName() === null, explorer.refresh);
  const isSideways = useIsSideways();
  const texts = useTexts();
  const { drawing, ...draw } = useDrawing(handle, (area) => update({ filters: { area } }));
  const { start } = draw;
  const startDrawing = useCallback(() => {
    setStack(null);
    update({ selected: null }, "follow");
    start();
  }, [setStack, update, start]);
  const onDrawArea = handle?.isStill === false ? startDrawing : undefined;
  const { setStop } = sheet;
  const onJump = useCallback(
    (place: FoundPlace) => {
      setStop("peek");
      handle?.fit(boundsOfPlace(place), animate, JUMP_ZOOM);
    },
    [setStop, handle, animate],
  );
  const onShare = useCallback(() => setSharing(true), []);
  const { total } = explorer;
  const printing = usePrint(explorer.loading === "ready" && total > 0);
  const hasSheetFilters = isPhone ? sheet.stop === "full" : isSideways;

  return (
    <div
      className="app"
      data-theme={view.theme ?? undefined}
      data-list={isListFolded ? "folded" : "open"}
      data-loading={explorer.loading}
    >
      <a className="skip-link" href="#incidents">
        {texts.skip}
      </a>
      <TopBar
        view={explorer.restedView}
        facets={explorer.facets}
        isSearching={view.filters.text !== "" && explorer.isListing}
        isPhone={isPhone}
        update={update}
        onJump={onJump}
        onDrawArea={onDrawArea}
        onShare={onShare}
      />
      <MapStage state={state} card={card} onScreen={draw.onScreen}>
        {saved && <MapNote title={view.title} caption={view.caption} timeZone={state.timeZone} />}
        <Legend isOpen={isLegendOpen} onToggle={setLegendOpen} />
        {isListFolded && !isPhone && (
          <button type="button" className="icon-button unfold-list" aria-label={texts.showList} onClick={showList}>
            <PanelLeftOpen aria-hidden="true" />
          </button>
        )}
        {drawing && <DrawLayer drawing={drawing} />}
        {drawing && <DrawBar drawing={drawing} onUndo={draw.undo} onDone={draw.finish} onCancel={draw.stop} />}
        {!isIntroClosed && !card.card && !drawing && (
          <Intro onLegend={() => setLegendOpen(true)} onClose={() => setIntroClosed(true)} />
        )}
      </MapStage>
      {(!isListFolded || isPhone) && (
        <ListPanel
          state={state}
          List={IncidentList}
          fullLabel={texts.showListAndFilters}
          tools={
            explorer.loading === "ready" &&
            total > 0 && <ExportMenu filters={view.filters} count={total} onPrint={printing.print} />
          }
          filters={
            hasSheetFilters && (
              <SheetFilters
                view={view}
                facets={explorer.facets}
                sheet={sheet}
                update={update}
                onDrawArea={onDrawArea}
              />
            )
          }
          onFold={isPhone ? null : () => setListFolded(true)}
        />
      )}
      <p className="visually-hidden" role="status">
        {arrived > 0 && texts.arrived(arrived)}
      </p>
      <MapTimeline state={state} isFolded={isTimelineFolded} onFold={setTimelineFolded} />
      {printing.isPrinting && state.asks && (
        <PrintSheet
          asks={state.asks}
          view={explorer.restedView}
          total={total}
          timeZone={state.timeZone}
          onPrinted={printing.stop}
        />
      )}
      {isSharing && <ShareDialog view={view} onClose={() => setSharing(false)} />}
    </div>
  );
}
