"use client";
import { useEffect, useRef, useState } from "react";
import { formatView, type View } from "#lib/query/view";
import { type FromEmbed, incidentTold, readMessage, viewTold, withParameters } from "./embed-messages.ts";
import { throttled } from "./throttled.ts";
import type { MapState } from "./use-map-state.ts";

/** Height in pixels for each pixel of width that a map likes, with the least and the most. */
const SHAPE = { ratio: 0.62, least: 360, most: 680 } as const;
/** A change of the view is told this often at most. */
const VIEW_INTERVAL_MS = 250;

/**
 * Speaks with the page around an embed. Says how high the map would like to be (in our own words, in AMP's, and in pym's
 * where the address names a `childId`), what the reader looks at and which incident is open; takes what is to be shown.
 * Only the page around it is heard, and only what embed-messages.ts knows. What that page sets is not told back to it.
 */
export function useHost({ view, update, handle, selected }: MapState): void {
  const latest = useRef({ view, update, handle });
  latest.current = { view, update, handle };
  const known = useRef({ query: queryOf(view), incident: view.selected });
  /** What the page has set and React has not drawn yet, the newest last. */
  const set = useRef<string[]>([]);
  const [tellViewSoon] = useState(() =>
    throttled(VIEW_INTERVAL_MS, () => {
      const query = queryOf(latest.current.view);
      if (query === known.current.query) return;
      known.current.query = query;
      if (set.current.includes(query)) {
        set.current.splice(0, set.current.indexOf(query) + 1);
        return;
      }
      set.current = [];
      tell({ type: "dateline:view-change", view: viewTold(latest.current.view) });
    }),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each other view is told
  useEffect(() => tellViewSoon(), [view, tellViewSoon]);
  useEffect(() => tellViewSoon.cancel, [tellViewSoon]);

  useEffect(() => {
    if (view.selected === known.current.incident) return;
    if (view.selected !== null && selected?.id !== view.selected) return;
    known.current.incident = view.selected;
    const incident = selected && view.selected ? incidentTold(selected, window.location.href) : null;
    tell({ type: "dateline:incident-select", incident });
  }, [view.selected, selected]);

  useEffect(() => {
    if (!isFramed()) return;
    const childId = new URLSearchParams(window.location.search).get("childId");
    let told = 0;
    const tellHeight = () => {
      const height = Math.round(Math.min(SHAPE.most, Math.max(SHAPE.least, window.innerWidth * SHAPE.ratio)));
      if (height === told) return;
      told = height;
      tell({ type: "dateline:height", height });
      window.parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
      if (childId) window.parent.postMessage(`pymxPYMx${childId}xPYMxheightxPYMx${height}`, "*");
    };
    const tellAll = () => {
      told = 0;
      tellHeight();
      tell({ type: "dateline:ready", version: 1, view: viewTold(latest.current.view) });
    };
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== window.parent) return;
      const message = readMessage(data);
      if (message === null) return;
      if (typeof message === "string") return tell({ type: "dateline:problem", problems: [message] });
      if (message.type === "dateline:ask") return tellAll();
      const { view: next, problems } = withParameters(latest.current.view, message.parameters, Date.now());
      if (problems.length > 0) return tell({ type: "dateline:problem", problems });
      known.current.incident = next.selected;
      set.current.push(queryOf(next));
      latest.current.update(next, "follow");
      // The next message may come before React has drawn this one.
      latest.current = { ...latest.current, view: next };
      if (next.camera && message.parameters.at) latest.current.handle?.moveTo(next.camera);
    };
    window.addEventListener("resize", tellHeight);
    window.addEventListener("message", hear);
    tellAll();
    return () => {
      window.removeEventListener("resize", tellHeight);
      window.removeEventListener("message", hear);
    };
  }, []);
}

/** Whether the page stands in a frame of another. */
export function isFramed(): boolean {
  return window.parent !== window;
}

function tell(message: FromEmbed): void {
  if (isFramed()) window.parent.postMessage(message, "*");
}

function queryOf(view: View): string {
  return formatView(view).toString();
}
