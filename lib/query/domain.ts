import type { Interval } from "./interval.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The shortest stretch of time that an axis shows. */
export const SHORTEST_DOMAIN_MS = 6 * HOUR_MS;
/** Room that may be shown on each side of all there is, as a share of it. */
const MARGIN_SHARE = 0.05;
/** Share of the domain below which a window is too thin to grip, so that the axis zooms to it. */
const THIN_SHARE = 1 / 40;
/** Where in the domain a window lands that the axis turns to, as a share from the side it came from. */
const LANDING_SHARE = 0.15;

/** The longest stretch that an axis may show: all there is, with a margin. */
export function limitsOf(reach: Interval): Interval {
  const margin = Math.max(SHORTEST_DOMAIN_MS / 2, (reach.end - reach.start) * MARGIN_SHARE);
  return { start: Math.round(reach.start - margin), end: Math.round(reach.end + margin) };
}

/** A domain that shows the window with room on both sides, within the limits. */
export function domainAround(window: Interval, limits: Interval): Interval {
  const room = Math.max((window.end - window.start) * 1.5, DAY_MS);
  return clampDomain({ start: window.start - room, end: window.end + room }, limits);
}

/** Zooms a domain around a point in time; `factor` below 1 shows less. */
export function zoomDomain(domain: Interval, around: number, factor: number, limits: Interval): Interval {
  const length = Math.max(SHORTEST_DOMAIN_MS, (domain.end - domain.start) * factor);
  const share = (around - domain.start) / (domain.end - domain.start);
  const start = around - share * length;
  return clampDomain({ start, end: start + length }, limits);
}

/** Moves a domain along the axis; it stops at the limits. */
export function panDomain({ start, end }: Interval, byMs: number, limits: Interval): Interval {
  return clampDomain({ start: start + byMs, end: end + byMs }, limits);
}

/** The domain in which two times lie at two shares of the width, as two fingers hold them. */
export function pinchDomain(
  one: { readonly at: number; readonly share: number },
  other: { readonly at: number; readonly share: number },
  limits: Interval,
): Interval {
  const apart = other.share - one.share;
  const length = Math.max(SHORTEST_DOMAIN_MS, apart === 0 ? Number.POSITIVE_INFINITY : (other.at - one.at) / apart);
  const shown = Math.min(length, limits.end - limits.start);
  const start = (one.at + other.at) / 2 - ((one.share + other.share) / 2) * shown;
  return clampDomain({ start, end: start + shown }, limits);
}

/** The domain in which a window is shown that came from elsewhere: zoomed to it where it would be too thin to grip. */
export function domainFor(window: Interval, domain: Interval, limits: Interval): Interval {
  const isThin = window.end - window.start < (domain.end - domain.start) * THIN_SHARE;
  return isThin ? domainAround(window, limits) : followDomain(window, domain, limits);
}

/** The domain turned on like a page so that it has the whole window; the same one where it has that already. */
export function followDomain(window: Interval, domain: Interval, limits: Interval): Interval {
  const length = domain.end - domain.start;
  const windowLength = window.end - window.start;
  if (windowLength > length) return domainAround(window, limits);
  if (window.start >= domain.start && window.end <= domain.end) return domain;
  const room = Math.min(length * LANDING_SHARE, (length - windowLength) / 2);
  const start = window.end > domain.end ? window.start - room : window.end + room - length;
  return clampDomain({ start, end: start + length }, limits);
}

function clampDomain(domain: Interval, limits: Interval): Interval {
  const length = Math.min(domain.end - domain.start, limits.end - limits.start);
  const start = Math.round(Math.max(limits.start, Math.min(domain.start, limits.end - length)));
  return { start, end: Math.round(start + length) };
}
