"use client";
import { useEffect, useState } from "react";
import type { Camera, View } from "#lib/query/view";
import type { Asks } from "./engine/asks.ts";
import type { IncidentMapHandle } from "./map-handle.ts";

/** Fits the camera to what is shown, once, when the address names none. Gives whether that is over. */
export function useFirstFit(
  handle: IncidentMapHandle | null,
  asks: Asks | null,
  view: View,
  camera: Camera | null,
): boolean {
  const [isFitted, setFitted] = useState(camera !== null);
  const { filters } = view;
  useEffect(() => {
    if (isFitted || !handle || !asks) return;
    let isOver = false;
    asks.bounds(filters).then(
      (bounds) => {
        if (isOver) return;
        handle.open(bounds);
        setFitted(true);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isFitted, handle, asks, filters]);
  return isFitted;
}
