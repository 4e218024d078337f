"use client";
import { useCallback, useEffect, useState } from "react";

/** Whether the page is being printed, and what begins and ends that: a button, or the keys by which browsers print. */
export function usePrint(canPrint: boolean) {
  const [isPrinting, setPrinting] = useState(false);
  const print = useCallback(() => setPrinting(true), []);
  const stop = useCallback(() => setPrinting(false), []);
  useEffect(() => {
    if (!canPrint) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      // The list has but the rows in sight: the browser's dialog opens when it has all of them.
      event.preventDefault();
      print();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [canPrint, print]);
  return { isPrinting, print, stop };
}
