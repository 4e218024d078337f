"use client";
import { useTexts } from "../_texts/use-texts.tsx";
import { useSaved } from "./saved-context.tsx";
import { clock } from "./words.ts";

interface MapNoteProps {
  readonly title: string;
  readonly caption: string;
  readonly timeZone: string;
}

/** What a map says of itself in its corner: title, caption and, where it is frozen, as of when it stands. */
export function MapNote({ title, caption, timeZone }: MapNoteProps) {
  const texts = useTexts();
  const frozenAt = useSaved()?.frozenAt ?? null;
  if (title === "" && caption === "" && frozenAt === null) return null;
  return (
    <div className="map-note">
      {title && (
        <h2 className="map-note-title" dir="auto">
          {title}
        </h2>
      )}
      {caption && <p dir="auto">{caption}</p>}
      {frozenAt && (
        <p className="quiet">
          <time dateTime={frozenAt}>{texts.frozenAsOf(clock(Date.parse(frozenAt), timeZone, true, texts))}</time>
        </p>
      )}
    </div>
  );
}
