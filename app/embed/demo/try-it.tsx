"use client";
import { createElement, useEffect, useRef, useState } from "react";
import type { IncidentMapElement } from "../../../public/incident-map";
import { EMBED_DEMO } from "../../_texts/embed-demo.ts";
import { Snippet } from "./snippet.tsx";

interface Deed {
  /** As a page would write it. */
  readonly code: string;
  readonly run: (map: IncidentMapElement) => void;
}

const WINDOW = ["2025-03-26", "2025-03-27"] as const;
const DEEDS: readonly Deed[] = [
  { code: 'map.setFilters({ type: "strike" })', run: (map) => map.setFilters({ type: "strike" }) },
  { code: "map.setFilters({ type: null })", run: (map) => map.setFilters({ type: null }) },
  { code: `map.setWindow("${WINDOW.join('", "')}")`, run: (map) => map.setWindow(...WINDOW) },
  { code: "map.setWindow()", run: (map) => map.setWindow() },
  { code: 'map.setFilters({ at: "5/49/31" })', run: (map) => map.setFilters({ at: "5/49/31" }) },
  {
    code: 'map.theme = "dark"',
    run: (map) => {
      map.theme = "dark";
    },
  },
  { code: 'map.removeAttribute("theme")', run: (map) => map.removeAttribute("theme") },
];
const EVENTS = ["map-ready", "view-change", "incident-select", "view-problem"] as const;
/** Events that stay in sight. */
const MOST = 6;

/** The element with buttons that call its methods, and what it tells. */
export function TryIt({ site }: { site: string }) {
  const holder = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<readonly { key: number; text: string }[]>([]);
  useEffect(() => {
    const element = holder.current;
    let key = 0;
    const hear = (event: Event) => {
      const text = `${event.type} ${JSON.stringify((event as CustomEvent).detail)}`;
      key++;
      setTold((before) => [{ key, text }, ...before].slice(0, MOST));
    };
    for (const name of EVENTS) element?.addEventListener(name, hear);
    return () => {
      for (const name of EVENTS) element?.removeEventListener(name, hear);
    };
  }, []);
  const map = () => holder.current?.querySelector("incident-map");
  return (
    <>
      <script async src="/embed.js" />
      <div ref={holder}>{createElement("incident-map", { types: "strike,battle", height: "440" })}</div>
      <Snippet
        text={`<script async src="${site}/embed.js"></script>\n<incident-map types="strike,battle" height="440"></incident-map>`}
      />
      <h3>{EMBED_DEMO.element.try}</h3>
      <div className="demo-deeds">
        {DEEDS.map(({ code, run }) => (
          <button
            key={code}
            type="button"
            className="offer"
            onClick={() => {
              const element = map();
              if (element) run(element);
            }}
          >
            <code>{code}</code>
          </button>
        ))}
      </div>
      <h3>{EMBED_DEMO.element.log}</h3>
      <ol className="demo-log" aria-live="polite">
        {told.length === 0 && <li className="quiet">{EMBED_DEMO.element.quiet}</li>}
        {told.map(({ key, text }) => (
          <li key={key}>
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </>
  );
}
