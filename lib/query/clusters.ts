import type { LngLat } from "../model.ts";
import { toLngLat, worldSize } from "./mercator.ts";
import type { Placements } from "./placements.ts";
import { GROUP_ORDER } from "./time-index.ts";

/** Pixels within which points become one cluster, by zoom: closer in, marks may stand closer together. */
const RADII_PX: readonly (readonly [fromZoom: number, radius: number])[] = [
  [0, 46],
  [5, 38],
  [7.5, 28],
  [10, 22],
];
/** Bins are this part of the radius wide: points within one bin are never told apart. */
const BIN_SHARE = 1 / 4;

/** Several incidents that stand too close together to be drawn one by one. */
export interface Cluster {
  /** The incident and place of its first member: the same as long as the same members are shown. */
  readonly id: string;
  readonly point: LngLat;
  /** Distinct incidents. */
  readonly total: number;
  /** Distinct incidents of each group, in GROUP_ORDER. */
  readonly counts: readonly number[];
  /** Positions in the index of its incidents. */
  readonly incidents: readonly number[];
  /** Placement numbers. */
  readonly members: readonly number[];
  /** All members lie at one point: no zoom takes them apart. */
  readonly isOneSpot: boolean;
}

export interface Clustering {
  readonly clusters: readonly Cluster[];
  /** Placement numbers that stand alone. */
  readonly singles: readonly number[];
}

interface Bin {
  readonly key: number;
  sumX: number;
  sumY: number;
  readonly members: number[];
  isTaken: boolean;
}

/**
 * Groups placements by distance on the screen at a zoom: points are counted into fine bins, then the fullest bin
 * takes in its neighbours within the radius, and so on (the greedy order of mapbox/supercluster, on bins instead of points).
 * The same placements always give the same clusters.
 */
export function clusterPlacements(placements: Placements, numbers: readonly number[], zoom: number): Clustering {
  const size = worldSize(zoom);
  const radius = radiusAt(zoom) / size;
  const bins = fillBins(placements, numbers, radius * BIN_SHARE);
  const order = [...bins.values()].sort((a, b) => b.members.length - a.members.length || a.key - b.key);
  const grid = gridOf(order, radius);
  const clusters: Cluster[] = [];
  const singles: number[] = [];
  for (const seed of order) {
    if (seed.isTaken) continue;
    const members = takeNeighbours(seed, grid, radius);
    const incidents = new Set(members.map((member) => placements.incident[member]));
    if (incidents.size < 2) singles.push(...members);
    else clusters.push(clusterOf(placements, members));
  }
  return { clusters, singles: singles.sort((a, b) => a - b) };
}

function radiusAt(zoom: number): number {
  return RADII_PX.findLast(([fromZoom]) => zoom >= fromZoom)?.[1] ?? 46;
}

function fillBins(placements: Placements, numbers: readonly number[], width: number): Map<number, Bin> {
  const columns = Math.ceil(1 / width) + 1;
  const bins = new Map<number, Bin>();
  for (const number of numbers) {
    const x = placements.x[number] ?? 0;
    const y = placements.y[number] ?? 0;
    const key = Math.floor(y / width) * columns + Math.floor(x / width);
    const bin = bins.get(key) ?? { key, sumX: 0, sumY: 0, members: [], isTaken: false };
    bins.set(key, bin);
    bin.sumX += x;
    bin.sumY += y;
    bin.members.push(number);
  }
  return bins;
}

const centreX = (bin: Bin) => bin.sumX / bin.members.length;
const centreY = (bin: Bin) => bin.sumY / bin.members.length;

interface Grid {
  readonly cells: Map<number, Bin[]>;
  readonly columns: number;
}

function gridOf(bins: readonly Bin[], width: number): Grid {
  const columns = Math.ceil(1 / width) + 3;
  const cells = new Map<number, Bin[]>();
  for (const bin of bins) {
    const key = Math.floor(centreY(bin) / width) * columns + Math.floor(centreX(bin) / width);
    const cell = cells.get(key);
    if (cell) cell.push(bin);
    else cells.set(key, [bin]);
  }
  return { cells, columns };
}

/** Members of the seed and of every free bin within the radius of it; marks them taken. */
function takeNeighbours(seed: Bin, { cells, columns }: Grid, radius: number): number[] {
  const x = centreX(seed);
  const y = centreY(seed);
  const home = Math.floor(y / radius) * columns + Math.floor(x / radius);
  const members: number[] = [];
  for (let row = -1; row <= 1; row++) {
    for (let column = -1; column <= 1; column++) {
      for (const bin of cells.get(home + row * columns + column) ?? []) {
        if (bin.isTaken || Math.hypot(centreX(bin) - x, centreY(bin) - y) > radius) continue;
        bin.isTaken = true;
        members.push(...bin.members);
      }
    }
  }
  return members.sort((a, b) => a - b);
}

function clusterOf(placements: Placements, members: readonly number[]): Cluster {
  const counts = new Array<number>(GROUP_ORDER.length).fill(0);
  const counted = new Set<number>();
  const [first = 0] = members;
  let x = 0;
  let y = 0;
  let isOneSpot = true;
  for (const member of members) {
    x += placements.x[member] ?? 0;
    y += placements.y[member] ?? 0;
    isOneSpot &&= placements.x[member] === placements.x[first] && placements.y[member] === placements.y[first];
    const incident = placements.incident[member] ?? 0;
    if (counted.has(incident)) continue;
    counted.add(incident);
    const group = placements.index.groups[incident] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const point = isOneSpot ? placements.place(first).point : toLngLat(x / members.length, y / members.length);
  const id = `${placements.index.incidents[placements.incident[first] ?? 0]?.id}@${placements.place(first).id}`;
  return { id, point, total: counted.size, counts, incidents: [...counted], members, isOneSpot };
}
