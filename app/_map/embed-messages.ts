import type { IncidentSummary } from "#lib/query/filters";
import { intervalOf } from "#lib/query/interval";
import { locationsOf } from "#lib/query/placements";
import { overlay } from "#lib/query/saved-view";
import { formatView, type ParsedView, parseView, VIEW_PARAMETERS, type View } from "#lib/query/view";
import type { IncidentMapFilters, IncidentMapIncident, IncidentMapView } from "../../public/incident-map.d.ts";

/** IncidentMapFilters of the address that a page may set in the embed it frames; in another language it is another page. */
const SETTABLE: readonly string[] = VIEW_PARAMETERS.filter((name) => name !== "lang");

/** What a page around an embed may say to it. */
export type ToEmbed =
  | { readonly type: "dateline:set-view"; readonly parameters: IncidentMapFilters }
  /** Tell view and height once more. */
  | { readonly type: "dateline:ask" };

/** What an embed says to the page around it. */
export type FromEmbed =
  | { readonly type: "dateline:ready"; readonly version: 1; readonly view: IncidentMapView }
  | { readonly type: "dateline:height"; readonly height: number }
  | { readonly type: "dateline:view-change"; readonly view: IncidentMapView }
  | { readonly type: "dateline:incident-select"; readonly incident: IncidentMapIncident | null }
  /** What was to be set could not be read: nothing was changed. */
  | { readonly type: "dateline:problem"; readonly problems: readonly string[] };

/** UTF-16 code units of all that one message may set. */
const MAX_LENGTH = 8000;

/** A message as it came, checked; null where it is none of ours. A string says what is wrong with one that is. */
export function readMessage(data: unknown): ToEmbed | string | null {
  if (!isRecord(data)) return null;
  if (data.type === "dateline:ask") return { type: "dateline:ask" };
  if (data.type !== "dateline:set-view") return null;
  const { parameters } = data;
  if (!isRecord(parameters)) return "parameters must be an object of values by parameter";
  let length = 0;
  const read: Record<string, string | readonly string[] | null> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (!SETTABLE.includes(name))
      return `parameter ${name.slice(0, 40)} cannot be set; there are ${SETTABLE.join(", ")}`;
    const values = value === null ? [] : Array.isArray(value) ? value : [value];
    if (!values.every((each) => typeof each === "string"))
      return `parameter ${name} must be a text, a list of texts or null`;
    for (const each of values) length += each.length;
    if (length > MAX_LENGTH) return `parameters have more than ${MAX_LENGTH} characters`;
    read[name] = value === null ? null : values;
  }
  return { type: "dateline:set-view", parameters: read };
}

/**
 * A view with some parameters set, and what of them could not be read. What says when is said as a whole: whoever sets
 * `from` alone takes `to` and `last` away.
 */
export function withParameters(view: View, parameters: IncidentMapFilters, now: number): ParsedView {
  const over = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value ?? ""].flat()) over.append(name, each);
  }
  return parseView(overlay(formatView(view), over), now);
}

export function viewTold(view: View): IncidentMapView {
  const { filters, camera, selected } = view;
  const { from, to, types } = filters;
  return { query: formatView(view).toString(), from, to, last: view.last, types, camera, incident: selected };
}

/** `address` is that of the embed. */
export function incidentTold(incident: IncidentSummary, address: string): IncidentMapIncident {
  const { id, title, type, subtype, status, time } = incident;
  const interval = intervalOf(time);
  const [place] = locationsOf(incident);
  return {
    ...{ id, title, type, subtype, status },
    start: interval && new Date(interval.start).toISOString(),
    end: interval && new Date(interval.end).toISOString(),
    point: place?.point ?? null,
    place: place?.name ?? null,
    url: new URL(`/incidents/${encodeURIComponent(id)}`, address).href,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
