import * as maplibregl from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap, SourceSpecification } from "maplibre-gl";
import { Protocol } from "pmtiles";
import type { BoundingBox, LngLat } from "#lib/model";
import type { Camera } from "#lib/query/view";
import {
  AREA_LAYERS,
  AREA_SOURCE,
  areaState,
  CLICKABLE_LAYERS,
  GEOJSON_SOURCES,
  incidentSources,
  layersOverLabels,
  layersUnderLabels,
} from "./layers.ts";
import { drawImage, IMAGE_PIXEL_RATIO } from "./mark-images.ts";
import type { Palette } from "./palette.ts";
import type { AreaShade, Scene } from "./scene.ts";
import { TEXTS } from "./texts.ts";

export type { LayerSpecification, SourceSpecification };
export type MapStyle = maplibregl.StyleSpecification | string;

/** What lies under a click: an incident, cluster or area mark by its key, or a shaded area by its id. */
export interface Hit {
  readonly kind: "incident" | "cluster" | "area" | "shade";
  readonly key: string;
}

export interface MapHandlers {
  onHit(hit: Hit | null): void;
  /** After every move; `byReader` is false for the first fit. */
  onCamera(camera: Camera, bounds: BoundingBox, byReader: boolean): void;
  /** Whenever the zoom passes a half level: clusters are made for half levels. */
  onZoomStep(zoom: number): void;
  /** The style that was asked for failed and `fallbackStyle` is shown. */
  onStyleFailed(): void;
  onIdle(): void;
}

export interface MapOptions {
  readonly style: MapStyle;
  readonly fallbackStyle: maplibregl.StyleSpecification;
  readonly palette: Palette;
  /** Origin that serves the tiles of countries and first-order areas. */
  readonly origin: string;
  readonly camera: Camera | null;
  readonly bounds: BoundingBox;
  readonly cooperativeGestures: boolean;
  readonly compactAttribution: boolean;
  readonly handlers: MapHandlers;
}

/** The map as the rest of the interface knows it: no other file speaks to MapLibre. */
export interface IncidentMapHandle {
  show(scene: Scene): void;
  restyle(style: MapStyle, fallbackStyle: maplibregl.StyleSpecification, palette: Palette): void;
  fit(bounds: BoundingBox, animate: boolean): void;
  /** Fits without counting as a move of the reader. */
  open(bounds: BoundingBox): void;
  moveTo(camera: Camera): void;
  zoomBy(levels: number, animate: boolean): void;
  /** Brings a point into the middle of what is not covered, if it is out of sight. */
  reveal(point: LngLat, animate: boolean): void;
  /** Ties the content to a point, or takes it off the map. */
  setPopup(point: LngLat | null, content: HTMLElement): void;
  /** Pixels at each side that other parts of the interface cover. */
  setPadding(padding: { top: number; bottom: number; left: number; right: number }): void;
  remove(): void;
}

const WAIT_FOR_STYLE_MS = 10_000;
/** The map takes a new scene at most this often: the worker needs about as long for the small sources. */
const SCENE_INTERVAL_MS = 80;
const MAX_ZOOM = 13;
const CLICK_TOLERANCE_PX = 5;
const MOST_IMAGES = 600;

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
    minZoom: 0.6,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    cooperativeGestures: options.cooperativeGestures,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: { "Map.Title": TEXTS.mapLabel },
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
  let scene: Scene | null = null;
  let shaded: ReadonlyMap<string, AreaShade> = new Map();
  let zoomStep = Number.NaN;
  /** The next move was asked for, unlike one that a new size of the window makes. */
  let isIntended = false;
  const showSoon = throttled(SCENE_INTERVAL_MS, () => {
    if (scene && map.getSource("marks")) shaded = draw(map, scene, shaded, palette);
  });

  const tellCamera = (byReader: boolean) => handlers.onCamera(cameraOf(map), boundsNow(map), byReader);
  const tellZoom = () => {
    const step = Math.round(map.getZoom() * 2) / 2;
    if (step === zoomStep) return;
    zoomStep = step;
    handlers.onZoomStep(step);
  };
  const style = watchStyle(map, options.style, () => fallbackStyle, handlers.onStyleFailed);
  map.on("style.load", () => {
    addIncidents(map, options.origin, palette);
    shaded = new Map();
    showSoon.now();
  });
  map.on("zoom", tellZoom);
  map.on("moveend", ({ originalEvent }: maplibregl.MapLibreEvent<unknown>) => {
    tellCamera(isIntended || Boolean(originalEvent));
    isIntended = false;
  });
  map.on("idle", handlers.onIdle);
  map.on("click", (event) => handlers.onHit(hitAt(map, event.point)));
  map.on("mousemove", (event) => {
    map.getCanvas().style.cursor = hitAt(map, event.point) ? "pointer" : "";
  });
  tellZoom();
  tellCamera(false);

  return {
    show(next) {
      scene = next;
      showSoon();
    },
    restyle(next, nextFallback, nextPalette) {
      palette = nextPalette;
      fallbackStyle = nextFallback;
      style.set(next);
    },
    fit(bounds, animate) {
      isIntended = true;
      map.fitBounds(boundsOf(bounds), { padding: FIT_PADDING, maxZoom: FIT_ZOOM, animate, linear: true });
    },
    open(bounds) {
      map.fitBounds(boundsOf(bounds), { padding: FIT_PADDING, maxZoom: FIT_ZOOM, animate: false });
    },
    moveTo({ zoom, latitude, longitude }) {
      map.jumpTo({ zoom, center: [longitude, latitude] });
    },
    zoomBy(levels, animate) {
      isIntended = true;
      map.zoomTo(map.getZoom() + levels, { animate, duration: 200 });
    },
    reveal(point, animate) {
      if (isInSight(map, point)) return;
      isIntended = true;
      map.easeTo({ center: [...point], animate, duration: 300 });
    },
    setPopup(point, content) {
      if (point === null) popup.remove();
      else
        popup
          .setDOMContent(content)
          .setLngLat([...point])
          .addTo(map);
    },
    setPadding: (padding) => void map.setPadding(padding),
    remove() {
      showSoon.cancel();
      style.stop();
      map.remove();
    },
  };
}

const FIT_PADDING = 56;
const FIT_ZOOM = 8;

/** Adds sources and layers of the incidents to whatever style has been loaded. */
function addIncidents(map: MapLibreMap, origin: string, palette: Palette): void {
  for (const [id, source] of Object.entries(incidentSources(origin))) {
    if (!map.getSource(id)) map.addSource(id, source);
  }
  const firstLabel = map.getStyle().layers.find((layer) => layer.type === "symbol")?.id;
  for (const layer of layersUnderLabels(palette)) map.addLayer(layer, firstLabel);
  for (const layer of layersOverLabels()) map.addLayer(layer);
}

/** Hands a scene to the map and gives the shades that it now has. Shades are feature state: no tile is made again. */
function draw(
  map: MapLibreMap,
  scene: Scene,
  shaded: ReadonlyMap<string, AreaShade>,
  palette: Palette,
): ReadonlyMap<string, AreaShade> {
  addImages(map, scene, palette);
  for (const name of GEOJSON_SOURCES) map.getSource<GeoJSONSource>(name)?.setData(scene[name]);
  for (const sourceLayer of AREA_LAYERS) {
    for (const id of shaded.keys()) {
      if (!scene.areas.has(id)) map.removeFeatureState({ source: AREA_SOURCE, sourceLayer, id });
    }
    for (const [id, shade] of scene.areas) {
      const known = shaded.get(id);
      if (known?.colour === shade.colour && known.isSelected === shade.isSelected) continue;
      map.setFeatureState({ source: AREA_SOURCE, sourceLayer, id }, areaState(shade));
    }
  }
  return scene.areas;
}

function addImages(map: MapLibreMap, scene: Scene, palette: Palette): void {
  const names = new Set<string>();
  for (const { properties } of [...scene.marks.features, ...scene.selection.features]) {
    for (const name of [properties?.image, properties?.plain]) if (typeof name === "string") names.add(name);
  }
  const known = map.listImages().filter((name) => name.includes("|"));
  if (known.length > MOST_IMAGES) for (const name of known) if (!names.has(name)) map.removeImage(name);
  for (const name of names) {
    if (!map.hasImage(name)) map.addImage(name, drawImage(name, palette), { pixelRatio: IMAGE_PIXEL_RATIO });
  }
}

/** Falls back when the style of an address cannot be loaded, stays away, or has no tiles before the first picture stands. */
function watchStyle(
  map: MapLibreMap,
  first: MapStyle,
  fallback: () => maplibregl.StyleSpecification,
  onFailed: () => void,
) {
  let isTrusted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fallBack = () => {
    if (isTrusted) return;
    trust();
    map.setStyle(fallback(), { diff: false });
    onFailed();
  };
  const trust = () => {
    isTrusted = true;
    clearTimeout(timer);
  };
  const watch = (style: MapStyle) => {
    clearTimeout(timer);
    isTrusted = typeof style !== "string";
    if (!isTrusted) timer = setTimeout(fallBack, WAIT_FOR_STYLE_MS);
  };
  map.on("error", (event) => {
    const isOurs = "sourceId" in event && [AREA_SOURCE, ...GEOJSON_SOURCES].includes(String(event.sourceId));
    if (!isOurs) fallBack();
  });
  map.on("load", trust);
  map.on("idle", trust);
  watch(first);
  return {
    set(style: MapStyle) {
      watch(style);
      map.setStyle(style, { diff: false });
    },
    stop: () => clearTimeout(timer),
  };
}

function hitAt(map: MapLibreMap, { x, y }: { x: number; y: number }): Hit | null {
  const box: [[number, number], [number, number]] = [
    [x - CLICK_TOLERANCE_PX, y - CLICK_TOLERANCE_PX],
    [x + CLICK_TOLERANCE_PX, y + CLICK_TOLERANCE_PX],
  ];
  const marks = CLICKABLE_LAYERS.filter((id) => map.getLayer(id));
  for (const layer of marks) {
    const [found] = map.queryRenderedFeatures(layer === "shapes-fill" ? [x, y] : box, { layers: [layer] });
    if (found) return { kind: found.properties.kind, key: String(found.properties.key) };
  }
  const shades = AREA_LAYERS.map((layer) => `${layer}-shade`).filter((id) => map.getLayer(id));
  const shade = map.queryRenderedFeatures([x, y], { layers: shades }).find((area) => area.state.colour);
  return shade ? { kind: "shade", key: String(shade.id) } : null;
}

function isInSight(map: MapLibreMap, [longitude, latitude]: LngLat): boolean {
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, bottom = 0, left = 0, right = 0 } = map.getPadding();
  return x > left + 24 && x < clientWidth - right - 24 && y > top + 24 && y < clientHeight - bottom - 24;
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

function boundsNow(map: MapLibreMap): BoundingBox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** MapLibre wants an east that is greater than the west, also across longitude 180. */
function boundsOf([west, south, east, north]: BoundingBox): [number, number, number, number] {
  return [west, south, east < west ? east + 360 : east, north];
}

/** Calls at once when it is due, and once more at the end of a burst. */
function throttled(intervalMs: number, call: () => void) {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    call();
  };
  const soon = () => {
    const wait = last + intervalMs - performance.now();
    if (wait <= 0) now();
    else timer ??= setTimeout(now, wait);
  };
  return Object.assign(soon, { now, cancel: () => clearTimeout(timer) });
}
