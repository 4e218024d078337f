"use client";
import { useCallback, useMemo, useState } from "react";
import type { LngLat } from "#lib/model";
import { boundsOfPoints } from "#lib/query/bounds";
import type { IncidentSummary } from "#lib/query/filters";
import { locationsOf } from "#lib/query/placements";
import type { Hit } from "./map-hit.ts";
import type { IncidentMapHandle } from "./maplibre.ts";
import { clustersOf, shifted } from "./scene.ts";
import type { Explorer } from "./use-explorer.ts";

/** Incidents that share a spot or an area, opened as a list. */
export interface Stack {
  readonly title: string;
  readonly point: LngLat;
  readonly incidents: readonly IncidentSummary[];
}

interface PickingOptions {
  readonly explorer: Explorer;
  readonly zoom: number;
  readonly handle: IncidentMapHandle | null;
  readonly animate: boolean;
  readonly select: (id: string | null) => void;
}

/** More incidents than this are not listed in a card: the cluster is zoomed into. */
const MOST_STACKED = 200;
const CLOSEST_ZOOM = 12;

/** What a click on the map opens: an incident, the incidents of one spot or area, or a closer look at a cluster. */
export function usePicking({ explorer, zoom, handle, animate, select }: PickingOptions) {
  const [stack, setStack] = useState<Stack | null>(null);
  const { marks, placements, byId } = explorer;
  const incidentsAt = useCallback(
    (positions: Iterable<number>) => [...new Set(positions)].flatMap((at) => placements.index.incidents[at] ?? []),
    [placements],
  );

  const openArea = useCallback(
    (isWanted: (area: Explorer["marks"]["areas"][number]) => boolean) => {
      const areas = marks.areas.filter(isWanted).sort((a, b) => a.place.areas.length - b.place.areas.length);
      const [area] = areas;
      if (!area) return;
      const incidents = incidentsAt(area.incidents);
      const [only] = incidents;
      if (incidents.length === 1 && only) select(only.id);
      else setStack({ title: area.place.name, point: shifted(area, zoom), incidents });
    },
    [marks, incidentsAt, select, zoom],
  );

  const onHit = useCallback(
    (hit: Hit | null) => {
      setStack(null);
      if (hit === null) return select(null);
      if (hit.kind === "incident") return select(byId.has(hit.key) ? hit.key : null);
      if (hit.kind === "area") return openArea((area) => area.place.id === hit.key);
      if (hit.kind === "shade") return openArea((area) => area.place.areas.includes(hit.key));
      const cluster = marks.clusters.find(({ id }) => id === hit.key);
      if (!cluster) return;
      const places = cluster.members.map((member) => placements.place(member));
      if (cluster.isOneSpot || (zoom >= CLOSEST_ZOOM && cluster.total <= MOST_STACKED)) {
        const incidents = incidentsAt(cluster.members.map((member) => placements.incident[member] ?? 0));
        const names = [...new Set(places.map(({ name }) => name))];
        setStack({ title: names.slice(0, 2).join(", "), point: cluster.point, incidents });
      } else
        handle?.fit(
          boundsOfPoints(
            places.map(({ point }) => point),
            0.02,
          ),
          animate,
        );
    },
    [marks, placements, byId, incidentsAt, openArea, select, zoom, handle, animate],
  );
  return useMemo(() => ({ stack, setStack, onHit }), [stack, onHit]);
}

/** Where the card of an incident stands: at its mark, its cluster or its area's badge; null when it has no place. */
export function cardPoint(incident: IncidentSummary | null, explorer: Explorer, zoom: number): LngLat | null {
  const [place] = incident ? locationsOf(incident) : [];
  if (!incident || !place) return null;
  const area = explorer.marks.areas.find((mark) => mark.place.id === place.id);
  if (area) return shifted(area, zoom);
  const [cluster] = clustersOf(incident, explorer.marks, explorer.placements.index.incidents);
  return cluster?.point ?? place.point;
}
