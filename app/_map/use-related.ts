"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { LngLat } from "#lib/model";

const NONE: readonly LngLat[] = [];

/** Points that arcs lead to from the selected incident, while it stays selected; another selection starts without any. */
export function useRelated(selectedId: string | null) {
  const [drawn, setDrawn] = useState<{ id: string; points: readonly LngLat[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arcs end with the selection that they belong to
  useEffect(() => () => setDrawn(null), [selectedId]);
  const draw = useCallback(
    (points: readonly LngLat[]) => setDrawn(selectedId === null ? null : { id: selectedId, points }),
    [selectedId],
  );
  // By id as well: the effect comes a frame after a new selection, whose arcs these are not.
  const points = drawn?.id === selectedId ? drawn.points : NONE;
  return useMemo(() => ({ points, draw }), [points, draw]);
}
