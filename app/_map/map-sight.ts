import type { LngLat } from "#lib/model";
import type { MapLibreMap, Popup } from "./maplibre.ts";

const EDGE_PX = 24;
const POPUP_MARGIN_PX = 8;

/** Whether a point is on the screen; the lowest `coveredPx` pixels of the map are covered. */
export function isInSight(map: MapLibreMap, [longitude, latitude]: LngLat, coveredPx: number): boolean {
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  return x > EDGE_PX && x < clientWidth - EDGE_PX && y > EDGE_PX && y < clientHeight - coveredPx - EDGE_PX;
}

/** Turns a popup to the side that has room for its content as it is now, and moves the map where no side has. */
export function keepInSight(map: MapLibreMap, popup: Popup): void {
  if (!popup.isOpen()) return;
  popup.setLngLat(popup.getLngLat());
  const box = popup.getElement().getBoundingClientRect();
  const room = map.getContainer().getBoundingClientRect();
  const over = (low: number, high: number, from: number, to: number) =>
    low < from + POPUP_MARGIN_PX ? low - from - POPUP_MARGIN_PX : Math.max(0, high + POPUP_MARGIN_PX - to);
  const x = over(box.left, box.right, room.left, room.right);
  const y = over(box.top, box.bottom, room.top, room.bottom);
  if (x !== 0 || y !== 0) map.panBy([x, y], { duration: 200 });
}
