import type { Feature, FeatureCollection } from "geojson";
import type { LngLat } from "../model.ts";
import { type ColumnPlace, GROUP_ORDER } from "../query/columns.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { AREA, type MarkTable } from "../query/mark-table.ts";
import { locationsOf, markOf } from "../query/placements.ts";
import { arcBetween, ellipseWithin } from "../query/shapes.ts";
import { leadingGroup } from "./mark-sizes.ts";
import type { Palette } from "./palette.ts";

/** How an area of the area tiles is shaded. */
export interface AreaShade {
  readonly colour: string;
  readonly opacity: number;
  readonly isSelected: boolean;
}

/** What lies under the labels: shades by id of the area tiles, and ellipses for areas that these do not have. */
export interface Ground {
  readonly areas: ReadonlyMap<string, AreaShade>;
  readonly extents: FeatureCollection;
}

/** Shades in steps, by the square root of an area's share of the fullest one: few steps change while a window moves. */
export const SHADES = [0.1, 0.14, 0.18, 0.23, 0.28] as const;
const SELECTED_SHADE = 0.36;
/** As many at least are needed for the darkest shade: one incident never paints a country as the fullest of many would. */
const FULLEST = 8;

/** Shades and extents of the areas among the marks. `places` are those that are known yet, by position. */
export function groundOf(
  marks: MarkTable,
  places: ReadonlyMap<number, ColumnPlace>,
  palette: Palette,
  selected: IncidentSummary | null,
): Ground {
  const selectedAreas = (selected ? locationsOf(selected) : []).filter(({ precision }) => markOf(precision) === "area");
  const selectedIds = new Set(selectedAreas.flatMap(({ id, areas }) => [id, ...areas]));
  const areas = new Map<string, AreaShade>();
  const extents: Feature[] = [];
  const first = marks.kinds.indexOf(AREA);
  const fullest = Math.max(FULLEST, first === -1 ? 0 : (marks.totals[first] ?? 0));
  // Backwards, so that the fuller one of two that share an area gives its shade.
  for (let mark = marks.length - 1; mark >= 0; mark--) {
    const place = marks.kinds[mark] === AREA ? places.get(marks.places[mark] ?? -1) : undefined;
    if (!place) continue;
    const colour = colourOf(marks, mark, palette);
    const share = Math.sqrt((marks.totals[mark] ?? 0) / fullest);
    const opacity = SHADES[Math.min(SHADES.length - 1, Math.floor(share * SHADES.length))] ?? SHADES[0];
    for (const id of place.areas) {
      const isSelected = selectedIds.has(id);
      areas.set(id, { colour, opacity: isSelected ? SELECTED_SHADE : opacity, isSelected });
    }
    const isSelected = selectedIds.has(place.id);
    if (place.areas.length > 0 || !place.bbox || isWater(place)) continue;
    const properties = { key: place.id, colour, opacity: isSelected ? SELECTED_SHADE : opacity };
    extents.push({ type: "Feature", geometry: ellipseWithin(place.bbox), properties });
  }
  return { areas, extents: { type: "FeatureCollection", features: extents } };
}

/** State by which the map's style paints a shaded area. */
export function areaState({ colour, opacity, isSelected }: AreaShade) {
  return { colour, opacity, edge: isSelected ? 1 : 0.8 };
}

/** Arcs from where somebody came to where somebody went, and to what the selected incident is related to. */
export function arcsOf(incident: IncidentSummary | null, related: readonly LngLat[]): FeatureCollection {
  const [place] = incident ? locationsOf(incident) : [];
  if (!incident || !place) return { type: "FeatureCollection", features: [] };
  const ways = incident.places.flatMap((other) => {
    if (other.role !== "origin" && other.role !== "destination") return [];
    return [other.role === "origin" ? arc("arc", other.point, place.point) : arc("arc", place.point, other.point)];
  });
  return {
    type: "FeatureCollection",
    features: [...ways, ...related.map((point) => arc("relation", place.point, point))],
  };
}

function arc(kind: string, from: LngLat, to: LngLat): Feature {
  return { type: "Feature", geometry: { type: "LineString", coordinates: arcBetween(from, to) }, properties: { kind } };
}

function colourOf(marks: MarkTable, mark: number, palette: Palette): string {
  return palette.groups[GROUP_ORDER[leadingGroup(marks, mark)] ?? "talk"];
}

/** A sea has a label point; its box would cover the land around it. */
function isWater({ id }: ColumnPlace): boolean {
  return id.startsWith("water:");
}
