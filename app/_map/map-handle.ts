import type { FeatureCollection } from "geojson";
import type { BoundingBox, LngLat } from "#lib/model";
import type { Ground } from "#lib/picture/ground";
import type { Palette } from "#lib/picture/palette";
import type { Screen } from "#lib/picture/screen";
import type { MarkTable } from "#lib/query/mark-table";
import type { Camera } from "#lib/query/view";
import type { Texts } from "../_texts/texts.ts";
import type { Pen } from "./draw/map-pen.ts";
import type { Hit } from "./map-hit.ts";
import type { MapStyle, StyleSpecification } from "./maplibre.ts";

export interface MapHandlers {
  onHit(hit: Hit | null): void;
  /** After every move; `byReader` is false for the first fit. */
  onCamera(camera: Camera, bounds: BoundingBox, byReader: boolean): void;
  /** What is seen has changed, at every frame of a move. `zoom` is that of the nearest half level: clusters are made for those. */
  onScreen(screen: Screen, zoom: number): void;
  /** The style that was asked for failed and `fallbackStyle` is shown. */
  onStyleFailed(): void;
  /** Tiles of the built-in basemap cannot be had; coarse outlines are shown. */
  onTilesFailed(): void;
  onIdle(): void;
  /** WebGL was lost and did not come back: the map shows nothing any more. */
  onLost(): void;
}

export interface MapOptions {
  readonly style: MapStyle;
  readonly fallbackStyle: StyleSpecification;
  readonly palette: Palette;
  /** Origin that serves the tiles of countries and first-order areas. */
  readonly origin: string;
  readonly camera: Camera | null;
  readonly bounds: BoundingBox;
  readonly cooperativeGestures: boolean;
  readonly compactAttribution: boolean;
  /** Words for what MapLibre says itself. */
  readonly texts: Texts;
  readonly handlers: MapHandlers;
}

/** The map as the rest of the interface knows it: no other file speaks to MapLibre. */
export interface IncidentMapHandle {
  /** It is a picture that stands in for the map: nothing can be drawn on it, and cards stand beside it. */
  readonly isStill: boolean;
  /** Draws marks at once; `isLast` when they are what was asked for last. */
  showMarks(marks: MarkTable, isLast: boolean): void;
  /** Other marks have been asked for. */
  expectMarks(): void;
  /** Shades areas soon: a picture of the map is made for it. */
  showGround(ground: () => Ground): void;
  showArcs(arcs: FeatureCollection): void;
  /** Outlines the area of the filter; null: there is none. */
  showArea(area: readonly LngLat[] | null): void;
  /** Hands clicks and the pointer to a pen instead of opening what they hit, until it is taken away by null. */
  draw(pen: Pen | null): void;
  /** Rings a point that is only looked at, or none. */
  peek(point: LngLat | null): void;
  /** Names the map in another language. Its hints keep theirs: they are an embed's, whose language stays. */
  rename(label: string): void;
  restyle(style: MapStyle, fallbackStyle: StyleSpecification, palette: Palette): void;
  fit(bounds: BoundingBox, animate: boolean, maxZoom?: number): void;
  /** Fits without counting as a move of the reader. */
  open(bounds: BoundingBox): void;
  moveTo(camera: Camera): void;
  zoomBy(levels: number, animate: boolean): void;
  /**
   * Brings a point into sight, if it is not, and keeps it there while the map gets another size, until the reader moves
   * it; null: no point is. The lowest `coveredPx` pixels of the map are covered.
   */
  reveal(point: LngLat | null, coveredPx: number, animate: boolean): void;
  /** Ties the content to a point, or takes it off the map. */
  setPopup(point: LngLat | null, content: HTMLElement): void;
  /** What it shows now, as the address of a picture; null where it shows nothing. */
  picture(): string | null;
  remove(): void;
}
