"use client";
import { useEffect, useState } from "react";
import { boundsOfPlacements } from "#lib/query/bounds";
import type { Camera } from "#lib/query/view";
import type { IncidentMapHandle } from "./maplibre.ts";
import type { Explorer } from "./use-explorer.ts";

/** Fits the camera to what is shown, once, when the address names none. */
export function useFirstFit(handle: IncidentMapHandle | null, explorer: Explorer, camera: Camera | null) {
  const [isFitted, setFitted] = useState(camera !== null);
  const { loading, placements, shown } = explorer;
  useEffect(() => {
    if (isFitted || !handle || loading !== "ready") return;
    handle.open(boundsOfPlacements(placements, shown.positions));
    setFitted(true);
  }, [isFitted, handle, loading, placements, shown]);
}
