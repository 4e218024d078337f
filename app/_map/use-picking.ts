"use client";
import { type RefObject, useCallback, useMemo, useState } from "react";
import type { LngLat } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { AREA, type MarkTable, SINGLE } from "#lib/query/mark-table";
import { toLngLat, worldSize } from "#lib/query/mercator";
import { locationsOf, markOf } from "#lib/query/placements";
import type { Asks } from "./engine/asks.ts";
import type { IncidentMapHandle } from "./map-handle.ts";
import type { Hit } from "./map-hit.ts";
import type { Picture } from "./mark-feed.ts";

/** Incidents that share a spot or an area, opened as a list. */
export interface Stack {
  /** Name of the area; null for a spot, whose places name it. */
  readonly title: string | null;
  readonly point: LngLat;
  readonly ids: readonly string[];
}

interface PickingOptions {
  readonly asks: Asks | null;
  readonly shown: RefObject<Picture | null>;
  readonly handle: IncidentMapHandle | null;
  readonly animate: boolean;
  readonly select: (id: string | null) => void;
}

/** More incidents than this are not listed in a card: the cluster is zoomed into. */
const MOST_STACKED = 200;
const CLOSEST_ZOOM = 12;

/** What a click on the map opens: an incident, the incidents of one spot or area, or a closer look at a cluster. */
export function usePicking({ asks, shown, handle, animate, select }: PickingOptions) {
  const [stack, setStack] = useState<Stack | null>(null);

  const openMark = useCallback(
    async (mark: number, { marks, filters, look, places }: Picture, engine: Asks) => {
      if (marks.kinds[mark] === SINGLE) return select((await engine.ids([marks.incidents[mark] ?? 0]))[0] ?? null);
      const isArea = marks.kinds[mark] === AREA;
      const { ids, bounds, isOneSpot } = await engine.members(filters, look, mark);
      const [only] = ids;
      if (ids.length === 1 && only) return select(only);
      const isListed = isArea || isOneSpot || (look.zoom >= CLOSEST_ZOOM && ids.length <= MOST_STACKED);
      if (!isListed) return handle?.fit(bounds, animate);
      const title = isArea ? (places.get(marks.places[mark] ?? -1)?.name ?? null) : null;
      setStack({ title, point: pointOfMark(marks, mark, look.zoom), ids });
    },
    [select, handle, animate],
  );

  const onHit = useCallback(
    (hit: Hit | null) => {
      setStack(null);
      const picture = shown.current;
      if (hit === null || !picture || !asks) return select(null);
      const open = async () => {
        if ("circleOf" in hit) return select((await asks.ids([hit.circleOf]))[0] ?? null);
        const mark = "mark" in hit ? hit.mark : areaMarkOf(picture, hit);
        if (mark !== null) await openMark(mark, picture, asks);
      };
      open().catch(() => undefined);
    },
    [asks, shown, openMark, select],
  );
  return useMemo(() => ({ stack, setStack, onHit }), [stack, onHit]);
}

/** The mark of a shaded area or of an extent: of a country and its region, the narrower. */
function areaMarkOf({ marks, places }: Picture, hit: { extentOf: string } | { shade: string }): number | null {
  let found: { mark: number; width: number } | null = null;
  for (let mark = 0; mark < marks.length; mark++) {
    const place = marks.kinds[mark] === AREA ? places.get(marks.places[mark] ?? -1) : undefined;
    if (!place) continue;
    const isHit = "shade" in hit ? place.areas.includes(hit.shade) : place.id === hit.extentOf;
    if (isHit && (found === null || place.areas.length < found.width)) found = { mark, width: place.areas.length };
  }
  return found?.mark ?? null;
}

/** Where a mark stands; a badge that has stepped aside stands beside its area's label point. */
function pointOfMark(marks: MarkTable, mark: number, zoom: number): LngLat {
  const size = worldSize(zoom);
  return toLngLat(
    (marks.x[mark] ?? 0) + (marks.offsets[2 * mark] ?? 0) / size,
    (marks.y[mark] ?? 0) + (marks.offsets[2 * mark + 1] ?? 0) / size,
  );
}

/** Where the card of an incident stands: at its mark, its cluster or its area's badge; null when it has no place. */
export function cardPoint(incident: IncidentSummary | null, picture: Picture | null): LngLat | null {
  const [place] = incident ? locationsOf(incident) : [];
  if (!incident || !place) return null;
  if (!picture) return place.point;
  const { marks, look, places } = picture;
  if (markOf(place.precision) === "area") {
    for (let mark = 0; mark < marks.length; mark++) {
      const isArea = marks.kinds[mark] === AREA && places.get(marks.places[mark] ?? -1)?.id === place.id;
      if (isArea) return pointOfMark(marks, mark, look.zoom);
    }
    return place.point;
  }
  const number = look.highlight.indexOf(incident.id);
  for (let at = 0; at < marks.highlighted.length; at += 2) {
    if (marks.highlighted[at] === number) return pointOfMark(marks, marks.highlighted[at + 1] ?? 0, look.zoom);
  }
  return place.point;
}
