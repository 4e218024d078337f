"use client";
import { Maximize, Minus, Plus } from "lucide-react";
import { useTexts } from "../_texts/use-texts.tsx";

interface MapButtonsProps {
  readonly onZoom: (levels: number) => void;
  readonly onFit: () => void;
}

/** Closer, further, and all that is shown. */
export function MapButtons({ onZoom, onFit }: MapButtonsProps) {
  const texts = useTexts();
  return (
    <div className="map-buttons">
      <button type="button" className="icon-button" aria-label={texts.zoomIn} onClick={() => onZoom(1)}>
        <Plus aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={texts.zoomOut} onClick={() => onZoom(-1)}>
        <Minus aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={texts.fit} onClick={onFit}>
        <Maximize aria-hidden="true" />
      </button>
    </div>
  );
}
