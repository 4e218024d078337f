"use client";
import { PanelLeftOpen } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { BoundingBox, LngLat } from "#lib/model";
import { roundBounds, WORLD } from "#lib/query/bounds";
import { NO_FILTERS } from "#lib/query/filters";
import { boundsOfPlace } from "#lib/query/found-place";
import type { Interval } from "#lib/query/interval";
import { roundTo } from "#lib/query/time-zone";
import { type Camera, type EmbedPart, roundCamera } from "#lib/query/view";
import { formatWindow, throughMinute } from "#lib/query/window";
import { TextsProvider, useTexts } from "../_texts/use-texts.tsx";
import { DrawBar } from "./draw/draw-bar.tsx";
import { DrawLayer } from "./draw/draw-layer.tsx";
import { useDrawing } from "./draw/use-drawing.ts";
import { EmbedFoot } from "./embed-foot.tsx";
import { EmptyState } from "./empty-state.tsx";
import { IncidentCard } from "./incident-card.tsx";
import { IncidentList } from "./incident-list.tsx";
import { Intro } from "./intro.tsx";
import { Legend } from "./legend.tsx";
import { createLiveWindow } from "./live-window.ts";
import { LoadingBar } from "./loading-bar.tsx";
import { MapButtons } from "./map-buttons.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import type { IncidentMapHandle } from "./maplibre.ts";
import { Notices } from "./notices.tsx";
import { PALETTES } from "./palette.ts";
import { Panel } from "./panel.tsx";
import { arcsOf } from "./scene.ts";
import { ShareDialog } from "./share-dialog.tsx";
import { StackCard } from "./stack-card.tsx";
import { TimelineContainer } from "./timeline-container.tsx";
import { TopBar } from "./top-bar.tsx";
import { useEmbedHeight } from "./use-embed-height.ts";
import { type Axis, useExplorer } from "./use-explorer.ts";
import { useFirstFit } from "./use-first-fit.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { useMarks } from "./use-marks.ts";
import { useIsPhone, usePrefersReducedMotion, useTheme } from "./use-media.ts";
import { cardPoint, usePicking } from "./use-picking.ts";
import { useRelated } from "./use-related.ts";
import { useRemembered } from "./use-remembered.ts";
import { useReveal } from "./use-reveal.ts";
import { useSheet } from "./use-sheet.ts";
import { useSummary } from "./use-summaries.ts";
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
  const [bounds, setBounds] = useState<BoundingBox | null>(null);
  const [handle, setHandle] = useState<IncidentMapHandle | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [axis, setAxis] = useState<Axis | null>(null);
  const [isSharing, setSharing] = useState(false);
  const [isStyleLost, setStyleLost] = useState(false);
  const [areTilesLost, setTilesLost] = useState(false);
  const [isFollowing, setFollowing] = useState(false);
  const [isListFolded, setListFolded] = useRemembered("list-folded", !isEmbed);
  const [isTimelineFolded, setTimelineFolded] = useRemembered("timeline-folded", !isEmbed);
  const [isLegendOpen, setLegendOpen] = useRemembered("legend-open", !isEmbed);
  const [isIntroClosed, setIntroClosed] = useRemembered("intro-closed", !isEmbed, true);
  const isPhone = useIsPhone();
  const animate = !usePrefersReducedMotion();
  const theme = useTheme(view.theme);
  const explorer = useExplorer(view, axis);
  const sheet = useSheet();
  const focus = useFocusReturn();
  const timeZone = view.timeZone ?? "UTC";
  const texts = useTexts();
  const { asks, extent, counts } = explorer;
  const { start = null, end = null } = explorer.window ?? {};
  const window = useMemo(() => (start === null || end === null ? null : throughMinute({ start, end })), [start, end]);
  const [live] = useState(() => createLiveWindow(window));
  const selected = useSummary(view.selected);
  const related = useRelated(view.selected);

  const highlight = useMemo(() => [view.selected, hovered].flatMap((id) => id ?? []), [view.selected, hovered]);
  const palette = PALETTES[theme];
  const marks = useMarks({ asks, handle, filters: view.filters, live, palette, selected, highlight });
  const [peeked, setPeeked] = useState<LngLat | null>(null);
  useEffect(() => handle?.peek(peeked), [handle, peeked]);
  useEffect(
    () => handle?.showArcs(arcsOf(selected, peeked ? [...related.points, peeked] : related.points)),
    [handle, selected, related.points, peeked],
  );

  const select = useCallback(
    (id: string | null) => {
      if (id !== null) focus.remember();
      update({ selected: id });
      if (id === null) focus.giveBack();
    },
    [update, focus],
  );
  const { stack, setStack, onHit } = usePicking({ asks, shown: marks.shown, handle, animate, select });
  const openFromList = useCallback(
    (id: string) => {
      setStack(null);
      select(id);
      sheet.setStop("peek");
    },
    [setStack, select, sheet.setStop],
  );
  const coveredPx = isPhone ? CARD_SHARE : 0;
  useReveal(handle, selected, coveredPx, animate);

  const { drawing, ...draw } = useDrawing(handle, (area) => update({ filters: { area } }));
  const startDrawing = () => {
    setStack(null);
    if (view.selected !== null) update({ selected: null });
    draw.start();
  };
  const onDrawArea = !isEmbed && handle?.isStill === false ? startDrawing : undefined;
  useEffect(() => handle?.showArea(view.filters.area), [handle, view.filters.area]);

  useFirstFit(handle, asks, view, view.camera);
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
  const onWindow = useCallback(
    (next: Interval | null, change: Change) => update({ filters: formatWindow(next) }, change),
    [update],
  );
  const onTimeZone = useCallback(
    (zone: string, next: Interval | null) =>
      update({ timeZone: zone === "UTC" ? null : zone, filters: formatWindow(next) }),
    [update],
  );
  const onShowUnknown = useCallback(() => {
    onWindow(null, "step");
    setListFolded(false);
    sheet.setStop("half");
  }, [onWindow, setListFolded, sheet.setStop]);
  const onDomain = useCallback(
    (domain: Interval, bins: number) => setAxis({ domain, bins, midnight: roundTo("day", domain.start, timeZone) }),
    [timeZone],
  );
  const onViewOnly = (isOn: boolean) => {
    setFollowing(isOn);
    update({ filters: { bbox: isOn && bounds ? roundBounds(bounds) : null } });
  };
  const fitShown = () => asks?.bounds(view.filters).then((box) => handle?.fit(box, animate));

  const card = selected ? (
    <IncidentCard
      incident={selected}
      timeZone={timeZone}
      earlier={explorer.neighbours.earlier}
      later={explorer.neighbours.later}
      opensInNewTab={isEmbed}
      areRelationsDrawn={related.points.length > 0}
      onDrawRelations={related.draw}
      onPeek={setPeeked}
      onSelect={openFromList}
      onClose={() => select(null)}
    />
  ) : stack ? (
    <StackCard
      key={stack.ids.join()}
      title={stack.title}
      ids={stack.ids}
      timeZone={timeZone}
      onSelect={openFromList}
      onHover={setHovered}
      onClose={() => setStack(null)}
    />
  ) : null;
  const point = selected ? cardPoint(selected, marks.picture) : (stack?.point ?? null);
  const isDocked = isPhone || point === null || handle?.isStill === true;
  const has = (part: EmbedPart) => !isEmbed || view.parts.includes(part);
  const { total } = counts;

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
          isSearching={view.filters.text !== "" && explorer.isCounting}
          isPhone={isPhone}
          update={update}
          onJump={(place) => {
            sheet.setStop("peek");
            handle?.fit(boundsOfPlace(place), animate, JUMP_ZOOM);
          }}
          onDrawArea={onDrawArea}
          onShare={() => setSharing(true)}
        />
      )}
      <main className="stage">
        <MapCanvas
          theme={theme}
          language={view.language ?? "en"}
          camera={view.camera}
          bounds={WORLD}
          isEmbed={isEmbed}
          isPhone={isPhone}
          popupPoint={isDocked || !card ? null : point}
          popup={card}
          onReady={setHandle}
          onHit={onHit}
          onCamera={onCamera}
          onScreen={(screen, zoom) => {
            marks.onScreen(screen, zoom);
            draw.onScreen(screen);
          }}
          onStyleFailed={() => setStyleLost(true)}
          onTilesFailed={() => setTilesLost(true)}
        />
        <MapButtons onZoom={(levels) => handle?.zoomBy(levels, animate)} onFit={fitShown} />
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
        {explorer.loading === "loading" && <LoadingBar progress={explorer.progress} />}
        {drawing && <DrawLayer drawing={drawing} />}
        {drawing && <DrawBar drawing={drawing} onUndo={draw.undo} onDone={draw.finish} onCancel={draw.stop} />}
        {!isIntroClosed && !card && !drawing && (
          <Intro onLegend={() => setLegendOpen(true)} onClose={() => setIntroClosed(true)} />
        )}
        {isDocked && card && <div className="docked-card">{card}</div>}
        <Notices
          loading={explorer.loading}
          retry={explorer.retry}
          problems={[
            ...problems,
            ...(isStyleLost ? [texts.styleFailed] : []),
            ...(areTilesLost ? [texts.tilesFailed] : []),
          ]}
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
          onDrawArea={onDrawArea}
          onFold={isEmbed || isPhone ? null : () => setListFolded(true)}
        >
          {explorer.isEmpty ? (
            <EmptyState
              hasIncidents={explorer.overview.size > 0}
              loosenings={explorer.loosenings}
              onLoosen={(filters) => update({ filters })}
              onReset={() => update({ filters: NO_FILTERS })}
            />
          ) : (
            <IncidentList
              asks={asks}
              filters={view.filters}
              sort={view.sort}
              placed={explorer.list.placed}
              placeless={explorer.list.placeless}
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
          live={live}
          histogram={explorer.histogram}
          counts={counts}
          extent={extent}
          reach={explorer.reach}
          window={window}
          timeZone={timeZone}
          theme={theme}
          isFolded={isTimelineFolded}
          canFold={!isEmbed}
          onFold={setTimelineFolded}
          onWindow={onWindow}
          onDomain={onDomain}
          onTimeZone={onTimeZone}
          onShowUnknown={onShowUnknown}
        />
      )}
      {isEmbed && <EmbedFoot view={view} count={total} hasTitle={has("title")} />}
      {isSharing && <ShareDialog view={view} onClose={() => setSharing(false)} />}
    </div>
  );
}
