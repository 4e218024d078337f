import type { FeatureCollection } from "geojson";
import type { BoundingBox, LngLat } from "#lib/model";
import { boundsOfScreen, fitted, isSeen, moved, type Size, screenAt, within } from "#lib/picture/camera";
import type { Ground } from "#lib/picture/ground";
import type { Screen } from "#lib/picture/screen";
import type { MarkTable } from "#lib/query/mark-table";
import type { Camera } from "#lib/query/view";
import type { IncidentMapHandle, MapHandlers } from "../map-handle.ts";
import { FIT_PADDING, FIT_ZOOM } from "../maplibre.ts";
import { tellDrawn } from "../tell-drawn.ts";

/** All that the picture shows, replaced as a whole at each change. */
export interface Still {
  readonly screen: Screen;
  readonly zoom: number;
  readonly marks: MarkTable | null;
  readonly ground: Ground | null;
  readonly arcs: FeatureCollection | null;
  readonly area: readonly LngLat[] | null;
  readonly peeked: LngLat | null;
}

/** A map without WebGL: the same handle over a state that React draws as a picture. */
export interface StillMap {
  readonly handle: IncidentMapHandle;
  get(): Still;
  subscribe(onChange: () => void): () => void;
  resize(size: Size): void;
  /** Moves by pixels, as a reader does. */
  pan(right: number, down: number): void;
}

/** Makes a map of an element, which tells of itself in the same way as the map that it stands in for. */
export function createStillMap(
  element: HTMLElement,
  first: Camera | BoundingBox,
  handlers: Pick<MapHandlers, "onCamera" | "onScreen" | "onIdle">,
): StillMap {
  let size: Size = { width: element.clientWidth, height: element.clientHeight };
  let camera = "zoom" in first ? within(first, size) : fitted(first, size, FIT_ZOOM, FIT_PADDING);
  let still: Still = {
    screen: screenAt(camera, size),
    zoom: camera.zoom,
    marks: null,
    ground: null,
    arcs: null,
    area: null,
    peeked: null,
  };
  const listeners = new Set<() => void>();
  const change = (part: Partial<Still>) => {
    still = { ...still, ...part };
    for (const tell of listeners) tell();
  };
  const look = (next: Camera, byReader: boolean) => {
    camera = next;
    const screen = screenAt(camera, size);
    change({ screen, zoom: camera.zoom });
    handlers.onScreen(screen, Math.round(camera.zoom * 2) / 2);
    handlers.onCamera(camera, boundsOfScreen(screen), byReader);
    handlers.onIdle();
  };
  return {
    get: () => still,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    resize(next) {
      size = next;
      look(within(camera, size), false);
    },
    pan: (right, down) => look(moved(camera, size, right, down), true),
    handle: {
      isStill: true,
      showMarks(marks, isLast) {
        change({ marks });
        tellDrawn(element, marks, isLast);
      },
      expectMarks() {
        element.dataset.marks = "asked";
      },
      showGround: (ground) => change({ ground: ground() }),
      showArcs: (arcs) => change({ arcs }),
      showArea: (area) => change({ area }),
      peek: (peeked) => change({ peeked }),
      fit: (bounds, _animate, maxZoom = FIT_ZOOM) => look(fitted(bounds, size, maxZoom, FIT_PADDING), true),
      open: (bounds) => look(fitted(bounds, size, FIT_ZOOM, FIT_PADDING), false),
      moveTo: (next) => look(within(next, size), false),
      zoomBy: (levels) => look(within({ ...camera, zoom: camera.zoom + levels }, size), true),
      reveal(point, coveredPx) {
        if (!point || isSeen(still.screen, point, coveredPx)) return;
        const [longitude, latitude] = point;
        look(moved({ ...camera, longitude, latitude }, size, 0, coveredPx / 2), true);
      },
      // Words and colours come from React; a card is docked beside the picture; nothing is drawn by hand.
      rename: () => undefined,
      restyle: () => undefined,
      setPopup: () => undefined,
      draw: () => undefined,
      picture: () => null,
      remove: () => undefined,
    },
  };
}
