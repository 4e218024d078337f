import { dateOf } from "../sentences/dates.ts";

/** ISO date or instant of what a source states: ISO 8601, RFC 822 (feeds), or words ("March 27, 2025"); null when it is none. */
export function normalizeDate(stated: string | null | undefined): string | null {
  const value = stated?.trim() ?? "";
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(value);
  if (iso) return normalizeIso(iso);
  // Date.parse reads a time without a zone in the zone of this machine: only a stated zone makes an instant.
  if (/\d{1,2}:\d{2}.*(?:GMT|UTC|Z|[+-]\d{4}|[ECMP][SD]T)$/i.test(value) && !Number.isNaN(Date.parse(value))) {
    return new Date(value).toISOString().replace(".000Z", "Z");
  }
  return dateOf(value);
}

function normalizeIso([, day = "", minutes, seconds = ":00", zone]: RegExpExecArray): string | null {
  const date = dateOf(day);
  if (date === null || minutes === undefined || zone === undefined) return date;
  const offset = /^z$/i.test(zone) ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const instant = `${date}T${minutes}${seconds}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? date : instant;
}
