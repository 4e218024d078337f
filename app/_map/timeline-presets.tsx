"use client";
import { ChevronDown, ChevronUp, ZoomIn, ZoomOut } from "lucide-react";
import type { Interval } from "#lib/query/interval";
import { lasts, PRESET_DAYS } from "#lib/query/window";
import { useTexts } from "../_texts/use-texts.tsx";

interface TimelinePresetsProps {
  readonly window: Interval | null;
  readonly timeZone: string;
  readonly isFolded: boolean;
  readonly canFold: boolean;
  readonly onFold: (isFolded: boolean) => void;
  /** Days before the last time; null: all. */
  readonly onPreset: (days: number | null) => void;
  readonly onZoom: (factor: number) => void;
}

/** Lengths of the window for one press, and buttons for what wheel and fingers do to the axis. */
export function TimelinePresets(props: TimelinePresetsProps) {
  const { window, timeZone, isFolded, canFold, onFold, onPreset, onZoom } = props;
  const texts = useTexts();
  return (
    <div className="timeline-presets">
      <fieldset className="segmented" aria-label={texts.presets}>
        {PRESET_DAYS.map((days) => (
          <button
            key={days}
            type="button"
            aria-pressed={window !== null && lasts(window, days, timeZone)}
            onClick={() => onPreset(days)}
          >
            {days === 1 ? texts.presetHours(24) : texts.presetDays(days)}
          </button>
        ))}
        <button type="button" aria-pressed={window === null} onClick={() => onPreset(null)}>
          {texts.all}
        </button>
      </fieldset>
      <div className="timeline-zoom">
        <button type="button" className="icon-button" aria-label={texts.timeZoomIn} onClick={() => onZoom(0.5)}>
          <ZoomIn aria-hidden="true" />
        </button>
        <button type="button" className="icon-button" aria-label={texts.timeZoomOut} onClick={() => onZoom(2)}>
          <ZoomOut aria-hidden="true" />
        </button>
        {canFold && (
          <button
            type="button"
            className="icon-button"
            aria-label={isFolded ? texts.showTimeline : texts.hideTimeline}
            aria-expanded={!isFolded}
            onClick={() => onFold(!isFolded)}
          >
            {isFolded ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
          </button>
        )}
      </div>
    </div>
  );
}
