import type { FeatureState } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSON } from "geojson";
import { escapeXml } from "../formats/xml.ts";
import type { MarkTable } from "../query/mark-table.ts";
import { type Frame, frameSvg } from "./frame.ts";
import { groundSvg } from "./ground-svg.ts";
import { labelsSvg } from "./labels.ts";
import { boxOf, circlesSvg, marksSvg, type PlacedMark } from "./marks-svg.ts";
import type { Palette } from "./palette.ts";
import { padded, Room } from "./room.ts";
import type { Screen } from "./screen.ts";
import { brief } from "./shape.ts";
import type { StyleLayer } from "./style-layers.ts";
import type { Typesetter } from "./text.ts";
import type { PlacedTile } from "./tiles.ts";

/** All that a picture is drawn of. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly typesetter: Typesetter;
  /** Layers of the map's style; the first symbol layer and those after it are labels. */
  readonly layers: readonly StyleLayer[];
  readonly tiles: readonly PlacedTile[];
  readonly shapes: ReadonlyMap<string, GeoJSON>;
  readonly states: ReadonlyMap<string, FeatureState>;
  readonly marks: MarkTable;
  readonly placed: readonly PlacedMark[];
  /** What the map shows, without the frame around it. */
  readonly screen: Screen;
  readonly zoom: number;
  /** Pixels of the paper for each pixel. */
  readonly detail: number;
  readonly frame: Frame;
  /** For those who do not see it. */
  readonly name: string;
  readonly description: string;
}

/** Pixels that a label keeps from a mark. */
const MARK_PADDING_PX = 2;

/** A map with its marks, legend and words, as one SVG that needs nothing else: no font, no script, no other file. */
export function drawPicture(parts: PictureParts): string {
  const { width, height, palette, typesetter, layers, marks, placed, screen, zoom, frame } = parts;
  const room = new Room();
  for (const mark of placed) room.take(padded(boxOf(mark), MARK_PADDING_PX));
  const ground = layers.filter((layer) => layer.kind !== "symbol" && layer.isSeenAt(zoom));
  const map = [
    ...ground.map((layer) => groundSvg(layer, parts)),
    circlesSvg(marks, screen, zoom, palette),
    labelsSvg(layers, parts.tiles, { screen, zoom }, typesetter, room),
    marksSvg(marks, placed, zoom, palette, typesetter),
  ].join("");
  const clip = `<clipPath id="map"><rect width="${brief(screen.width)}" height="${brief(screen.height)}"/></clipPath>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    'role="img" aria-labelledby="title desc">' +
    `<title id="title">${escapeXml(parts.name)}</title><desc id="desc">${escapeXml(parts.description)}</desc>` +
    `<defs>${clip}</defs><rect width="${width}" height="${height}" fill="${palette.surface}"/>` +
    `<g transform="translate(0 ${brief(frame.top)})"><g clip-path="url(#map)">${map}</g></g>` +
    `${frameSvg(frame, palette)}</svg>\n`
  );
}
