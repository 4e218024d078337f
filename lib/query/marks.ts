import type { ReportPlace } from "../model.ts";
import { type Cluster, clusterPlacements } from "./clusters.ts";
import { mercatorX, mercatorY, worldSize } from "./mercator.ts";
import type { Placements } from "./placements.ts";
import { GROUP_ORDER } from "./time-index.ts";

/** One incident at one point or within one circle. */
export interface PlacedIncident {
  /** Position in the index. */
  readonly incident: number;
  readonly place: ReportPlace;
}

/** All incidents that are known only to one area. */
export interface AreaMark {
  readonly place: ReportPlace;
  readonly total: number;
  /** In GROUP_ORDER. */
  readonly counts: readonly number[];
  /** Positions in the index. */
  readonly incidents: readonly number[];
  /** Pixels by which its badge steps aside for other marks: right, down. */
  readonly offset: readonly [x: number, y: number];
}

export interface Marks {
  readonly points: readonly PlacedIncident[];
  readonly circles: readonly PlacedIncident[];
  readonly clusters: readonly Cluster[];
  readonly areas: readonly AreaMark[];
}

/** What stands on the map for the chosen incidents at a zoom. Circles are all told, also those that a cluster counts. */
export function marksOf(placements: Placements, positions: readonly number[], zoom: number): Marks {
  const clustered: number[] = [];
  const areas = new Map<string, { place: ReportPlace; incidents: number[] }>();
  const circles: PlacedIncident[] = [];
  for (const incident of positions) {
    const end = placements.first[incident + 1] ?? 0;
    for (let number = placements.first[incident] ?? 0; number < end; number++) {
      const place = placements.place(number);
      if (placements.marks[number] !== "area") clustered.push(number);
      if (placements.marks[number] === "circle") circles.push({ incident, place });
      if (placements.marks[number] === "area") addToArea(areas, place, incident);
    }
  }
  const { clusters, singles } = clusterPlacements(placements, clustered, zoom);
  const points = singles.map((number) => ({
    incident: placements.incident[number] ?? 0,
    place: placements.place(number),
  }));
  const badges = [...areas.values()]
    .map((area) => ({ ...area, total: area.incidents.length, counts: countGroups(placements, area.incidents) }))
    .sort((a, b) => b.total - a.total || (a.place.id < b.place.id ? -1 : 1));
  return { points, circles, clusters, areas: stepAside(badges, points, clusters, zoom) };
}

/** Radius of a cluster's donut in pixels: by the square root of its count, so that its area tells the count. */
export function clusterRadiusPx(total: number): number {
  return Math.min(34, Math.round(13 + 2.2 * Math.sqrt(total)));
}

function addToArea(
  areas: Map<string, { place: ReportPlace; incidents: number[] }>,
  place: ReportPlace,
  incident: number,
): void {
  const area = areas.get(place.id);
  if (!area) areas.set(place.id, { place, incidents: [incident] });
  else if (area.incidents.at(-1) !== incident) area.incidents.push(incident);
}

function countGroups(placements: Placements, incidents: readonly number[]): number[] {
  const counts = new Array<number>(GROUP_ORDER.length).fill(0);
  for (const incident of incidents) {
    const group = placements.index.groups[incident] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

const POINT_RADIUS_PX = 11;
const BADGE_RADIUS_PX = 14;
/** Steps that a badge may take, nearest first, in pixels. */
const STEPS: readonly (readonly [number, number])[] = [0, 26, 40, 56].flatMap((distance) =>
  distance === 0
    ? [[0, 0] as const]
    : (
        [
          [0, -1],
          [0, 1],
          [1, 0],
          [-1, 0],
          [0.7, -0.7],
          [-0.7, -0.7],
          [0.7, 0.7],
          [-0.7, 0.7],
        ] as const
      ).map(([x, y]) => [x * distance, y * distance] as const),
);
/** With more badges than this they stay where they are: nobody could tell them apart anyway. */
const MOST_BADGES = 400;

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Moves badges off clusters, points and one another by the shortest step that is free; the fullest badge chooses first. */
function stepAside(
  badges: readonly Omit<AreaMark, "offset">[],
  points: readonly PlacedIncident[],
  clusters: readonly Cluster[],
  zoom: number,
): AreaMark[] {
  if (badges.length > MOST_BADGES) return badges.map((badge) => ({ ...badge, offset: [0, 0] }));
  const size = worldSize(zoom);
  const disc = ([longitude, latitude]: readonly [number, number], radius: number): Disc => ({
    x: mercatorX(longitude) * size,
    y: mercatorY(latitude) * size,
    radius,
  });
  const taken = [
    ...clusters.map((cluster) => disc(cluster.point, clusterRadiusPx(cluster.total))),
    ...points.map(({ place }) => disc(place.point, POINT_RADIUS_PX)),
  ];
  return badges.map((badge) => {
    const home = disc(badge.place.point, BADGE_RADIUS_PX);
    const near = taken.filter((other) => Math.hypot(other.x - home.x, other.y - home.y) < 120);
    const offset = STEPS.find(([x, y]) => isFree({ ...home, x: home.x + x, y: home.y + y }, near)) ?? [0, 0];
    taken.push({ ...home, x: home.x + offset[0], y: home.y + offset[1] });
    return { ...badge, offset };
  });
}

function isFree(disc: Disc, taken: readonly Disc[]): boolean {
  return taken.every((other) => Math.hypot(other.x - disc.x, other.y - disc.y) >= other.radius + disc.radius);
}
