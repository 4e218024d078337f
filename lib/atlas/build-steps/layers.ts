import type { Admin1Area } from "./admin.ts";
import { adminShapes } from "./admin-shapes.ts";
import type { BorderProperties } from "./borders.ts";
import {
  type Feature,
  feature,
  type Geometry,
  type LineGeometry,
  type Position,
  readFeatures,
  workPath,
} from "./geojson.ts";
import { bandOf, LAKE_KM2, MAX_ZOOM } from "./settings.ts";
import type { TileLayer } from "./tiles.ts";

/** Layers of the basemap: land, lakes, borders and the labels given. */
export function basemapLayers(places: readonly Feature[]): TileLayer[] {
  return [
    { name: "earth", tolerance: 1.5, buffer: 64, features: (zoom) => read(`land-${bandOf(zoom).name}.json`) },
    {
      name: "water",
      tolerance: 3,
      buffer: 64,
      features: (zoom) => (zoom in LAKE_KM2 ? read(`lakes-${zoom}.json`) : []),
    },
    {
      name: "boundary",
      tolerance: 2,
      buffer: 64,
      features: (zoom) =>
        read<LineGeometry, BorderProperties>(`borders-${bandOf(zoom).name}.json`).filter((line) =>
          showsAt(line.properties.zoom, zoom, line.properties.class === "region"),
        ),
    },
    {
      name: "place",
      tolerance: 0,
      buffer: 96,
      features: (zoom) => places.filter(({ properties }) => showsAt(Number(properties.zoom), zoom, true)),
    },
  ];
}

/** Layers of the areas for shading: `admin0` (countries) and `admin1`, each with id, name and label point. */
export function areaLayers(areas: readonly Admin1Area[], points: ReadonlyMap<string, Position>): TileLayer[] {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const shapes = (kind: "country" | "admin1", zoom: number) =>
    adminShapes(kind, AREA_BAND[bandOf(zoom).name]).map(({ geometry, properties }) => {
      const id = kind === "country" ? properties.country : properties.id;
      const [longitude, latitude] = points.get(id) ?? [0, 0];
      return feature(geometry, { id, name: names.get(id) ?? englishNames.of(id) ?? id, longitude, latitude });
    });
  return [
    { name: "admin0", tolerance: 1, buffer: 64, features: (zoom) => shapes("country", zoom) },
    { name: "admin1", tolerance: 1, buffer: 64, features: (zoom) => (zoom >= 2 ? shapes("admin1", zoom) : []) },
  ];
}

/** Shading does without the finest band: its soft edge hides what 250 metres leave out. */
const AREA_BAND = { a: "a", b: "b", c: "c", d: "c" } as const;
const englishNames = new Intl.DisplayNames(["en"], { type: "region" });

/** A feature is in the tiles of the zoom level that it begins at, and the last tiles hold all: they are enlarged. */
function showsAt(first: number, zoom: number, isSelected: boolean): boolean {
  return !isSelected || zoom === MAX_ZOOM.basemap || first < zoom + 1;
}

function read<G extends Geometry, P>(file: string): Feature<G, P>[] {
  return readFeatures<G, P>(workPath(file));
}
