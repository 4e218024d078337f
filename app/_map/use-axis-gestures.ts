"use client";
import { type RefObject, useEffect, useRef } from "react";
import { panDomain, pinchDomain, zoomDomain } from "#lib/query/domain";
import type { Interval } from "#lib/query/interval";
import type { TimeDomain } from "./use-time-domain.ts";

/** Natural logarithm of the zoom for a pixel of the wheel; the fingers on a trackpad send far fewer. */
const ZOOM_A_PIXEL = 0.0018;
const PINCH_A_PIXEL = 0.01;
/** What wheels that count in lines or pages mean, in pixels. */
const WHEEL_PX = [1, 16, 400] as const;

interface AxisGestureOptions extends Pick<TimeDomain, "domainNow" | "setDomain"> {
  readonly limits: Interval;
  /** False in an embed: there the wheel belongs to the page around it, unless two fingers pinch. */
  readonly isWheelOurs: boolean;
  /** Two fingers hold the axis: what one finger began is off. */
  readonly onPinch: () => void;
}

/** Zooms the axis by wheel and by two fingers, and pans it by a wheel that turns sideways. */
export function useAxisGestures(element: HTMLElement | null, options: AxisGestureOptions): void {
  const latest = useRef(options);
  latest.current = options;
  // React's own listeners may not keep the page from scrolling.
  useEffect(() => {
    if (!element) return;
    const wheel = (event: WheelEvent) => turned(event, element, latest.current);
    element.addEventListener("wheel", wheel, { passive: false });
    const pinch = pinching(element, latest);
    for (const [type, listener] of pinch) element.addEventListener(type, listener, { capture: true });
    return () => {
      element.removeEventListener("wheel", wheel);
      for (const [type, listener] of pinch) element.removeEventListener(type, listener, { capture: true });
    };
  }, [element]);
}

function turned(event: WheelEvent, element: HTMLElement, options: AxisGestureOptions): void {
  const { domainNow, limits, setDomain, isWheelOurs } = options;
  if (!isWheelOurs && !event.ctrlKey) return;
  event.preventDefault();
  const domain = domainNow.current;
  const length = domain.end + 1 - domain.start;
  const box = element.getBoundingClientRect();
  const scale = WHEEL_PX[event.deltaMode as 0 | 1 | 2];
  const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (event.shiftKey || isSideways) {
    const px = (isSideways ? event.deltaX : event.deltaY) * scale;
    setDomain(panDomain(domain, (px / box.width) * length, limits));
  } else {
    const factor = Math.exp(event.deltaY * scale * (event.ctrlKey ? PINCH_A_PIXEL : ZOOM_A_PIXEL));
    setDomain(zoomDomain(domain, domain.start + ((event.clientX - box.left) / box.width) * length, factor, limits));
  }
}

interface Finger {
  /** Time that the finger holds. */
  readonly at: number;
  share: number;
}

/** Listeners that keep the times under two fingers; they take the events away from what one finger does. */
function pinching(element: HTMLElement, latest: RefObject<AxisGestureOptions>) {
  const shares = new Map<number, number>();
  let fingers: Map<number, Finger> | null = null;
  const shareOf = (event: PointerEvent) => {
    const box = element.getBoundingClientRect();
    return (event.clientX - box.left) / box.width;
  };
  const hold = () => {
    const { start, end } = latest.current.domainNow.current;
    fingers = new Map([...shares].map(([id, share]) => [id, { share, at: start + share * (end + 1 - start) }]));
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType !== "touch") return;
    shares.set(event.pointerId, shareOf(event));
    if (shares.size !== 2) return;
    event.stopPropagation();
    latest.current.onPinch();
    hold();
  };
  const move = (event: PointerEvent) => {
    if (!shares.has(event.pointerId)) return;
    shares.set(event.pointerId, shareOf(event));
    const finger = fingers?.get(event.pointerId);
    if (!fingers || !finger) return;
    event.stopPropagation();
    finger.share = shareOf(event);
    const [one, other] = [...fingers.values()].sort((a, b) => a.at - b.at);
    if (one && other) latest.current.setDomain(pinchDomain(one, other, latest.current.limits));
  };
  const up = (event: PointerEvent) => {
    if (!shares.delete(event.pointerId)) return;
    if (fingers) event.stopPropagation();
    if (shares.size < 2) fingers = null;
  };
  return [
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", up],
  ] as const;
}
