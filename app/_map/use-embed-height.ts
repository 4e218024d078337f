"use client";
import { useEffect } from "react";

/** Height in pixels for each pixel of width that a map likes, with the least and the most. */
const SHAPE = { ratio: 0.62, least: 360, most: 680 } as const;

/**
 * Tells the page around an embed how high it would like to be: in our own words, in AMP's, and in pym's when the
 * address names a `childId`. A page may ask again by `{ type: "dateline:ask-height" }`; nothing else is listened to.
 */
export function useEmbedHeight(): void {
  useEffect(() => {
    if (window.parent === window) return;
    const childId = new URLSearchParams(window.location.search).get("childId");
    let told = 0;
    const tell = () => {
      const height = Math.round(Math.min(SHAPE.most, Math.max(SHAPE.least, window.innerWidth * SHAPE.ratio)));
      if (height === told) return;
      told = height;
      window.parent.postMessage({ type: "dateline:height", height }, "*");
      window.parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
      if (childId) window.parent.postMessage(`pymxPYMx${childId}xPYMxheightxPYMx${height}`, "*");
    };
    const answer = (event: MessageEvent) => {
      if (event.source !== window.parent || event.data?.type !== "dateline:ask-height") return;
      told = 0;
      tell();
    };
    tell();
    window.addEventListener("resize", tell);
    window.addEventListener("message", answer);
    return () => {
      window.removeEventListener("resize", tell);
      window.removeEventListener("message", answer);
    };
  }, []);
}
