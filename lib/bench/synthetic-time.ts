import type { Random } from "../evaluate/random.ts";
import type { IncidentTime, TimePrecision } from "../model.ts";
import { weightedIndex } from "./draw.ts";
import { HOUR_WEIGHTS, SYNTHETIC } from "./synthetic-settings.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const hourAt = weightedIndex(HOUR_WEIGHTS);

/** A day of the whole span, in days since its first: later ones likelier by the growth, weekends quieter. */
export function drawDay(random: Random): number {
  const { days, growth, from } = SYNTHETIC;
  for (;;) {
    // The share of the span at which a density that grows linearly has been drawn down to a random part.
    const share = (Math.sqrt(1 + random() * (growth * growth - 1)) - 1) / (growth - 1);
    const day = Math.min(days - 1, Math.floor(share * days));
    const weekday = new Date(from + day * DAY_MS).getUTCDay();
    if ((weekday !== 0 && weekday !== 6) || random() < 0.7) return day;
  }
}

/** Milliseconds since 1970 of a moment on a day of the span, by the rhythm of the day; within the span. */
export function momentOf(day: number, random: Random): number {
  const within = Math.min(SYNTHETIC.days - 1, Math.max(0, Math.floor(day)));
  return SYNTHETIC.from + within * DAY_MS + hourAt(random()) * HOUR_MS + Math.floor(random() * 60) * MINUTE_MS;
}

/** What is known of a moment at a precision. */
export function timeKnown(moment: number, precision: TimePrecision, random: Random): IncidentTime {
  const iso = new Date(moment).toISOString();
  const date = iso.slice(0, 10);
  const dayAfter = (days: number) => new Date(moment + days * DAY_MS).toISOString().slice(0, 10);
  const between = (start: string, end: string, edtf = `${start}/${end}`): IncidentTime => ({
    edtf,
    start,
    end,
    precision,
  });
  switch (precision) {
    case "minute":
      return between(`${iso.slice(0, 16)}Z`, `${iso.slice(0, 16)}Z`, `${iso.slice(0, 16)}Z`);
    case "hour":
      return between(`${iso.slice(0, 13)}:00Z`, `${iso.slice(0, 13)}:59Z`);
    case "day":
      return between(date, date, date);
    case "days":
      return between(date, dayAfter(1 + Math.floor(random() * 3)));
    case "week":
      return between(dayAfter(-3), dayAfter(3));
    case "month":
      return between(`${iso.slice(0, 7)}-01`, lastOfMonth(moment, 0), iso.slice(0, 7));
    case "season": {
      const month = new Date(moment).getUTCMonth();
      return between(firstOfMonth(moment, -(month % 3)), lastOfMonth(moment, 2 - (month % 3)));
    }
    case "year":
      return between(`${iso.slice(0, 4)}-01-01`, `${iso.slice(0, 4)}-12-31`, iso.slice(0, 4));
    case "unknown":
      return { edtf: "", start: null, end: null, precision };
  }
}

function firstOfMonth(moment: number, months: number): string {
  const date = new Date(moment);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

function lastOfMonth(moment: number, months: number): string {
  const date = new Date(moment);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).toISOString().slice(0, 10);
}
