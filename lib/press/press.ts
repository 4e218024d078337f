import { join } from "node:path";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, GeoJSON } from "geojson";
import type { BoundingBox, LngLat } from "../model.ts";
import { boundsOfScreen, fitted, type Size, screenAt, within } from "../picture/camera.ts";
import { type Card, drawCard } from "../picture/card.ts";
import { drawPicture } from "../picture/draw.ts";
import { type FrameWords, LOW_PX, layFoot, layHead, marginOf } from "../picture/frame.ts";
import { arcsOf, areaState, groundOf } from "../picture/ground.ts";
import { type LegendWords, layLegend, type Told } from "../picture/legend.ts";
import { circlesSvg, placeMarks } from "../picture/marks-svg.ts";
import { PALETTES } from "../picture/palette.ts";
import { boxAround, type Screen, seenBox } from "../picture/screen.ts";
import { readStyle, type StyleLayer } from "../picture/style-layers.ts";
import { type PlacedTile, tilesOf } from "../picture/tiles.ts";
import type { ColumnPlace } from "../query/columns.ts";
import type { Explorer } from "../query/explorer.ts";
import type { IncidentFilters, IncidentSummary } from "../query/filters.ts";
import { AREA, type MarkTable } from "../query/mark-table.ts";
import type { Camera, Theme } from "../query/view.ts";
import { openTypesetter } from "./fonts.ts";
import { openTiles, type TileArchive } from "./tiles.ts";

/** A picture that is wanted. */
export interface PictureOrder extends Size {
  /** Pixels of the paper for each pixel: more of them show more of the coast. */
  readonly detail: number;
  readonly explorer: Explorer;
  readonly filters: IncidentFilters;
  /** null: what is shown fits. */
  readonly camera: Camera | null;
  /** The closest that a map may be which fits what is shown. */
  readonly fitZoom?: number;
  /** Told from the others: its area is stronger, and its ways are drawn. */
  readonly selected: IncidentSummary | null;
  /** Whether the mark of what is selected has a ring: of a single one it would tell nothing. */
  readonly isRinged?: boolean;
  /** Without a camera: what the map fits, in place of all that is shown. */
  readonly bounds?: BoundingBox;
  readonly theme: Theme;
  /** The map's style with its layers for areas and other shapes, the same array for the same style. */
  readonly layers: readonly LayerSpecification[];
  /** The archive of each of its sources of tiles. */
  readonly sources: Readonly<Record<string, "basemap" | "areas">>;
  /** The words around a map that shows a part of the world; null: all that has a place. */
  readonly words: (seen: BoundingBox | null) => FrameWords & { readonly name: string; readonly description: string };
  /** null: no legend. */
  readonly legend: LegendWords | null;
}

/** Draws pictures with the fonts and tiles of a folder; these are read when they are first needed. */
export interface Press {
  print(order: PictureOrder): Promise<string>;
  /** An incident without a place. */
  printCard(card: Card, theme: Theme): string;
}

/** Closer than this the map has nothing more to show. */
const MAX_ZOOM = 14;
const FIT_ZOOM = 8;
const FIT_PADDING_PX = 56;
const GAP_PX = 8;

/** Opens the press over the folder that the browser's map has its fonts and tiles from. */
export function openPress(folder: string): Press {
  const typesetter = openTypesetter(join(folder, "fonts"));
  const archives = {
    basemap: late(() => openTiles(join(folder, "basemap.pmtiles"))),
    areas: late(() => openTiles(join(folder, "areas.pmtiles"))),
  };
  const styles = new WeakMap<PictureOrder["layers"], StyleLayer[]>();
  const styleOf = (layers: PictureOrder["layers"]) => {
    const read = styles.get(layers) ?? readStyle(layers);
    styles.set(layers, read);
    return read;
  };
  return {
    printCard: (card, theme) => drawCard(card, PALETTES[theme], typesetter),
    async print(order) {
      const { width, height, theme } = order;
      // Words say how many incidents the map shows, and the map begins where the words end: their height stays.
      const words = order.words(order.camera && boundsOfScreen(lookAt(order, order).screen));
      const palette = PALETTES[theme];
      const head = layHead(words, width, height, typesetter);
      const foot = layFoot(words, width, typesetter);
      const around = head.height + foot.height + GAP_PX;
      const first = lookAt(order, { width, height: Math.max(40, height - around) });
      const room = { palette, typesetter, width: width - 2 * marginOf(width), mostRows: Math.floor(height / 160) };
      const legendOf = (told: Told) => (order.legend && height >= LOW_PX ? layLegend(told, order.legend, room) : null);
      // With a legend the map is lower, and shows less.
      const rows = legendOf(first)?.height ?? 0;
      const legendHeight = rows > 0 ? rows + GAP_PX / 2 : 0;
      const seen =
        legendHeight > 0 ? lookAt(order, { width, height: Math.max(40, height - around - legendHeight) }) : first;
      const legend = legendOf(seen);
      const bottom = head.height + seen.screen.height;
      const { states, shapes } = groundFor(order, seen.marks);
      const layers = styleOf(order.layers);
      const used = new Set(layers.map(({ source }) => source));
      const tiles = await Promise.all(
        Object.entries(order.sources)
          .filter(([source, archive]) => used.has(source) && (archive === "basemap" || states.size > 0))
          .map(async ([source, name]) => tilesFor(source, await archives[name](), seen, order.detail)),
      );
      return drawPicture({
        width,
        height,
        detail: order.detail,
        palette,
        typesetter,
        layers,
        tiles: tiles.flat(),
        states,
        shapes,
        ...seen,
        frame: {
          width,
          height,
          top: head.height,
          bottom,
          margin: marginOf(width),
          head,
          legend,
          foot: foot.lines.map((line) => ({ ...line, baseline: bottom + legendHeight + GAP_PX + line.baseline })),
          typesetter,
        },
        name: words.name,
        description: words.description,
      });
    },
  };
}

/** What a map of a size shows. */
function lookAt(
  { explorer, filters, camera, fitZoom = FIT_ZOOM, selected, isRinged = true, bounds, theme }: PictureOrder,
  size: Size,
) {
  const padding = Math.min(FIT_PADDING_PX, size.width / 8, size.height / 8);
  const { zoom, ...rest } = camera
    ? within(camera, size, MAX_ZOOM)
    : fitted(bounds ?? explorer.bounds(filters), size, fitZoom, padding);
  const screen: Screen = screenAt({ zoom, ...rest }, size);
  const highlight = selected && isRinged ? [selected.id] : [];
  const marks = explorer.marks(filters, {
    zoom: Math.round(zoom * 2) / 2,
    box: boxAround(screen),
    seen: seenBox(screen),
    highlight,
  });
  const hasCircle = circlesSvg(marks, screen, zoom, PALETTES[theme]) !== "";
  return { screen, zoom, marks, placed: placeMarks(marks, screen, zoom), hasCircle };
}

/** Shades of the areas that incidents stand for, and the other shapes under the labels. */
function groundFor({ explorer, filters, selected, theme }: PictureOrder, marks: MarkTable) {
  const positions = [
    ...new Set(
      Array.from({ length: marks.length }, (_, mark) => mark).flatMap((mark) =>
        marks.kinds[mark] === AREA ? [marks.places[mark] ?? 0] : [],
      ),
    ),
  ];
  const found = explorer.places(positions);
  const places = new Map(
    positions.flatMap((position, at): [number, ColumnPlace][] => {
      const place = found[at];
      return place ? [[position, place]] : [];
    }),
  );
  const ground = groundOf(marks, places, PALETTES[theme], selected);
  const states = new Map(Array.from(ground.areas, ([id, shade]) => [id, areaState(shade)]));
  const shapes = new Map<string, GeoJSON>([
    ["extents", ground.extents],
    ["area", outlineOf(filters.area)],
    ["arcs", arcsOf(selected, [])],
  ]);
  return { states, shapes };
}

function outlineOf(area: readonly LngLat[] | null): FeatureCollection {
  if (area === null) return { type: "FeatureCollection", features: [] };
  const ring = [...area, ...area.slice(0, 1)].map((point) => [...point]);
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } }],
  };
}

async function tilesFor(
  source: string,
  archive: TileArchive,
  { screen, zoom }: { screen: Screen; zoom: number },
  detail: number,
): Promise<PlacedTile[]> {
  const found = await Promise.all(
    tilesOf(screen, zoom, detail, archive.maxZoom).map(async (place) => ({ place, tile: await archive.tile(place) })),
  );
  return found.flatMap(({ place, tile }) => (tile ? [{ ...place, source, tile }] : []));
}

/** Makes something when it is first asked for, and anew where that failed. */
function late<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
