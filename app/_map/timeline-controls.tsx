"use client";
import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import type { Interval } from "#lib/query/interval";
import { wholeDays } from "#lib/query/time-zone";
import { STEPS, type Step } from "#lib/query/window";
import { useTexts } from "../_texts/use-texts.tsx";
import { DropUp } from "./drop-up.tsx";
import { SPEEDS, type usePlay } from "./use-play.ts";

/** Lengths that a window may be given, in days. */
const LENGTHS = [1, 2, 3, 7, 14, 30, 90, 365];

interface TimelineControlsProps {
  readonly play: ReturnType<typeof usePlay>;
  readonly window: Interval | null;
  readonly timeZone: string;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onMove: (count: number) => void;
  readonly onLength: (days: number) => void;
}

/** Steps back and on, play, and how it plays: by which step, how fast, with how long a window. */
export function TimelineControls({ play, window, timeZone, step, onStep, onMove, onLength }: TimelineControlsProps) {
  const texts = useTexts();
  const arrow = (count: -1 | 1) => (
    <button
      type="button"
      className="icon-button"
      aria-label={(count < 0 ? texts.earlierBy : texts.laterBy)[step]}
      title={(count < 0 ? texts.earlierBy : texts.laterBy)[step]}
      disabled={!window}
      onClick={() => onMove(count)}
    >
      {count < 0 ? <ChevronLeft aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
    </button>
  );
  return (
    <div className="timeline-controls">
      {arrow(-1)}
      <button
        type="button"
        className="icon-button"
        aria-label={play.isPlaying ? texts.pause : texts.play}
        onClick={play.toggle}
      >
        {play.isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </button>
      {arrow(1)}
      <DropUp
        label={texts.playSettings}
        state={`${texts.steps[step]}, ${play.speed}×`}
        text={
          <>
            {texts.steps[step]} <span className="between">·</span> {speedInWords(play.speed)}
          </>
        }
        className="text-button tabular"
        panelClassName="timeline-settings"
      >
        <label>
          {texts.step}
          <select value={step} onChange={(event) => onStep(STEPS.find((one) => one === event.target.value) ?? "day")}>
            {STEPS.map((one) => (
              <option key={one} value={one}>
                {texts.steps[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.speed}
          <select value={play.speed} onChange={(event) => play.setSpeed(Number(event.target.value))}>
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {speedInWords(speed)}
              </option>
            ))}
          </select>
        </label>
        <LengthField window={window} timeZone={timeZone} onLength={onLength} />
      </DropUp>
    </div>
  );
}

function LengthField({ window, timeZone, onLength }: Pick<TimelineControlsProps, "window" | "timeZone" | "onLength">) {
  const texts = useTexts();
  const length = window && wholeDays(window, timeZone);
  const known = length !== null && LENGTHS.includes(length) ? length : "";
  return (
    <label>
      {texts.windowLength}
      <select value={known} onChange={(event) => onLength(Number(event.target.value))}>
        {known === "" && <option value="">{window ? texts.lengthOther : texts.allTime}</option>}
        {LENGTHS.map((days) => (
          <option key={days} value={days}>
            {texts.daysCount(days)}
          </option>
        ))}
      </select>
    </label>
  );
}

function speedInWords(speed: number): string {
  return speed === 0.5 ? "½×" : `${speed}×`;
}
