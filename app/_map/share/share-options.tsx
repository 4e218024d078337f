"use client";
import { useId } from "react";
import { partsOf, type RelativeLength } from "#lib/query/relative";
import { EMBED_PARTS, type EmbedPart, MAX_CAPTION, MAX_TITLE, type View } from "#lib/query/view";
import type { ShareTexts } from "../../_texts/en-share.ts";
import { useTexts } from "../../_texts/use-texts.tsx";
import { lengthsFor, type SharedTime } from "./share-time.ts";

/** What a person chooses for an embed. */
export interface Chosen {
  readonly time: SharedTime;
  readonly parts: readonly EmbedPart[];
  readonly title: string;
  readonly caption: string;
}

interface ShareOptionsProps {
  readonly view: View;
  readonly chosen: Chosen;
  readonly onChoose: (change: Partial<Chosen>) => void;
  /** A frozen map has the time that it has. */
  readonly isFrozen: boolean;
  readonly words: ShareTexts;
}

/** Which time the embed shows, what stands around the map, and its title. */
export function ShareOptions({ view, chosen, onChoose, isFrozen, words }: ShareOptionsProps) {
  const texts = useTexts();
  const hint = useId();
  const { time, parts, title, caption } = chosen;
  const toggle = (part: EmbedPart) =>
    onChoose({ parts: EMBED_PARTS.filter((each) => (each === part ? !parts.includes(part) : parts.includes(each))) });
  const lengthInWords = (length: RelativeLength) => {
    const { count, unit } = partsOf(length);
    return words.last[unit](count);
  };
  const hasWindow = view.filters.from !== null || view.filters.to !== null;
  return (
    <>
      {!isFrozen && (
        <label className="share-field">
          {words.time}
          <select value={time} onChange={(event) => onChoose({ time: event.target.value as SharedTime })}>
            {hasWindow && <option value="shown">{words.timeAsShown}</option>}
            {lengthsFor(view).map((length) => (
              <option key={length} value={length}>
                {lengthInWords(length)}
              </option>
            ))}
            <option value="all">{words.timeAll}</option>
          </select>
        </label>
      )}
      <fieldset className="share-parts" aria-describedby={hint}>
        <legend>{words.parts}</legend>
        {EMBED_PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
            {texts.parts[part]}
          </label>
        ))}
        <p id={hint} className="quiet">
          {parts.length === 0 ? words.mapOnly : ""}
        </p>
      </fieldset>
      {parts.includes("title") && (
        <>
          <label className="share-field">
            {words.named}
            <input
              type="text"
              value={title}
              maxLength={MAX_TITLE}
              onChange={(event) => onChoose({ title: event.target.value })}
            />
          </label>
          <label className="share-field">
            {words.caption}
            <input
              type="text"
              value={caption}
              maxLength={MAX_CAPTION}
              onChange={(event) => onChoose({ caption: event.target.value })}
            />
          </label>
        </>
      )}
    </>
  );
}
