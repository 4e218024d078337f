"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Interval } from "#lib/query/interval";
import type { Counts } from "#lib/query/selection";
import { wholeDays } from "#lib/query/time-zone";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import type { LiveCounts } from "./live-counts.ts";
import { LiveText } from "./live-text.tsx";
import type { LiveWindow } from "./live-window.ts";
import { afterPicture, afterRest, throttled, WORDS_PACE } from "./throttled.ts";
import { TimelineZone } from "./timeline-zone.tsx";
import { useLeftOut } from "./use-live-counts.ts";
import { days, windowInWords } from "./words.ts";

/** Counts are told to screen readers when they have been the same for this long, in milliseconds. */
const SETTLED_MS = 700;

interface TimelineWordsProps {
  readonly live: LiveWindow;
  readonly window: Interval | null;
  /** null: no time is known. */
  readonly extent: Interval | null;
  readonly counts: LiveCounts;
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
  const { live, window, extent, timeZone } = props;
  const texts = useTexts();
  const dates = useCallback(() => datesInWords(live.get(), extent, timeZone, texts), [live, extent, timeZone, texts]);
  const subscribe = useMemo(() => pacedBy(live), [live]);
  return (
    <div className="timeline-words" style={{ visibility: props.isLoading ? "hidden" : undefined }}>
      <strong className="tabular timeline-dates" data-window={kindOf(window, timeZone)}>
        <LiveText className="timeline-dates-text" text={dates} subscribe={subscribe} />
      </strong>
      <TimelineZone timeZone={timeZone} at={window?.start ?? extent?.end ?? 0} onTimeZone={props.onTimeZone} />
      <CountsInWords {...props} />
      {props.note && <span className="quiet timeline-note">{props.note}</span>}
    </div>
  );
}

/** How many incidents the live window has, written past React, and what it leaves out, which no window changes. */
function CountsInWords(props: TimelineWordsProps) {
  const { live, window, counts, isLoading, onShowUnknown, onShowEarlier, onShowLater } = props;
  const { unknownTime, earlier, later } = useLeftOut(counts);
  const texts = useTexts();
  const words = useCallback(() => countsInWords(counts.get(), live.get() !== null, texts), [counts, live, texts]);
  const unknown = texts.ofUnknownTime(unknownTime);
  const said = useCallback(() => (isLoading ? "" : `${words()}. ${unknown}.`), [isLoading, words, unknown]);
  return (
    <>
      <span className="quiet timeline-counts tabular">
        <LiveText text={words} subscribe={counts.subscribe} />
        {unknownTime > 0 && (
          <button type="button" className="link-button" title={texts.showUnknownTime} onClick={onShowUnknown}>
            {window ? `${unknown}, ${texts.notShown}` : unknown}
          </button>
        )}
        {earlier > 0 && (
          <button type="button" className="link-button" onClick={onShowEarlier}>
            {texts.earlierThanShown(earlier)}
          </button>
        )}
        {later > 0 && (
          <button type="button" className="link-button" onClick={onShowLater}>
            {texts.laterThanShown(later)}
          </button>
        )}
      </span>
      <Settled text={said} subscribe={counts.subscribe} />
    </>
  );
}

/** Says words to screen readers once they have settled, so that a drag is not read aloud. */
function Settled({ text, subscribe }: { readonly text: () => string; readonly subscribe: LiveCounts["subscribe"] }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const say = afterRest(
      () => SETTLED_MS,
      () => setSaid(text()),
    );
    say();
    const stop = subscribe(say);
    return () => {
      stop();
      say.cancel();
    };
  }, [text, subscribe]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}

/** Calls when the window has moved, as often as words can be read and written. */
function pacedBy(live: LiveWindow) {
  return (listener: () => void) => {
    const write = throttled(WORDS_PACE, (done) => {
      listener();
      afterPicture(done);
    });
    const stop = live.subscribe((_, change) => (change === "step" ? write.now() : write()));
    return () => {
      stop();
      write.cancel();
    };
  };
}

function kindOf(window: Interval | null, timeZone: string): "all" | "days" | "hours" {
  if (window === null) return "all";
  return wholeDays(window, timeZone) === null ? "hours" : "days";
}

function datesInWords(window: Interval | null, extent: Interval | null, timeZone: string, texts: Texts): string {
  if (window) return windowInWords(window, timeZone, texts);
  return extent ? `${texts.allTime}, ${days(extent, texts)}` : texts.allTime;
}

function countsInWords({ inside, touching, total }: Counts, hasWindow: boolean, texts: Texts): string {
  if (!hasWindow) return texts.incidents(total);
  return touching > 0 ? `${texts.inside(inside)} · ${texts.partly(touching)}` : texts.inside(inside);
}
