"use client";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Interval } from "#lib/query/interval";
import { wholeDays } from "#lib/query/time-zone";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import type { LiveWindow } from "./live-window.ts";
import { throttled } from "./throttled.ts";
import { TimelineZone } from "./timeline-zone.tsx";
import { days, windowInWords } from "./words.ts";

/** In a drag the words are written this often, in milliseconds: faster than they can be read, and they cost more than the band. */
const WORDS_MS = 80;
/** Counts are told to screen readers when they have been the same for this long, in milliseconds. */
const SETTLED_MS = 700;

/** What a window and its filters ask for, counted. */
export interface TimelineCounts {
  /** Wholly within the window. */
  readonly inside: number;
  /** Known to a span that the window only touches. */
  readonly touching: number;
  readonly unknownTime: number;
  /** Before and after the stretch that the axis shows. */
  readonly earlier: number;
  readonly later: number;
  /** All that map and list show. */
  readonly total: number;
}

interface TimelineWordsProps {
  readonly live: LiveWindow;
  readonly window: Interval | null;
  readonly extent: Interval;
  readonly counts: TimelineCounts;
  readonly timeZone: string;
  /** Said at the end of the line. */
  readonly note: string | null;
  readonly isLoading: boolean;
  readonly onTimeZone: (timeZone: string) => void;
  readonly onShowUnknown: () => void;
  readonly onShowEarlier: () => void;
  readonly onShowLater: () => void;
}

/** The dates of the window in full, in which zone they are told, and how many incidents it has; what it leaves out leads there. */
export function TimelineWords(props: TimelineWordsProps) {
  const { live, window, extent, counts, timeZone } = props;
  const texts = useTexts();
  const dates = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const write = throttled(WORDS_MS, () => {
      const text = dates.current?.firstChild;
      if (text) text.nodeValue = datesInWords(live.get(), extent, timeZone, texts);
    });
    write.now();
    const stop = live.subscribe((_, change) => (change === "step" ? write.now() : write()));
    return () => {
      stop();
      write.cancel();
    };
  }, [live, extent, timeZone, texts]);
  const words = countsInWords(counts, window, texts);
  const unknown = texts.ofUnknownTime(counts.unknownTime);
  return (
    <div className="timeline-words" style={{ visibility: props.isLoading ? "hidden" : undefined }}>
      <strong className="tabular timeline-dates" data-window={kindOf(window, timeZone)}>
        {/* One text for React for ever; the words are written into it. */}
        <span ref={dates} className="timeline-dates-text">
          {"\u00a0"}
        </span>
      </strong>
      <TimelineZone timeZone={timeZone} at={window?.start ?? extent.end} onTimeZone={props.onTimeZone} />
      <span className="quiet timeline-counts tabular">
        <span>{words}</span>
        {counts.unknownTime > 0 && (
          <button type="button" className="link-button" title={texts.showUnknownTime} onClick={props.onShowUnknown}>
            {window ? `${unknown}, ${texts.notShown}` : unknown}
          </button>
        )}
        {counts.earlier > 0 && (
          <button type="button" className="link-button" onClick={props.onShowEarlier}>
            {texts.earlierThanShown(counts.earlier)}
          </button>
        )}
        {counts.later > 0 && (
          <button type="button" className="link-button" onClick={props.onShowLater}>
            {texts.laterThanShown(counts.later)}
          </button>
        )}
      </span>
      {props.note && <span className="quiet timeline-note">{props.note}</span>}
      <Settled words={props.isLoading ? "" : `${words}. ${unknown}.`} />
    </div>
  );
}

/** Says words to screen readers once they have settled, so that a drag is not read aloud. */
function Settled({ words }: { readonly words: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}

function kindOf(window: Interval | null, timeZone: string): "all" | "days" | "hours" {
  if (window === null) return "all";
  return wholeDays(window, timeZone) === null ? "hours" : "days";
}

function datesInWords(window: Interval | null, extent: Interval, timeZone: string, texts: Texts): string {
  return window ? windowInWords(window, timeZone, texts) : `${texts.allTime}, ${days(extent, texts)}`;
}

function countsInWords({ inside, touching, total }: TimelineCounts, window: Interval | null, texts: Texts): string {
  if (window === null) return texts.incidents(total);
  return touching > 0 ? `${texts.inside(inside)} · ${texts.partly(touching)}` : texts.inside(inside);
}
