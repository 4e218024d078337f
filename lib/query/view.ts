import { messageOf } from "../errors.ts";
import { FILTER_PARAMETERS, formatFilters, type IncidentFilters, NO_FILTERS, parseFilters } from "./filters.ts";
import { LANGUAGE_CODE } from "./language.ts";
import { held, matching, oneOf, type Reader, readParameter, someOf, textOf } from "./readers.ts";
import { type RelativeLength, relativeWindow } from "./relative.ts";
import { formatWindow, windowInZone } from "./window-text.ts";

export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** `place`: by the name of the first location, those without one last. */
export const SORTS = ["newest", "oldest", "sources", "place"] as const;
export type Sort = (typeof SORTS)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Parts of the interface that an embed may show around the map. */
export const EMBED_PARTS = ["slider", "legend", "list", "title"] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];
export const DEFAULT_EMBED_PARTS: readonly EmbedPart[] = ["slider"];

/** Everything that an address restores: what is asked, from where it is seen, what is selected, how it looks. */
export interface View {
  readonly filters: IncidentFilters;
  /** Of a window that moves on with the clock: its length. `filters` has the window as it is now. */
  readonly last: RelativeLength | null;
  /** null: the camera fits what is shown. */
  readonly camera: Camera | null;
  /** Id of the incident whose card is open. */
  readonly selected: string | null;
  readonly sort: Sort;
  /** null: as the system prefers. */
  readonly theme: Theme | null;
  /** BCP 47 code of the language of the map's labels, and of the interface where it speaks it; null: English. */
  readonly language: string | null;
  /** IANA time zone in which times are told; null: UTC. */
  readonly timeZone: string | null;
  /** For /embed: which parts stand around the map. */
  readonly parts: readonly EmbedPart[];
  /** For /embed: the title in the foot; "" for the site's own. */
  readonly title: string;
  /** For /embed: a line below the title; "" for none. */
  readonly caption: string;
}

export const DEFAULT_VIEW: View = {
  filters: NO_FILTERS,
  last: null,
  camera: null,
  selected: null,
  sort: "newest",
  theme: null,
  language: null,
  timeZone: null,
  parts: DEFAULT_EMBED_PARTS,
  title: "",
  caption: "",
};

/** Query parameters of a view, in the order that `formatView` writes them. */
export const VIEW_PARAMETERS = [
  ...FILTER_PARAMETERS,
  "at",
  "incident",
  "sort",
  "theme",
  "lang",
  "tz",
  "show",
  "title",
  "caption",
] as const;

export interface ParsedView {
  readonly view: View;
  /** One sentence for each parameter that could not be read; that parameter has its default then. */
  readonly problems: readonly string[];
}

const MAX_ZOOM = 22;
export const MAX_TITLE = 120;
export const MAX_CAPTION = 300;
const MAX_ID = 200;
const MAX_ZONE = 60;

const camera: Reader<Camera> = (text) => {
  matching(/^-?[\d.]+\/-?[\d.]+\/-?[\d.]+$/, "must be zoom/latitude/longitude")(text);
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = text.split("/").map(Number);
  const isOfTheWorld = zoom >= 0 && zoom <= MAX_ZOOM && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return held({ zoom, latitude, longitude }, isOfTheWorld, "must be a zoom from 0 to 22 and a point of the world");
};
const languageCode = matching(LANGUAGE_CODE, "must be a language code such as en or pt-BR");
const zone: Reader<string> = (text) =>
  held(text, text.length <= MAX_ZONE && isTimeZone(text), "must be a time zone such as Europe/Kyiv");

/**
 * Reads a view from query parameters, at an instant (milliseconds since 1970) for a window that moves on with the clock.
 * A parameter that cannot be read is left out and named in `problems`; nothing is thrown.
 */
export function parseView(parameters: URLSearchParams, now: number): ParsedView {
  const problems: string[] = [];
  const read = <T>(name: string, reader: Reader<T>): T | null => {
    try {
      return readParameter(parameters, name, reader);
    } catch (error) {
      problems.push(messageOf(error));
      return null;
    }
  };
  const timeZone = read("tz", zone);
  const { filters, last } = readableFilters(parameters, now, timeZone ?? "UTC", problems);
  const view: View = {
    filters,
    last,
    camera: read("at", camera),
    selected: read("incident", textOf(1, MAX_ID)),
    sort: read("sort", oneOf(SORTS)) ?? DEFAULT_VIEW.sort,
    theme: read("theme", oneOf(THEMES)),
    language: read("lang", languageCode),
    timeZone,
    parts: read("show", someOf(EMBED_PARTS)) ?? DEFAULT_EMBED_PARTS,
    title: read("title", textOf(0, MAX_TITLE)) ?? "",
    caption: read("caption", textOf(0, MAX_CAPTION)) ?? "",
  };
  return { view, problems };
}

/** Writes a view as query parameters, in one fixed order; what has its default is left out. */
export function formatView(view: View): URLSearchParams {
  const parameters = formatFilters(view.last ? { ...view.filters, from: null, to: null } : view.filters);
  if (view.last) parameters.set("last", view.last);
  if (view.camera) parameters.set("at", formatCamera(view.camera));
  if (view.selected) parameters.set("incident", view.selected);
  if (view.sort !== DEFAULT_VIEW.sort) parameters.set("sort", view.sort);
  if (view.theme) parameters.set("theme", view.theme);
  if (view.language) parameters.set("lang", view.language);
  if (view.timeZone) parameters.set("tz", view.timeZone);
  if (view.parts.join() !== DEFAULT_EMBED_PARTS.join()) parameters.set("show", view.parts.join(","));
  if (view.title) parameters.set("title", view.title);
  if (view.caption) parameters.set("caption", view.caption);
  return parameters;
}

/** The address of a view below a path, with commas and slashes left readable. */
export function viewHref(path: string, view: View): string {
  return hrefOf(path, formatView(view));
}

/** An address with these parameters, with commas and slashes left readable. */
export function hrefOf(path: string, parameters: URLSearchParams): string {
  const query = parameters.toString().replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");
  return query === "" ? path : `${path}?${query}`;
}

/** A camera rounded to what a screen can show: hundredths of a zoom, about ten metres. */
export function roundCamera({ zoom, latitude, longitude }: Camera): Camera {
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return { zoom: round(zoom, 2), latitude: round(latitude, 4), longitude: round(wrapLongitude(longitude), 4) };
}

function formatCamera(view: Camera): string {
  const { zoom, latitude, longitude } = roundCamera(view);
  return `${zoom}/${latitude}/${longitude}`;
}

function wrapLongitude(longitude: number): number {
  return longitude >= -180 && longitude <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** The view with its window as it is at an instant; the same view where that has not moved. */
export function viewAt(view: View, now: number): View {
  if (view.last === null) return view;
  const timeZone = view.timeZone ?? "UTC";
  const { from, to } = formatWindow(relativeWindow(view.last, now, timeZone), timeZone);
  if (from === view.filters.from && to === view.filters.to) return view;
  return { ...view, filters: { ...view.filters, from, to } };
}

/** Filters of the parameters, dropping those that cannot be read. */
function readableFilters(
  parameters: URLSearchParams,
  now: number,
  timeZone: string,
  problems: string[],
): Pick<View, "filters" | "last"> {
  const readable = new URLSearchParams();
  for (const name of FILTER_PARAMETERS) {
    const own = new URLSearchParams(parameters.getAll(name).map((value) => [name, value]));
    try {
      parseFilters(own, now, timeZone);
      for (const [key, value] of own) readable.append(key, value);
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  const read = () => {
    const filters = parseFilters(readable, now, timeZone);
    return {
      filters: { ...filters, ...windowInZone(filters, timeZone) },
      last: (readable.get("last") || null) as RelativeLength | null,
    };
  };
  try {
    return read();
  } catch (error) {
    problems.push(messageOf(error));
    readable.delete("from");
    readable.delete("to");
    return read();
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
