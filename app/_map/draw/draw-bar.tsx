"use client";
import { Check, Undo2, X } from "lucide-react";
import { AREA_POINTS } from "#lib/query/area";
import { useTexts } from "../../_texts/use-texts.tsx";
import type { Drawing } from "./use-drawing.ts";

interface DrawBarProps {
  readonly drawing: Drawing;
  readonly onUndo: () => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What to do next, read out as it changes, and the buttons for those who draw by touch. */
export function DrawBar({ drawing, onUndo, onDone, onCancel }: DrawBarProps) {
  const texts = useTexts();
  const { corners, refusal, isByKeys } = drawing;
  const { length } = corners;
  const step = length === 0 ? "start" : length < AREA_POINTS.least ? "more" : "close";
  const hints = isByKeys ? texts.drawHintsByKeys : texts.drawHints;
  return (
    <section className="draw-bar" aria-label={texts.drawTitle}>
      <p role="status" data-refused={refusal !== null || undefined}>
        {length > 0 && <strong className="tabular">{texts.drawCorners(length)}</strong>}{" "}
        {refusal === null ? hints[step] : texts.drawRefusals[refusal]}
      </p>
      <div className="draw-buttons">
        <button type="button" className="bar-button" disabled={length === 0} onClick={onUndo}>
          <Undo2 aria-hidden="true" />
          {texts.drawUndo}
        </button>
        <button type="button" className="bar-button" onClick={onCancel}>
          <X aria-hidden="true" />
          {texts.cancel}
        </button>
        <button type="button" className="bar-button draw-done" disabled={step !== "close"} onClick={onDone}>
          <Check aria-hidden="true" />
          {texts.drawDone}
        </button>
      </div>
    </section>
  );
}
