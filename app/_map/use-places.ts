"use client";
import { useEffect, useMemo, useState } from "react";
import { type FoundPlace, pointOf } from "#lib/query/found-place";

const TYPING_PAUSE_MS = 120;
/** How the ids of coordinates begin. */
export const TYPED_POINT = "point:";
const NONE: readonly FoundPlace[] = [];

/** Places of the gazetteer that what is typed may mean; none while nothing is typed, and none without a network. */
export function usePlaces(typed: string, isAsked: boolean): readonly FoundPlace[] {
  const [found, setFound] = useState<{ typed: string; places: readonly FoundPlace[] }>({ typed: "", places: NONE });
  const point = useMemo(() => placeAt(typed), [typed]);
  const isWanted = isAsked && typed !== "" && point === null;
  useEffect(() => {
    if (!isWanted) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetchPlaces(typed, abort.signal)
        .catch(() => NONE)
        .then((places) => abort.signal.aborted || setFound({ typed, places }));
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed, isWanted]);
  if (isAsked && point) return point;
  // What was found for fewer letters stays until the next answer, so that the list does not blink.
  return isWanted && typed.startsWith(found.typed.slice(0, 1)) ? found.places : NONE;
}

/** Coordinates are a place too, which no gazetteer need be asked for. */
function placeAt(typed: string): readonly FoundPlace[] | null {
  const point = pointOf(typed);
  if (!point) return null;
  const name = `${point[1]}, ${point[0]}`;
  return [{ id: TYPED_POINT + name, name, kind: "site", country: null, where: "", point, bbox: null, population: 0 }];
}

async function fetchPlaces(typed: string, signal: AbortSignal): Promise<readonly FoundPlace[]> {
  const response = await fetch(`/api/places?${new URLSearchParams({ q: typed })}`, { signal });
  if (!response.ok) throw new Error(`/api/places answered ${response.status}`);
  const body: { places: readonly FoundPlace[] } = await response.json();
  return body.places;
}
