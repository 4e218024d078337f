"use client";
import { useEffect, useRef, useState } from "react";
import { TYPE_NAMES } from "#lib/query/filters";

/** Milliseconds without a further change before the incidents are loaded anew: an ingest makes many. */
const QUIET_MS = 3000;
/** Milliseconds from one load to the next, at least: each brings all incidents. */
const REST_MS = 30_000;

/** Of every type: whoever filters otherwise later sees what came meanwhile. */
const ADDRESS = `/api/events?${new URLSearchParams({ type: TYPE_NAMES.join(",") })}`;

/**
 * Follows the store while the page is seen, and calls `refresh` after what changed. A page that is hidden holds no
 * connection, since a browser has only six for a host, and hears of what it missed when it is seen again.
 * Gives the number of incidents that came since the page was loaded. `isOn` is false where nothing is to change.
 */
export function useLive(isOn: boolean, refresh: () => void): number {
  const [arrived, setArrived] = useState(0);
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => {
    if (!isOn) return;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = "";
    let loadedAt = Number.NEGATIVE_INFINITY;
    const fresh = new Set<string>();
    const load = () => {
      loadedAt = performance.now();
      const came = fresh.size;
      setArrived((count) => count + came);
      fresh.clear();
      latest.current();
    };
    const onChange = (event: MessageEvent<string>) => {
      known = event.lastEventId;
      const { id } = JSON.parse(event.data) as { readonly id?: string };
      if (id !== undefined && event.type === "new") fresh.add(id);
      if (id !== undefined && event.type === "removed") fresh.delete(id);
      clearTimeout(timer);
      timer = setTimeout(load, Math.max(QUIET_MS, loadedAt + REST_MS - performance.now()));
    };
    const connect = () => {
      source?.close();
      source = null;
      if (document.visibilityState === "hidden") return;
      source = new EventSource(known === "" ? ADDRESS : `${ADDRESS}&after=${known}`);
      for (const type of ["new", "changed", "removed", "reset"]) source.addEventListener(type, onChange);
    };
    connect();
    document.addEventListener("visibilitychange", connect);
    return () => {
      document.removeEventListener("visibilitychange", connect);
      clearTimeout(timer);
      source?.close();
    };
  }, [isOn]);
  return arrived;
}
