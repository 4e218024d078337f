"use client";
import { useEffect, useRef, useSyncExternalStore } from "react";

/** Whether the browser has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener("online", onChange);
      window.addEventListener("offline", onChange);
      return () => {
        window.removeEventListener("online", onChange);
        window.removeEventListener("offline", onChange);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}

/** Tries again by itself when the network comes back after something failed. */
export function useRetryOnline(hasFailed: boolean, retry: () => void): boolean {
  const isOnline = useOnline();
  const latest = useRef(retry);
  latest.current = retry;
  const wasOnline = useRef(isOnline);
  useEffect(() => {
    if (hasFailed && isOnline && !wasOnline.current) latest.current();
    wasOnline.current = isOnline;
  }, [hasFailed, isOnline]);
  return isOnline;
}
