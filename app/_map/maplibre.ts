import * as maplibregl from "maplibre-gl";
import type { MarkTable } from "#lib/query/mark-table";
import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection } from "geojson";
import type {
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  Popup,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { Protocol } from "pmtiles";
import type { LngLat } from "#lib/model";
import type { Ground } from "#lib/picture/ground";
import type { Palette } from "#lib/picture/palette";
import type { Texts } from "../_texts/texts.ts";
import { createMapPen } from "./draw/map-pen.ts";
import { boundsNow, boundsOf, cameraOf, screenOf } from "./map-camera.ts";
import { addIncidents, type DrawnGround, drawArcs, drawArea, drawGround, drawObstacles } from "./map-draw.ts";
import type { IncidentMapHandle, MapOptions } from "./map-handle.ts";
import { groundAt, type Hit } from "./map-hit.ts";
import { watchLoss } from "./map-loss.ts";
import { pictureOf } from "./map-picture.ts";
import { isInSight, keepInSight } from "./map-sight.ts";
import { watchStyle } from "./map-style-watch.ts";
import { watchTiles } from "./map-tiles-watch.ts";
import { hitMark } from "./overlay/hit.ts";
import { createOverlay, type Overlay } from "./overlay/overlay.ts";
import { tellDrawn } from "./tell-drawn.ts";
import { afterDrawing, afterRest, throttled } from "./throttled.ts";

export type { GeoJSONSource, LayerSpecification, MapLibreMap, Popup, SourceSpecification, StyleSpecification };
export type MapStyle = StyleSpecification | string;

/** Shading areas draws the whole map: where that is dear it gets a tenth of the time, and a turn when all is at rest, as labels do. */
const GROUND_PACE = { leastMs: 100, mostMs: 10_000, times: 9 } as const;
const GROUND_REST_MS = 250;
/** How far a click may miss a mark, in pixels, by what it is made with. */
const TOLERANCE_PX = { mouse: 3, touch: 12 } as const;
const MAX_ZOOM = 13;
/** Width of the world at zoom 0: a wider map would show places twice. */
const WORLD_PX = 512;
/** A revealed point is seen from at least this zoom: a map of the whole world cannot be moved up or down. */
const REVEAL_ZOOM = 4;

let isPrepared = false;

function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  maplibregl.setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href);
  maplibregl.addProtocol("pmtiles", new Protocol().tile);
}

/** Opens a map in an element. Throws where the browser has no WebGL 2. */
export function openMap(container: HTMLElement, options: MapOptions): IncidentMapHandle {
  prepare();
  const { handlers } = options;
  let { palette, fallbackStyle } = options;
  const map = new maplibregl.Map({
    container,
    style: options.style,
    ...(options.camera
      ? { center: [options.camera.longitude, options.camera.latitude], zoom: options.camera.zoom }
      : { bounds: boundsOf(options.bounds), fitBoundsOptions: { padding: FIT_PADDING, maxZoom: FIT_ZOOM } }),
    minZoom: Math.max(0, Math.log2(container.clientWidth / WORLD_PX)),
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    cooperativeGestures: options.cooperativeGestures,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: wordsOf(options.texts),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new maplibregl.AttributionControl({ compact: options.compactAttribution }), "bottom-right");
  const popup = new maplibregl.Popup({
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    maxWidth: "none",
    offset: 16,
    padding: { top: 8, bottom: 8, left: 8, right: 8 },
    className: "map-popup",
  });
  const sizes = new ResizeObserver(() => keepInSight(map, popup));
  const overlay = overlayOf(map, palette);
  let marks: MarkTable | null = null;
  let ground: (() => Ground) | null = null;
  let arcs: FeatureCollection | null = null;
  let area: readonly LngLat[] | null = null;
  let drawn = NO_GROUND;
  let seen = "";
  /** What was revealed last, until the reader moves the map. */
  let revealed: Parameters<typeof bringIntoSight> | null = null;
  /** The next move was asked for, unlike one that a new size of the window makes. */
  let isIntended = false;
  const showGroundSoon = throttled(GROUND_PACE, (done) => {
    if (!ground || !map.getSource("extents")) return;
    const before = drawn;
    drawn = drawGround(map, ground(), drawn);
    if (drawn !== before) map.once("render", () => afterDrawing(map.getCanvas(), done));
  });
  // The dearer it is, the longer a rest it waits for: else each step of a slow drag would be taken for one.
  const restMs = () => GROUND_REST_MS + showGroundSoon.intervalMs() / 3;
  const showGroundAtRest = afterRest(restMs, () => showGroundSoon.now());
  const showObstaclesAtRest = afterRest(restMs, () => {
    const around = marks;
    if (!around || !map.getSource("obstacles")) return;
    drawObstacles(map, around);
    map.once("idle", () => {
      if (around === marks) container.dataset.labels = "placed";
    });
  });
  const showObstaclesLater = () => {
    container.dataset.labels = "due";
    showObstaclesAtRest();
  };
  const drawMarks = () => marks && overlay.draw(marks, screenOf(map), map.getZoom());
  /** Marks move with the picture of the map, in the same frame. */
  const follow = () => {
    const screen = screenOf(map);
    const now = Object.values(screen).join();
    if (now === seen) return;
    seen = now;
    drawMarks();
    handlers.onScreen(screen, Math.round(map.getZoom() * 2) / 2);
  };
  const hitAt = (point: { x: number; y: number }, tolerance: number): Hit | null =>
    (marks && hitMark(marks, screenOf(map), map.getZoom(), point.x, point.y, tolerance)) ?? groundAt(map, point);

  const bringIntoSight = (point: LngLat, coveredPx: number, animate: boolean) => {
    if (isInSight(map, point, coveredPx)) return;
    isIntended = true;
    map.easeTo({
      center: [...point],
      zoom: Math.max(map.getZoom(), REVEAL_ZOOM),
      offset: [0, -coveredPx / 2],
      animate,
      duration: 300,
    });
  };
  const tellCamera = (byReader: boolean) => handlers.onCamera(cameraOf(map), boundsNow(map), byReader);
  const pen = createMapPen(map);
  const style = watchStyle(map, options.style, () => fallbackStyle, handlers.onStyleFailed);
  watchTiles(map, options.origin, handlers.onTilesFailed);
  const loss = watchLoss([map.getCanvas(), overlay.canvas], handlers.onLost);
  map.on("style.load", () => {
    addIncidents(map, options.origin, palette);
    drawn = NO_GROUND;
    showGroundSoon.now();
    showObstaclesLater();
    if (arcs) drawArcs(map, arcs);
    drawArea(map, area);
  });
  map.on("render", follow);
  map.on("resize", () => {
    follow();
    // A list that gives way to a card, or a phone that is turned, leaves another part of the map.
    if (revealed) {
      map.stop();
      bringIntoSight(...revealed);
    }
  });
  map.on("movestart", ({ originalEvent }: maplibregl.MapLibreEvent<unknown>) => {
    if (originalEvent) revealed = null;
  });
  map.on("moveend", ({ originalEvent }: maplibregl.MapLibreEvent<unknown>) => {
    tellCamera(isIntended || Boolean(originalEvent));
    isIntended = false;
  });
  map.on("idle", handlers.onIdle);
  map.on("click", (event) => {
    if (pen.tookClick(event)) return;
    const { point, originalEvent } = event;
    const isTouch = (originalEvent as PointerEvent).pointerType === "touch";
    handlers.onHit(hitAt(point, isTouch ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse));
  });
  map.on("mousemove", (event) => {
    if (pen.tookMove(event)) return;
    map.getCanvas().style.cursor = hitAt(event.point, TOLERANCE_PX.mouse) ? "pointer" : "";
  });
  follow();
  tellCamera(false);

  return {
    isStill: false,
    showMarks(next, isLast) {
      marks = next;
      drawMarks();
      showObstaclesLater();
      tellDrawn(container, next, isLast);
    },
    expectMarks() {
      container.dataset.marks = "asked";
    },
    showGround(next) {
      ground = next;
      showGroundSoon();
      showGroundAtRest();
    },
    peek: overlay.peek,
    showArcs(next) {
      arcs = next;
      if (map.getSource("arcs")) drawArcs(map, next);
    },
    showArea(next) {
      area = next;
      if (map.getSource("area")) drawArea(map, next);
    },
    draw: pen.take,
    rename(label) {
      map.getCanvas().setAttribute("aria-label", label);
    },
    restyle(next, nextFallback, nextPalette) {
      palette = nextPalette;
      fallbackStyle = nextFallback;
      overlay.recolour(nextPalette);
      style.set(next);
    },
    fit(bounds, animate, maxZoom = FIT_ZOOM) {
      revealed = null;
      isIntended = true;
      map.fitBounds(boundsOf(bounds), { padding: FIT_PADDING, maxZoom, animate, linear: true });
    },
    open(bounds) {
      map.fitBounds(boundsOf(bounds), { padding: FIT_PADDING, maxZoom: FIT_ZOOM, animate: false });
    },
    moveTo({ zoom, latitude, longitude }) {
      revealed = null;
      map.jumpTo({ zoom, center: [longitude, latitude] });
    },
    zoomBy(levels, animate) {
      revealed = null;
      isIntended = true;
      map.zoomTo(map.getZoom() + levels, { animate, duration: 200 });
    },
    reveal(point, coveredPx, animate) {
      revealed = point && [point, coveredPx, animate];
      if (revealed) bringIntoSight(...revealed);
    },
    setPopup(point, content) {
      sizes.disconnect();
      if (point === null) {
        popup.remove();
        return;
      }
      popup.setLngLat([...point]);
      // Content that is moved in the page loses the focus: it is put in only when the popup opens.
      if (!popup.isOpen()) popup.setDOMContent(content).addTo(map);
      sizes.observe(content);
    },
    picture() {
      map.redraw();
      drawMarks();
      return pictureOf([map.getCanvas(), overlay.canvas]);
    },
    remove() {
      loss.stop();
      showGroundSoon.cancel();
      showGroundAtRest.cancel();
      showObstaclesAtRest.cancel();
      overlay.remove();
      style.stop();
      sizes.disconnect();
      map.remove();
    },
  };
}

/** The canvas of the marks. Browsers grant a page only some contexts: where this one is refused, the map's is given back. */
function overlayOf(map: MapLibreMap, palette: Palette): Overlay {
  try {
    return createOverlay(map.getCanvasContainer(), palette);
  } catch (cause) {
    map.remove();
    throw cause;
  }
}

function wordsOf(texts: Texts): Record<string, string> {
  return {
    "Map.Title": texts.mapLabel,
    "AttributionControl.ToggleAttribution": texts.attribution,
    "CooperativeGesturesHandler.WindowsHelpText": texts.cooperative,
    "CooperativeGesturesHandler.MacHelpText": texts.cooperativeMac,
    "CooperativeGesturesHandler.MobileHelpText": texts.cooperativeTouch,
  };
}

const NO_GROUND: DrawnGround = { areas: new Map(), extents: "[]" };

/** Pixels around what is fitted, and the closest zoom for it. */
export const FIT_PADDING = 56;
export const FIT_ZOOM = 8;
