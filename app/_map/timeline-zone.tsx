"use client";
import { useMemo, useState } from "react";
import { offsetAt } from "#lib/query/time-zone";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import { zoneName } from "./words.ts";

/** Zones that are offered before the whole list. */
const COMMON = ["UTC", "Europe/Kyiv", "Europe/London", "America/New_York"];
/** Names that browsers still give to zones whose cities are written otherwise today. */
const RENAMED: Readonly<Record<string, string>> = {
  "Europe/Kiev": "Europe/Kyiv",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
};
const MINUTE_MS = 60_000;

interface TimelineZoneProps {
  readonly timeZone: string;
  /** Zones are named with what they are ahead of UTC at this time. */
  readonly at: number;
  readonly onTimeZone: (timeZone: string) => void;
}

/** The time zone in which times are told; it reads as words and is a choice of all zones that the browser knows. */
export function TimelineZone({ timeZone, at, onTimeZone }: TimelineZoneProps) {
  const texts = useTexts();
  const [isAsked, setAsked] = useState(false);
  const first = useMemo(
    () => [...new Set([...COMMON, ...(isAsked ? [hereZone()] : []), timeZone])],
    [timeZone, isAsked],
  );
  const others = useMemo(() => (isAsked ? allZones() : []), [isAsked]);
  return (
    <select
      className="timeline-zone"
      aria-label={texts.timeZone}
      value={timeZone}
      onFocus={() => setAsked(true)}
      onPointerDown={() => setAsked(true)}
      onChange={(event) => onTimeZone(event.target.value)}
    >
      {first.map((zone) => (
        <option key={zone} value={zone}>
          {labelOf(zone, at, texts)}
        </option>
      ))}
      {others.length > 0 && (
        <optgroup label={texts.allZones}>
          {others
            .filter((zone) => !first.includes(zone))
            .map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
        </optgroup>
      )}
    </select>
  );
}

function hereZone(): string {
  return renamed(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function allZones(): readonly string[] {
  return Intl.supportedValuesOf("timeZone").map(renamed).sort();
}

function renamed(zone: string): string {
  return RENAMED[zone] ?? zone;
}

/** "Kyiv time, UTC+2", "Kathmandu time, UTC+5:45". */
function labelOf(zone: string, at: number, texts: Texts): string {
  if (zone === "UTC") return "UTC";
  const minutes = Math.round(offsetAt(at, zone) / MINUTE_MS);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const sign = minutes < 0 ? "−" : "+";
  return `${zoneName(zone, texts)}, UTC${sign}${hours}${rest > 0 ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
