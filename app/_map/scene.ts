import type { Feature, FeatureCollection } from "geojson";
import { INCIDENT_TYPES, type LngLat, type ReportPlace } from "#lib/model";
import type { Cluster } from "#lib/query/clusters";
import type { IncidentSummary } from "#lib/query/filters";
import { type AreaMark, clusterRadiusPx, type Marks, type PlacedIncident } from "#lib/query/marks";
import { mercatorX, mercatorY, pixelsOfKm, toLngLat, worldSize } from "#lib/query/mercator";
import { locationsOf, markOf } from "#lib/query/placements";
import { arcBetween, circleAround, ellipseWithin } from "#lib/query/shapes";
import { GROUP_ORDER } from "#lib/query/time-index";
import { badgeImage, clusterImage, pointImage, ringImage } from "./mark-images.ts";
import type { Palette } from "./palette.ts";

/** How an area of the area tiles is shaded. */
export interface AreaShade {
  readonly colour: string;
  readonly isSelected: boolean;
}

/** All that the map draws of the incidents, as data: small GeoJSON sources, and shades by area id. */
export interface Scene {
  /** Points, clusters and badges: every feature has an `image`. */
  readonly marks: FeatureCollection;
  /** Circles of true radius, and ellipses for areas that the area tiles do not have. */
  readonly shapes: FeatureCollection;
  readonly areas: ReadonlyMap<string, AreaShade>;
  /** Rings around the selected incident, arcs from where somebody came to where somebody went and to what is related. */
  readonly selection: FeatureCollection;
}

/** Smaller than this many pixels across, a circle is not seen: its mark stands for it. */
const VISIBLE_CIRCLE_PX = 9;
const DEFAULT_RADIUS_KM = 10;
const POINT_RING_PX = 17;
const RING_GAP_PX = 4;

/**
 * Turns marks into what MapLibre draws. `selected` and `hovered` may be incidents that the marks do not show; `related`
 * are points that the selected one is joined to.
 */
export function sceneOf(
  marks: Marks,
  incidents: readonly IncidentSummary[],
  zoom: number,
  palette: Palette,
  selected: IncidentSummary | null,
  hovered: IncidentSummary | null,
  related: readonly LngLat[] = [],
): Scene {
  const incidentOf = (position: number) => incidents[position];
  const points = marks.points.flatMap((mark) => pointFeature(mark, incidentOf(mark.incident)));
  const clusters = marks.clusters.map((cluster) =>
    pointOf(cluster.point, {
      kind: "cluster",
      key: cluster.id,
      image: clusterImage(cluster.total, cluster.counts),
      order: cluster.total,
    }),
  );
  const badges = marks.areas.map((area) =>
    pointOf(shifted(area, zoom), {
      kind: "area",
      key: area.place.id,
      image: badgeImage(area.total, area.counts),
      order: area.total,
    }),
  );
  const leaders = marks.areas
    .filter(hasMoved)
    .map((area) =>
      feature(
        { type: "LineString", coordinates: [[...area.place.point], [...shifted(area, zoom)]] },
        { kind: "leader", colour: leadingColour(area.counts, palette) },
      ),
    );
  return {
    marks: collection([...leaders, ...badges, ...points, ...clusters]),
    shapes: collection([
      ...marks.circles.flatMap((circle) => circleFeature(circle, incidentOf(circle.incident), zoom, palette, selected)),
      ...marks.areas.flatMap((area) => extentFeature(area, palette, incidents, selected)),
    ]),
    areas: shadesOf(marks.areas, palette, selected),
    selection: collection([
      ...ringsOf(hovered, marks, incidents),
      ...ringsOf(selected, marks, incidents),
      ...arcsOf(selected),
      ...relationArcs(selected, related),
    ]),
  };
}

function pointFeature({ place }: PlacedIncident, incident: IncidentSummary | undefined): Feature[] {
  if (!incident) return [];
  const isCircle = markOf(place.precision) === "circle";
  return [
    pointOf(place.point, {
      kind: "incident",
      key: incident.id,
      image: pointImage(incident.type, incident.status, isCircle, false),
      plain: pointImage(incident.type, incident.status, isCircle, true),
      order: incident.sources,
    }),
  ];
}

function circleFeature(
  { place }: PlacedIncident,
  incident: IncidentSummary | undefined,
  zoom: number,
  palette: Palette,
  selected: IncidentSummary | null,
): Feature[] {
  const radiusKm = place.radiusKm ?? DEFAULT_RADIUS_KM;
  if (!incident || pixelsOfKm(radiusKm, place.point[1], zoom) < VISIBLE_CIRCLE_PX) return [];
  const colour = palette.groups[INCIDENT_TYPES[incident.type].group];
  return [shape(circleAround(place.point, radiusKm), colour, incident.id === selected?.id, incident.id, "incident")];
}

function extentFeature(
  { place, counts, incidents: positions }: AreaMark,
  palette: Palette,
  incidents: readonly IncidentSummary[],
  selected: IncidentSummary | null,
): Feature[] {
  if (place.areas.length > 0 || !place.bbox || place.precision === "water") return [];
  const isSelected = positions.some((position) => incidents[position]?.id === selected?.id);
  return [shape(ellipseWithin(place.bbox), leadingColour(counts, palette), isSelected, place.id, "area")];
}

function shadesOf(
  areas: readonly AreaMark[],
  palette: Palette,
  selected: IncidentSummary | null,
): ReadonlyMap<string, AreaShade> {
  const selectedAreas = new Set(
    selected
      ? locationsOf(selected)
          .filter(isArea)
          .flatMap((place) => place.areas)
      : [],
  );
  const shades = new Map<string, AreaShade>();
  for (const area of [...areas].reverse()) {
    for (const id of area.place.areas) {
      shades.set(id, { colour: leadingColour(area.counts, palette), isSelected: selectedAreas.has(id) });
    }
  }
  return shades;
}

/** Rings around an incident wherever it is drawn: alone, or within a cluster. */
function ringsOf(incident: IncidentSummary | null, marks: Marks, incidents: readonly IncidentSummary[]): Feature[] {
  if (!incident) return [];
  const clusters = clustersOf(incident, marks, incidents);
  if (clusters.length > 0) {
    return clusters.map(({ point, total }) =>
      pointOf(point, { kind: "ring", image: ringImage(clusterRadiusPx(total) + RING_GAP_PX) }),
    );
  }
  return locationsOf(incident)
    .filter((place) => !isArea(place))
    .map((place) => pointOf(place.point, { kind: "ring", image: ringImage(POINT_RING_PX) }));
}

/** The clusters that count an incident. */
export function clustersOf(
  incident: IncidentSummary,
  { clusters }: Pick<Marks, "clusters">,
  incidents: readonly IncidentSummary[],
): readonly Cluster[] {
  return clusters.filter((cluster) => cluster.incidents.some((position) => incidents[position]?.id === incident.id));
}

function arcsOf(incident: IncidentSummary | null): Feature[] {
  const [place] = incident ? locationsOf(incident) : [];
  if (!incident || !place) return [];
  return incident.places.flatMap((other) => {
    if (other.role !== "origin" && other.role !== "destination") return [];
    const [from, to] = other.role === "origin" ? [other.point, place.point] : [place.point, other.point];
    return [feature({ type: "LineString", coordinates: arcBetween(from, to) }, { kind: "arc" })];
  });
}

function relationArcs(incident: IncidentSummary | null, related: readonly LngLat[]): Feature[] {
  const [place] = incident ? locationsOf(incident) : [];
  if (!place) return [];
  return related.map((point) =>
    feature({ type: "LineString", coordinates: arcBetween(place.point, point) }, { kind: "relation" }),
  );
}

function isArea(place: ReportPlace): boolean {
  return markOf(place.precision) === "area";
}

function leadingColour(counts: readonly number[], palette: Palette): string {
  const leading = counts.indexOf(Math.max(...counts));
  return palette.groups[GROUP_ORDER[leading] ?? "talk"];
}

/** Where a badge stands once it has stepped aside; a line leads back to its area. */
export function shifted(area: Pick<AreaMark, "place" | "offset">, zoom: number): LngLat {
  const { place, offset } = area;
  if (!hasMoved(area)) return place.point;
  const size = worldSize(zoom);
  return toLngLat(mercatorX(place.point[0]) + offset[0] / size, mercatorY(place.point[1]) + offset[1] / size);
}

function hasMoved({ offset }: Pick<AreaMark, "offset">): boolean {
  return offset[0] !== 0 || offset[1] !== 0;
}

function shape(geometry: Feature["geometry"], colour: string, isSelected: boolean, key: string, kind: string): Feature {
  return feature(geometry, { kind, key, colour, opacity: isSelected ? 0.28 : 0.12 });
}

function pointOf(point: LngLat, properties: Record<string, string | number>): Feature {
  return feature({ type: "Point", coordinates: [...point] }, properties);
}

function feature(geometry: Feature["geometry"], properties: Record<string, string | number>): Feature {
  return { type: "Feature", geometry, properties };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}
