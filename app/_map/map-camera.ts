import type { BoundingBox } from "#lib/model";
import { screenAt } from "#lib/picture/camera";
import type { Screen } from "#lib/picture/screen";
import type { Camera } from "#lib/query/view";
import type { MapLibreMap } from "./maplibre.ts";

/** What the map shows, by the size that MapLibre gave its canvas: asking the page would lay it out at every step. */
export function screenOf(map: MapLibreMap): Screen {
  const { style } = map.getCanvas();
  return screenAt(cameraOf(map), { width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) });
}

/** Where the map is seen from. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

/** The box that the map shows; its east may be greater than 180. */
export function boundsNow(map: MapLibreMap): BoundingBox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** MapLibre wants an east that is greater than the west, also across longitude 180. */
export function boundsOf([west, south, east, north]: BoundingBox): [number, number, number, number] {
  return [west, south, east < west ? east + 360 : east, north];
}
