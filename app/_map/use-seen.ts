"use client";
import { useEffect, useState, useSyncExternalStore } from "react";

/** A frame that is scrolled past in less than this, in milliseconds, was not looked at. */
const GLANCE_MS = 120;
/** A frame that leaves the window for less than this, in milliseconds, has not been left. */
const LINGER_MS = 1000;

/**
 * Whether any of a frame lies within the window of the page around it, as far as that is scrolled; a browser that cannot
 * say so sees all. Not watched: always.
 */
export function useIsSeen(isWatched: boolean): boolean {
  const [isSeen, setSeen] = useState(!isWatched || typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (!isWatched || typeof IntersectionObserver === "undefined") return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    const observer = new IntersectionObserver((entries) => {
      const isIn = entries.at(-1)?.isIntersecting ?? true;
      clearTimeout(timer);
      // What is in sight when the page opens is waited for.
      if (isFirst) setSeen(isIn);
      else timer = setTimeout(() => setSeen(isIn), isIn ? GLANCE_MS : LINGER_MS);
      isFirst = false;
    });
    observer.observe(document.documentElement);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [isWatched]);
  return isSeen;
}

/** Whether the page's tab is in front. */
export function useIsPageVisible(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      document.addEventListener("visibilitychange", onChange);
      return () => document.removeEventListener("visibilitychange", onChange);
    },
    () => document.visibilityState === "visible",
    () => true,
  );
}
