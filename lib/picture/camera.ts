import type { BoundingBox, LngLat } from "../model.ts";
import { mercatorX, mercatorY, toLngLat, worldSize } from "../query/mercator.ts";
import type { Camera } from "../query/view.ts";
import type { Screen } from "./screen.ts";

/** Closer than this there is nothing to see but marks where the outlines are coarse. */
const COARSE_ZOOM = 9;
/** Width of the world at zoom 0. */
const WORLD_PX = 512;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The camera kept where the picture has a world to show. */
export function within({ zoom, latitude, longitude }: Camera, { width, height }: Size, maxZoom = COARSE_ZOOM): Camera {
  const kept = Math.min(maxZoom, Math.max(zoom, Math.log2(Math.max(1, width) / WORLD_PX)));
  const half = Math.min(0.5, height / worldSize(kept) / 2);
  const y = Math.min(1 - half, Math.max(half, mercatorY(latitude)));
  const turned = longitude - 360 * Math.floor((longitude + 180) / 360);
  return { zoom: kept, latitude: toLngLat(0, y)[1], longitude: turned };
}

/** What a camera shows. */
export function screenAt({ zoom, latitude, longitude }: Camera, { width, height }: Size): Screen {
  const scale = worldSize(zoom);
  return {
    west: mercatorX(longitude) - width / 2 / scale,
    north: mercatorY(latitude) - height / 2 / scale,
    scale,
    width,
    height,
  };
}

/** The camera that shows a box, with room around it. */
export function fitted(
  [west, south, east, north]: BoundingBox,
  size: Size,
  maxZoom: number,
  paddingPx: number,
): Camera {
  const right = east < west ? east + 360 : east;
  const [across, down] = [mercatorX(right) - mercatorX(west), mercatorY(south) - mercatorY(north)];
  const room = (pixels: number) => Math.max(1, pixels - 2 * paddingPx);
  const scale = Math.min(room(size.width) / Math.max(across, 1e-9), room(size.height) / Math.max(down, 1e-9));
  const [, latitude] = toLngLat(0, (mercatorY(south) + mercatorY(north)) / 2);
  const zoom = Math.min(maxZoom, Math.log2(scale / WORLD_PX));
  return within({ zoom, latitude, longitude: (west + right) / 2 }, size);
}

/** The camera after a move by pixels: right and down. */
export function moved(camera: Camera, size: Size, right: number, down: number): Camera {
  const scale = worldSize(camera.zoom);
  const [longitude, latitude] = toLngLat(
    mercatorX(camera.longitude) + right / scale,
    mercatorY(camera.latitude) + down / scale,
  );
  return within({ zoom: camera.zoom, latitude, longitude }, size);
}

export function boundsOfScreen({ west, north, scale, width, height }: Screen): BoundingBox {
  const [left, top] = toLngLat(west, north);
  const [right, bottom] = toLngLat(west + width / scale, north + height / scale);
  return [left, bottom, right, top];
}

/** Whether a point is in the picture and not under what covers its lowest pixels. */
export function isSeen(screen: Screen, [longitude, latitude]: LngLat, coveredPx: number): boolean {
  const x = (mercatorX(longitude) - screen.west) * screen.scale;
  const y = (mercatorY(latitude) - screen.north) * screen.scale;
  return x > EDGE_PX && x < screen.width - EDGE_PX && y > EDGE_PX && y < screen.height - coveredPx - EDGE_PX;
}

const EDGE_PX = 24;
