"use client";
import { PanelLeftOpen } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { BoundingBox } from "#lib/model";
import { boundsOfPlacements, roundBounds } from "#lib/query/bounds";
import { NO_FILTERS } from "#lib/query/filters";
import { boundsOfPlace } from "#lib/query/found-place";
import type { Interval } from "#lib/query/interval";
import { locationsOf } from "#lib/query/placements";
import { type Camera, type EmbedPart, roundCamera } from "#lib/query/view";
import { formatWindow } from "#lib/query/window";
import { TextsProvider, useTexts } from "../_texts/use-texts.tsx";
import { EmbedFoot } from "./embed-foot.tsx";
import { EmptyState } from "./empty-state.tsx";
import { IncidentCard } from "./incident-card.tsx";
import { IncidentList } from "./incident-list.tsx";
import { Intro } from "./intro.tsx";
import { Legend } from "./legend.tsx";
import { LoadingBar } from "./loading-bar.tsx";
import { MapButtons } from "./map-buttons.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import type { IncidentMapHandle } from "./maplibre.ts";
import { Notices } from "./notices.tsx";
import { PALETTES } from "./palette.ts";
import { Panel } from "./panel.tsx";
import { sceneOf } from "./scene.ts";
import { ShareDialog } from "./share-dialog.tsx";
import { StackCard } from "./stack-card.tsx";
import { TimelineContainer } from "./timeline-container.tsx";
import { TopBar } from "./top-bar.tsx";
import { useEmbedHeight } from "./use-embed-height.ts";
import { useExplorer } from "./use-explorer.ts";
import { useFirstFit } from "./use-first-fit.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { useIsPhone, usePrefersReducedMotion, useTheme } from "./use-media.ts";
import { cardPoint, usePicking } from "./use-picking.ts";
import { useRelated } from "./use-related.ts";
import { useRemembered } from "./use-remembered.ts";
import { useSheet } from "./use-sheet.ts";
import { type Change, useView } from "./use-view.ts";
import { windowInWords } from "./words.ts";

interface IncidentMapProps {
  /** The query string of the address, so that server and browser draw the same first page. */
  readonly query: string;
  readonly isEmbed?: boolean;
}

/** Share of a phone's height that an open card covers; said again in the style sheet. */
const CARD_SHARE = 0.42;
/** A place that a reader jumps to is seen from no nearer: the built-in map has no streets. */
const JUMP_ZOOM = 10;

/** The map with all its controls; in an embed only the parts that its address asks for. */
export function IncidentMap({ query, isEmbed = false }: IncidentMapProps) {
  const state = useView(query);
  return (
    <TextsProvider language={state.view.language}>
      <MapBody {...state} isEmbed={isEmbed} />
    </TextsProvider>
  );
}

function MapBody({ view, problems, update, isEmbed }: ReturnType<typeof useView> & { readonly isEmbed: boolean }) {
  const [zoom, setZoom] = useState(view.camera?.zoom ?? 3);
  const [bounds, setBounds] = useState<BoundingBox | null>(null);
  const [handle, setHandle] = useState<IncidentMapHandle | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [isSharing, setSharing] = useState(false);
  const [isStyleLost, setStyleLost] = useState(false);
  const [isFollowing, setFollowing] = useState(false);
  const [isListFolded, setListFolded] = useRemembered("list-folded", !isEmbed);
  const [isTimelineFolded, setTimelineFolded] = useRemembered("timeline-folded", !isEmbed);
  const [isLegendOpen, setLegendOpen] = useRemembered("legend-open", !isEmbed);
  const [isIntroClosed, setIntroClosed] = useRemembered("intro-closed", !isEmbed, true);
  const isPhone = useIsPhone();
  const animate = !usePrefersReducedMotion();
  const theme = useTheme(view.theme);
  const explorer = useExplorer(view, zoom);
  const sheet = useSheet();
  const focus = useFocusReturn();
  const timeZone = view.timeZone ?? "UTC";
  const texts = useTexts();
  const { byId, window, extent, marks, placements, chronological } = explorer;
  const selected = (view.selected && byId.get(view.selected)) || null;
  const related = useRelated(selected?.id ?? null);

  const select = useCallback(
    (id: string | null) => {
      if (id !== null) focus.remember();
      update({ selected: id });
      if (id === null) focus.giveBack();
    },
    [update, focus],
  );
  const picking = usePicking({ explorer, zoom, handle, animate, select });
  const openFromList = (id: string) => {
    picking.setStack(null);
    select(id);
    sheet.setStop("peek");
    const [place] = locationsOf(byId.get(id) ?? { places: [] });
    const coveredPx = isPhone ? globalThis.innerHeight * CARD_SHARE : 0;
    if (place) handle?.reveal(place.point, coveredPx, animate);
  };

  const scene = useMemo(
    () =>
      sceneOf(
        marks,
        placements.index.incidents,
        zoom,
        PALETTES[theme],
        selected,
        (hovered && byId.get(hovered)) || null,
        related.points,
      ),
    [marks, placements, zoom, theme, selected, hovered, byId, related.points],
  );

  useFirstFit(handle, explorer, view.camera);
  useEmbedHeight(isEmbed);
  useEffect(() => {
    const onBack = () => {
      const { camera } = view;
      if (camera) handle?.moveTo(camera);
    };
    globalThis.addEventListener("popstate", onBack);
    return () => globalThis.removeEventListener("popstate", onBack);
  }, [handle, view]);

  const onCamera = (camera: Camera, seen: BoundingBox, byReader: boolean) => {
    setBounds(seen);
    if (!byReader) return;
    update({ camera: roundCamera(camera), ...(isFollowing && { filters: { bbox: roundBounds(seen) } }) }, "follow");
  };
  const onWindow = (next: Interval | null, change: Change) => update({ filters: formatWindow(next) }, change);
  const onViewOnly = (isOn: boolean) => {
    setFollowing(isOn);
    update({ filters: { bbox: isOn && bounds ? roundBounds(bounds) : null } });
  };

  const at = selected ? chronological.indexOf(selected) : -1;
  const card = selected ? (
    <IncidentCard
      incident={selected}
      timeZone={timeZone}
      earlier={chronological[at - 1]?.id ?? null}
      later={at === -1 ? null : (chronological[at + 1]?.id ?? null)}
      opensInNewTab={isEmbed}
      areRelationsDrawn={related.points.length > 0}
      onDrawRelations={related.draw}
      onSelect={openFromList}
      onClose={() => select(null)}
    />
  ) : picking.stack ? (
    <StackCard
      {...picking.stack}
      timeZone={timeZone}
      onSelect={openFromList}
      onHover={setHovered}
      onClose={() => picking.setStack(null)}
    />
  ) : null;
  const point = selected ? cardPoint(selected, explorer, zoom) : (picking.stack?.point ?? null);
  const isDocked = isPhone || point === null;
  const has = (part: EmbedPart) => !isEmbed || view.parts.includes(part);
  const total = explorer.selection.positions.length;

  return (
    <div
      className="app"
      data-theme={view.theme ?? undefined}
      data-embed={isEmbed || undefined}
      data-list={has("list") && !isListFolded ? "open" : "folded"}
      data-loading={explorer.loading}
    >
      {!isEmbed && (
        <a className="skip-link" href="#incidents">
          {texts.skip}
        </a>
      )}
      {!isEmbed && (
        <TopBar
          view={view}
          facets={explorer.facets}
          isSearching={explorer.isSearching}
          isPhone={isPhone}
          update={update}
          onJump={(place) => {
            sheet.setStop("peek");
            handle?.fit(boundsOfPlace(place), animate, JUMP_ZOOM);
          }}
          onShare={() => setSharing(true)}
        />
      )}
      <main className="stage">
        <MapCanvas
          scene={scene}
          theme={theme}
          language={view.language ?? "en"}
          camera={view.camera}
          bounds={boundsOfPlacements(placements, [])}
          isEmbed={isEmbed}
          isPhone={isPhone}
          popupPoint={isDocked || !card ? null : point}
          popup={card}
          onReady={setHandle}
          onHit={picking.onHit}
          onCamera={onCamera}
          onZoomStep={setZoom}
          onStyleFailed={() => setStyleLost(true)}
        />
        <MapButtons
          onZoom={(levels) => handle?.zoomBy(levels, animate)}
          onFit={() => handle?.fit(boundsOfPlacements(placements, explorer.shown.positions), animate)}
        />
        {has("legend") && <Legend isOpen={isLegendOpen} onToggle={setLegendOpen} />}
        {!isEmbed && isListFolded && !isPhone && (
          <button
            type="button"
            className="icon-button unfold-list"
            aria-label={texts.showList}
            onClick={() => setListFolded(false)}
          >
            <PanelLeftOpen aria-hidden="true" />
          </button>
        )}
        {explorer.loading === "loading" && <LoadingBar progress={null} />}
        {!isIntroClosed && !card && <Intro onLegend={() => setLegendOpen(true)} onClose={() => setIntroClosed(true)} />}
        {isDocked && card && <div className="docked-card">{card}</div>}
        <Notices
          loading={explorer.loading}
          retry={explorer.retry}
          problems={isStyleLost ? [...problems, texts.styleFailed] : problems}
        />
      </main>
      {has("list") && (!isListFolded || isPhone) && (
        <Panel
          view={view}
          facets={explorer.facets}
          count={explorer.loading === "ready" ? total : null}
          hasFailed={explorer.loading === "failed"}
          when={window ? windowInWords(window, timeZone, texts) : texts.allTime}
          isPhone={isPhone}
          isEmbed={isEmbed}
          sheet={sheet}
          isViewOnly={isFollowing}
          update={update}
          onViewOnly={onViewOnly}
          onFold={isEmbed || isPhone ? null : () => setListFolded(true)}
        >
          {explorer.isEmpty ? (
            <EmptyState
              hasIncidents={byId.size > 0}
              loosenings={explorer.loosenings}
              onLoosen={(filters) => update({ filters })}
              onReset={() => update({ filters: NO_FILTERS })}
            />
          ) : (
            <IncidentList
              placed={explorer.placed}
              placeless={explorer.placeless}
              selected={view.selected}
              timeZone={timeZone}
              onSelect={openFromList}
              onHover={setHovered}
            />
          )}
        </Panel>
      )}
      {has("slider") && (
        <TimelineContainer
          isLoading={explorer.loading !== "ready"}
          index={placements.index}
          mask={explorer.mask}
          selection={explorer.selection}
          extent={extent}
          window={window}
          timeZone={timeZone}
          theme={theme}
          isFolded={isTimelineFolded}
          canFold={!isEmbed}
          onFold={setTimelineFolded}
          onWindow={onWindow}
          onTimeZone={(zone, next) => update({ timeZone: zone === "UTC" ? null : zone, filters: formatWindow(next) })}
          onShowUnknown={() => {
            onWindow(null, "step");
            setListFolded(false);
            sheet.setStop("half");
          }}
        />
      )}
      {isEmbed && <EmbedFoot view={view} count={total} hasTitle={has("title")} />}
      {isSharing && <ShareDialog view={view} onClose={() => setSharing(false)} />}
    </div>
  );
}
