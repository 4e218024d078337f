"use client";
import { useSyncExternalStore } from "react";
import type { Theme } from "#lib/query/view";

/** Widest window, in pixels, that has the layout of a phone. Said again in the style sheets. */
const PHONE = "(max-width: 760px)";

export const useIsPhone = () => useMedia(PHONE);
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
