import type { LngLat } from "#lib/model";
import type { MapLibreMap } from "../maplibre.ts";

/** What a hand that draws on the map tells. */
export interface Pen {
  /** A click or tap; what lies within `reachPx` pixels of it is meant. */
  onCorner(point: LngLat, reachPx: number): void;
  /** Where the pointer is; null when it has left the map. */
  onPointer(point: LngLat | null): void;
}

interface MapPoint {
  readonly lngLat: { readonly lng: number; readonly lat: number };
  readonly originalEvent: MouseEvent;
}

const REACH_PX = { mouse: 10, touch: 22 } as const;

/** Hands clicks to a pen while there is one; each function tells whether it took the event. */
export function createMapPen(map: MapLibreMap) {
  let pen: Pen | null = null;
  /** Whether the last two clicks were a pen's: a double click that ends the drawing is told after it, and must not zoom. */
  let [before, last] = [false, false];
  map.on("mouseout", () => pen?.onPointer(null));
  map.on("dblclick", (event) => {
    if (before || last) event.preventDefault();
  });
  return {
    take(next: Pen | null) {
      pen = next;
      map.getCanvas().style.cursor = next ? "crosshair" : "";
      if (!next) return map.doubleClickZoom.enable();
      map.doubleClickZoom.disable();
      map.getCanvas().focus({ preventScroll: true });
    },
    tookClick({ lngLat, originalEvent }: MapPoint): boolean {
      const isTouch = (originalEvent as PointerEvent).pointerType === "touch";
      const hadPen = pen !== null;
      [before, last] = [last, hadPen];
      pen?.onCorner([lngLat.lng, lngLat.lat], isTouch ? REACH_PX.touch : REACH_PX.mouse);
      return hadPen;
    },
    tookMove({ lngLat }: MapPoint): boolean {
      pen?.onPointer([lngLat.lng, lngLat.lat]);
      return pen !== null;
    },
  };
}
