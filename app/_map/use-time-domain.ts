"use client";
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import { domainFor } from "#lib/query/domain";
import type { Interval } from "#lib/query/interval";

export interface TimeDomain {
  /** The stretch of time that the axis shows, as it is drawn. */
  readonly domain: Interval;
  /** The same, ahead of the drawing: what a gesture goes on from. */
  readonly domainNow: RefObject<Interval>;
  readonly setDomain: (domain: Interval) => void;
}

/** The shown stretch of time: the whole extent at first, or around a window that would be too thin to grip. */
export function useTimeDomain(extent: Interval, limits: Interval, window: Interval | null): TimeDomain {
  const first = () => ({ extent, domain: window ? domainFor(window, extent, limits) : extent });
  const [state, setState] = useState(first);
  // A new extent means that other incidents were loaded; React takes the new state before it draws.
  const isStale = state.extent.start !== extent.start || state.extent.end !== extent.end;
  const { domain } = isStale ? first() : state;
  if (isStale) setState({ extent, domain });
  const domainNow = useRef(domain);
  useLayoutEffect(() => {
    domainNow.current = domain;
  }, [domain]);
  const setDomain = useCallback(
    (next: Interval) => {
      domainNow.current = next;
      setState({ extent, domain: next });
    },
    [extent],
  );
  return { domain, domainNow, setDomain };
}
