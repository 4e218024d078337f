"use client";
import { useCallback, useEffect, useState } from "react";

/** A choice that this browser keeps from visit to visit; `initial` until that is read. */
export function useRemembered(name: string, initial = false): [value: boolean, change: (value: boolean) => void] {
  const key = `dateline:${name}`;
  const [value, setValue] = useState(initial);
  useEffect(() => setValue(read(key)), [key]);
  const change = useCallback(
    (next: boolean) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  return [value, change];
}

/** Browsers may forbid storage to a page, and do to framed ones: then nothing is remembered. */
function read(key: string): boolean {
  try {
    return localStorage.getItem(key) === "1";
  } catch {
    return false;
  }
}

function write(key: string, value: boolean): void {
  try {
    localStorage.setItem(key, value ? "1" : "0");
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}
