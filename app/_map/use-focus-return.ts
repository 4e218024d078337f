"use client";
import { useMemo, useRef } from "react";

/** Remembers what had the focus when a card opened, and gives it back when the card closes. */
export function useFocusReturn() {
  const opener = useRef<HTMLElement | null>(null);
  return useMemo(
    () => ({
      remember() {
        const active = document.activeElement;
        if (active instanceof HTMLElement && !active.closest(".card")) opener.current = active;
      },
      giveBack() {
        const incident = opener.current?.dataset.incident;
        const again = incident
          ? document.querySelector<HTMLElement>(`.row[data-incident="${CSS.escape(incident)}"]`)
          : null;
        (again ?? opener.current)?.focus({ preventScroll: true });
        opener.current = null;
      },
    }),
    [],
  );
}
