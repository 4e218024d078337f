"use client";
import { useEffect, useId, useState } from "react";
import type { ShareTexts } from "../../_texts/en-share.ts";

/** Widths of a phone, of a column of text, and all there is, in pixels. */
const WIDTHS = [320, 640, null] as const;
/** What is typed is shown once it rests this long, in milliseconds: each change loads the map anew. */
const REST_MS = 500;

interface SharePreviewProps {
  /** Address of the embed, below the site. */
  readonly path: string;
  readonly label: string;
  readonly words: ShareTexts;
}

/** The embed as readers will see it, in a frame of a chosen width. */
export function SharePreview({ path, label, words }: SharePreviewProps) {
  const heading = useId();
  const [width, setWidth] = useState<number | null>(320);
  const shown = useRested(path, REST_MS);
  return (
    <div className="share-preview">
      <div className="share-preview-head">
        <h3 id={heading}>{words.preview}</h3>
        <fieldset className="segmented" aria-label={words.previewSizes}>
          {WIDTHS.map((each) => (
            <button key={each} type="button" aria-pressed={each === width} onClick={() => setWidth(each)}>
              {each === null ? words.fullWidth : words.pixels(each)}
            </button>
          ))}
        </fieldset>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys */}
      <section className="share-preview-room" aria-labelledby={heading} tabIndex={0}>
        <iframe
          key={shown}
          src={shown}
          title={label}
          loading="lazy"
          style={{ width: width === null ? "100%" : width }}
        />
      </section>
    </div>
  );
}

/** A value once it has stayed the same for a while. */
function useRested(value: string, restMs: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
