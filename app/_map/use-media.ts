"use client";
import { useSyncExternalStore } from "react";
import type { Theme } from "#lib/query/view";

/** Windows that have the layout of a phone held upright. Said again in the style sheets. */
const PHONE = "(max-width: 760px) and (min-height: 501px), (max-width: 480px)";
/** Windows of a phone held sideways: too low for a sheet from below, so that the list is a sheet at the side. */
const SIDEWAYS = "(min-width: 481px) and (max-width: 950px) and (max-height: 500px)";

export const useIsPhone = () => useMedia(PHONE);
export const useIsSideways = () => useMedia(SIDEWAYS);
export const usePrefersReducedMotion = () => useMedia("(prefers-reduced-motion: reduce)");

/** The theme that is drawn: the chosen one, else the system's. */
export function useTheme(chosen: Theme | null): Theme {
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  return chosen ?? (prefersDark ? "dark" : "light");
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
