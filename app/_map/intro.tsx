"use client";
import { X } from "lucide-react";
import { useId } from "react";
import { useTexts } from "../_texts/use-texts.tsx";

interface IntroProps {
  readonly onLegend: () => void;
  readonly onClose: () => void;
}

/** What a first visit is told: over a corner of the map, which can be used all the while. */
export function Intro({ onLegend, onClose }: IntroProps) {
  const texts = useTexts();
  const id = useId();
  const showLegend = () => {
    onLegend();
    onClose();
    // On a phone the legend lies where this was; the focus goes on there.
    document.querySelector<HTMLElement>(".legend summary")?.focus();
  };
  return (
    <section
      className="intro"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <button type="button" className="icon-button" aria-label={texts.close} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
      <h2 id={id}>{texts.introTitle}</h2>
      <p>{texts.intro}</p>
      <ul>
        <li>{texts.introQuotes}</li>
        <li>{texts.introShapes}</li>
        <li>{texts.introTime}</li>
      </ul>
      <p className="intro-actions">
        <button type="button" className="offer" onClick={onClose}>
          {texts.introClose}
        </button>
        <button type="button" className="link-button" onClick={showLegend}>
          {texts.introLegend}
        </button>
      </p>
    </section>
  );
}
