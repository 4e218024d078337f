import type { Feature, FeatureState } from "@maplibre/maplibre-gl-style-spec";
import { geoIdentity, geoPath } from "d3-geo";
import type { GeoJSON, Position } from "geojson";
import { mercatorX, mercatorY } from "../query/mercator.ts";
import type { Screen } from "./screen.ts";
import { brief } from "./shape.ts";
import { NO_FEATURE, type StyleLayer } from "./style-layers.ts";
import { frameOf, type PlacedTile } from "./tiles.ts";

/** What lies under the labels, beside the tiles. */
export interface GroundData {
  readonly screen: Screen;
  readonly zoom: number;
  /** Pixels of the paper for each pixel. */
  readonly detail: number;
  readonly tiles: readonly PlacedTile[];
  /** Sources of the style that are no tiles. */
  readonly shapes: ReadonlyMap<string, GeoJSON>;
  /** How features of the tiles are shaded, by their ids. */
  readonly states: ReadonlyMap<string, FeatureState>;
}

type Corners = [[number, number], [number, number]];

/** Pixels beyond the edge that are drawn too, so that no edge of what is cut off shows. */
const MARGIN = 8;
const POLYGON = 3;
/** Bends shorter than this cannot be seen, in pixels of the paper. */
const FINEST_PX = 0.5;

/** Fills and lines of one layer of the style, as paths: one for all that is painted alike. */
export function groundSvg(layer: StyleLayer, data: GroundData): string {
  const { screen, zoom } = data;
  if (layer.kind === "background") {
    const fill = layer.colour("background-color", zoom, NO_FEATURE);
    return `<rect width="${brief(screen.width)}" height="${brief(screen.height)}" fill="${fill}"/>`;
  }
  const paths = new Map<string, string[]>();
  const add = (key: string, d: string | null) => {
    if (d === null) return;
    const known = paths.get(key);
    if (known) known.push(d);
    else paths.set(key, [d]);
  };
  for (const placed of data.tiles) {
    if (placed.source === layer.source) drawTile(layer, placed, data, add);
  }
  const shapes = data.shapes.get(layer.source);
  if (shapes) drawShapes(layer, shapes, data, add);
  return Array.from(paths, ([attributes, parts]) => `<path ${attributes} d="${parts.join("")}"/>`).join("");
}

function drawTile(
  layer: StyleLayer,
  placed: PlacedTile,
  { screen, zoom, states, detail }: GroundData,
  add: (key: string, d: string | null) => void,
): void {
  const features = placed.tile.layers[layer.sourceLayer];
  if (!features) return;
  const { x, y, side } = frameOf(placed, screen);
  const whole: Corners = [
    [-MARGIN, -MARGIN],
    [screen.width + MARGIN, screen.height + MARGIN],
  ];
  // A line ends where its tile does: the neighbour has the rest. A surface goes on, so that no seam shows.
  const own: Corners = [
    [Math.max(-MARGIN, x), Math.max(-MARGIN, y)],
    [Math.min(screen.width + MARGIN, x + side), Math.min(screen.height + MARGIN, y + side)],
  ];
  const place = geoIdentity()
    .scale(side / features.extent)
    .translate([x, y]);
  const step = (FINEST_PX / detail) * (features.extent / side);
  const path = geoPath(place.clipExtent(layer.kind === "line" ? own : whole)).digits(1);
  for (let at = 0; at < features.length; at++) {
    const feature = features.feature(at);
    const id = feature.properties.id;
    const known = typeof id === "string" ? states.get(id) : undefined;
    const asked = { type: feature.type, properties: feature.properties } as Feature;
    if (!layer.passes(zoom, asked)) continue;
    const attributes = attributesOf(layer, zoom, asked, known);
    if (attributes === null) continue;
    const rings = feature.loadGeometry().map((ring) => thinned(ring, step));
    // Each shade is one path over all tiles: where they overlap it is not laid on twice.
    const key = known ? `data-area="${id}" ${attributes}` : attributes;
    if (layer.kind === "line") add(key, path({ type: "MultiLineString", coordinates: rings }));
    else if (feature.type === POLYGON)
      for (const polygon of polygonsOf(rings)) add(key, path({ type: "Polygon", coordinates: polygon }));
  }
}

/** Points of a line, each at least a step from the one before it; the ends stay. */
function thinned(points: readonly { readonly x: number; readonly y: number }[], step: number): Position[] {
  const kept: Position[] = [];
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, 0];
  for (const [at, { x, y }] of points.entries()) {
    const isNear = Math.abs(x - lastX) < step && Math.abs(y - lastY) < step;
    if (isNear && at < points.length - 1) continue;
    kept.push([x, y]);
    [lastX, lastY] = [x, y];
  }
  return kept;
}

/** The rings of a feature by outer ring: in tiles these turn the other way than the holes that follow them. */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const polygons: Position[][][] = [];
  let outer = 0;
  for (const ring of rings) {
    const turn = Math.sign(turnOf(ring));
    if (turn === 0) continue;
    if (outer === 0) outer = turn;
    if (turn === outer) polygons.push([ring]);
    else polygons.at(-1)?.push(ring);
  }
  return polygons;
}

function turnOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [[x = 0, y = 0], [nextX = 0, nextY = 0]] = [ring[at] ?? [], ring[at + 1] ?? []];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

function drawShapes(
  layer: StyleLayer,
  shapes: GeoJSON,
  { screen, zoom }: GroundData,
  add: (key: string, d: string | null) => void,
): void {
  if (shapes.type !== "FeatureCollection") return;
  const { west, north, scale, width, height } = screen;
  for (const { geometry, properties } of shapes.features) {
    const feature = { type: geometry.type === "LineString" ? 2 : 3, properties: properties ?? {} } as Feature;
    if (!layer.passes(zoom, feature)) continue;
    const attributes = attributesOf(layer, zoom, feature);
    if (attributes === null || (geometry.type !== "LineString" && geometry.type !== "Polygon")) continue;
    for (const turn of [-1, 0, 1]) {
      const place = geoIdentity().clipExtent([
        [-MARGIN, -MARGIN],
        [width + MARGIN, height + MARGIN],
      ]);
      const onScreen = ([longitude = 0, latitude = 0]: Position): Position => [
        (mercatorX(longitude) + turn - west) * scale,
        (mercatorY(latitude) - north) * scale,
      ];
      const path = geoPath(place).digits(1);
      const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      const placed = lines.map((line) => line.map(onScreen));
      const isFilled = layer.kind === "fill";
      add(
        attributes,
        path(isFilled ? { type: "Polygon", coordinates: placed } : { type: "MultiLineString", coordinates: placed }),
      );
    }
  }
}

/** How a feature is painted, as attributes; null: it is not. */
function attributesOf(layer: StyleLayer, zoom: number, feature: Feature, state?: FeatureState): string | null {
  if (layer.kind === "fill") {
    const opacity = layer.number("fill-opacity", zoom, feature, state);
    if (opacity <= 0) return null;
    return `fill="${layer.colour("fill-color", zoom, feature, state)}"${opacity < 1 ? ` fill-opacity="${brief(opacity)}"` : ""}`;
  }
  const opacity = layer.number("line-opacity", zoom, feature, state);
  const width = layer.number("line-width", zoom, feature, state);
  if (opacity <= 0 || width <= 0) return null;
  const given = layer.value("line-dasharray", zoom, feature, state);
  // Dashes are told in widths of the line.
  const dashes = dashesOf(given).map((part) => brief(part * width));
  return [
    `fill="none" stroke="${layer.colour("line-color", zoom, feature, state)}" stroke-width="${brief(width)}"`,
    'stroke-linejoin="round"',
    ...(opacity < 1 ? [`stroke-opacity="${brief(opacity)}"`] : []),
    ...(dashes.length > 0 ? [`stroke-dasharray="${dashes.join(" ")}"`] : ['stroke-linecap="round"']),
  ].join(" ");
}

function dashesOf(given: unknown): number[] {
  const list = given !== null && typeof given === "object" && "to" in given ? given.to : given;
  return Array.isArray(list) ? list.map(Number) : [];
}
