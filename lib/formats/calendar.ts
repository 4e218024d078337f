import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { IncidentTime } from "../model.ts";
import { endOf, startOf } from "../query/interval.ts";
import { locationsOf, markOf } from "../query/placements.ts";
import { describeIncident } from "./describe.ts";
import type { ExportedIncident, ExportPages } from "./exported.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { rightsOf } from "./rights.ts";
import { plainText } from "./xml.ts";

/** How often a calendar that follows the address should ask again, in seconds. */
const REFRESH_SECONDS = 3600;
const FIRST_EVENT = "BEGIN:VEVENT";
const END = "END:VCALENDAR";

/** Incidents as iCalendar (RFC 5545), for what is planned. One of unknown time has no place in a calendar. */
export async function* incidentsToCalendar(pages: ExportPages, options: FormatOptions): AsyncGenerator<string> {
  const empty = calendarOf([], options);
  yield empty.slice(0, empty.indexOf(END));
  for await (const page of pages) {
    const dated = page.filter(({ time }) => time.start !== null && time.end !== null);
    if (dated.length === 0) continue;
    const text = calendarOf(dated, options);
    yield text.slice(text.indexOf(FIRST_EVENT), text.lastIndexOf(END));
  }
  yield `${END}\r\n`;
}

/** The library writes a calendar at once: a page of it is cut out of a calendar of its own. */
function calendarOf(incidents: readonly ExportedIncident[], options: FormatOptions): string {
  const calendar = ical({
    name: "Planned incidents",
    prodId: { company: "Dateline", product: "Dateline", language: "EN" },
    description: rightsOf(options),
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    ...(options.site !== null && { url: options.site }),
  });
  for (const incident of incidents) calendar.createEvent(eventOf(incident, options));
  return calendar.toString();
}

function eventOf(incident: ExportedIncident, options: FormatOptions) {
  const { id, title, type, subtype, time } = incident;
  const place = locationsOf(incident)[0];
  const [longitude, latitude] = place?.point ?? [0, 0];
  const changed = new Date(incident.changedAt ?? options.asOf);
  return {
    id: `${id}@dateline`,
    stamp: changed,
    lastModified: changed,
    ...spanOf(time),
    summary: plainText(title),
    description: plainText(descriptionOf(incident)),
    categories: [type, subtype].flatMap((name) => (name ? { name } : [])),
    // It blocks nobody's day: it is news, not an appointment.
    transparency: ICalEventTransparency.TRANSPARENT,
    status: incident.status === "retracted" ? ICalEventStatus.CANCELLED : ICalEventStatus.TENTATIVE,
    url: addressOf(incident, options),
    ...(place && {
      location: {
        title: plainText(place.name),
        ...(markOf(place.precision) !== "area" && { geo: { lat: latitude, lon: longitude } }),
      },
    }),
  };
}

function descriptionOf(incident: ExportedIncident): string {
  const quotes = incident.tellings.flatMap(({ quote, publisher }) =>
    quote ? [`“${quote}” (${publisher ?? "?"})`] : [],
  );
  return [describeIncident(incident), ...new Set(quotes)].join("\n\n");
}

/** Whole days where the day is known at best, its end exclusive, as calendars want it. */
function spanOf(time: IncidentTime): { start: Date; end: Date; allDay: boolean } {
  const [start, end] = [time.start ?? "", time.end ?? ""];
  return { start: new Date(startOf(start)), end: new Date(endOf(end) + 1), allDay: !start.includes("T") };
}
