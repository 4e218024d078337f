import type { Feature } from "@maplibre/maplibre-gl-style-spec";
import { labelSvg, labelText, type SetLabel } from "./label-text.ts";
import { type Box, padded, type Room } from "./room.ts";
import type { Screen } from "./screen.ts";
import type { StyleLayer } from "./style-layers.ts";
import type { Typesetter } from "./text.ts";
import { frameOf, type PlacedTile } from "./tiles.ts";

interface Candidate {
  readonly feature: Feature;
  readonly x: number;
  readonly y: number;
  readonly rank: number;
}

/** Half the side of a town's dot with its halo, in pixels at size 1. */
const DOT_REACH_PX = 4.6;
/** Pixels that names keep from the edge of the map. */
const EDGE_PX = 3;

/**
 * Names of the map, as its style orders them: the upper layer chooses its room first, within a layer the weightier name,
 * and what finds none is left out.
 */
export function labelsSvg(
  layers: readonly StyleLayer[],
  tiles: readonly PlacedTile[],
  { screen, zoom }: { readonly screen: Screen; readonly zoom: number },
  typesetter: Typesetter,
  room: Room,
): string {
  const printed: string[] = [];
  for (const layer of layers.toReversed()) {
    if (layer.kind !== "symbol" || !layer.isSeenAt(zoom)) continue;
    const parts = candidates(layer, tiles, screen, zoom).flatMap(({ feature, x, y }) => {
      const label = labelText(layer, zoom, feature, typesetter);
      if (label === null) return [];
      const found = roomFor(label, x, y, screen, room);
      if (found === null) return [];
      room.take(found.box);
      if (found.dot) room.take(found.dot);
      return [labelSvg(label, [x, y], found.origin, found.dot !== null, typesetter)];
    });
    printed.unshift(parts.join(""));
  }
  return printed.join("");
}

function candidates(layer: StyleLayer, tiles: readonly PlacedTile[], screen: Screen, zoom: number): Candidate[] {
  const found: Candidate[] = [];
  for (const placed of tiles) {
    const features = placed.source === layer.source ? placed.tile.layers[layer.sourceLayer] : undefined;
    if (!features) continue;
    const { x, y, side } = frameOf(placed, screen);
    for (let at = 0; at < features.length; at++) {
      const point = features.feature(at);
      const feature: Feature = { type: point.type, properties: point.properties };
      if (!layer.passes(zoom, feature)) continue;
      const [place] = point.loadGeometry()[0] ?? [];
      // What lies beyond the tile's edge is the neighbour's own.
      if (!place || place.x < 0 || place.y < 0 || place.x >= features.extent || place.y >= features.extent) continue;
      found.push({
        feature,
        x: x + (place.x / features.extent) * side,
        y: y + (place.y / features.extent) * side,
        rank: layer.number("symbol-sort-key", zoom, feature),
      });
    }
  }
  return found.sort((one, other) => one.rank - other.rank);
}

interface FoundRoom {
  /** Upper left corner of the text. */
  readonly origin: readonly [x: number, y: number];
  readonly box: Box;
  /** null: the text stands without its dot. */
  readonly dot: Box | null;
}

/** The first of a label's places that is free and on the picture; its dot stays away where a mark stands. */
function roomFor(label: SetLabel, x: number, y: number, screen: Screen, room: Room): FoundRoom | null {
  const reach = label.dot ? DOT_REACH_PX * label.dot.size : 0;
  const dotBox = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  const hasDot = label.dot !== null && isOn(screen, dotBox) && room.isFree(dotBox);
  if (label.dot && !hasDot && !label.dot.isOptional) return null;
  for (const { right, down } of label.places) {
    const [left, top] = [x + right, y + down];
    const box = padded({ left, top, right: left + label.width, bottom: top + label.height }, label.padding);
    if (isOn(screen, box) && room.isFree(box)) return { origin: [left, top], box, dot: hasDot ? dotBox : null };
  }
  return null;
}

/** Whether the whole of a box is on the picture. */
function isOn({ width, height }: Screen, { left, top, right, bottom }: Box): boolean {
  return left >= EDGE_PX && top >= EDGE_PX && right <= width - EDGE_PX && bottom <= height - EDGE_PX;
}
