"use client";
import { Maximize, Minus, Plus } from "lucide-react";
import { TEXTS } from "./texts.ts";

interface MapButtonsProps {
  readonly onZoom: (levels: number) => void;
  readonly onFit: () => void;
}

/** Closer, further, and all that is shown. */
export function MapButtons({ onZoom, onFit }: MapButtonsProps) {
  return (
    <div className="map-buttons">
      <button type="button" className="icon-button" aria-label={TEXTS.zoomIn} onClick={() => onZoom(1)}>
        <Plus aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={TEXTS.zoomOut} onClick={() => onZoom(-1)}>
        <Minus aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={TEXTS.fit} onClick={onFit}>
        <Maximize aria-hidden="true" />
      </button>
    </div>
  );
}
