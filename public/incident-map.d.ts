/** Types of <incident-map>, the element that embed.js of a Dateline site defines. */

/** The view of a map as its reader sees it. */
export interface IncidentMapView {
  /** The whole view, as the query of an address: `new URL("/?" + query, site)` is the full map with just this view. */
  readonly query: string;
  /** ISO dates or instants; null: no window is set. */
  readonly from: string | null;
  readonly to: string | null;
  /** Length of a window that moves on with the clock: "7d". `from` and `to` are the window as it is now. */
  readonly last: string | null;
  readonly types: readonly string[] | null;
  /** null: fitted to what is shown. */
  readonly camera: { readonly zoom: number; readonly latitude: number; readonly longitude: number } | null;
  /** Id of the incident whose card is open. */
  readonly incident: string | null;
}

export interface IncidentMapIncident {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly subtype: string | null;
  readonly status: string;
  /** Instants, ISO; null where its time is not known. */
  readonly start: string | null;
  readonly end: string | null;
  /** Of its first location: the label point of an area. */
  readonly point: readonly [longitude: number, latitude: number] | null;
  readonly place: string | null;
  readonly url: string;
}

/** Values by the parameters of the map's address (type, status, q, bbox ...): null takes one away. */
export type IncidentMapFilters = Readonly<Record<string, string | readonly string[] | null>>;

export interface IncidentMapEventMap {
  /** The map can be spoken to. */
  "map-ready": CustomEvent<IncidentMapView>;
  /** The reader moved the map or the window; four times a second at most. What the page sets is not told. */
  "view-change": CustomEvent<IncidentMapView>;
  /** The reader opened an incident, or closed the last one: null. */
  "incident-select": CustomEvent<IncidentMapIncident | null>;
  /** What was set could not be read and changed nothing: a sentence for each parameter. */
  "view-problem": CustomEvent<readonly string[]>;
}

/** Attributes and properties of the same name say the same; a property is "" where there is no such attribute. */
export interface IncidentMapProperties {
  /** Address of the site, or of one of its maps; without it, the site that embed.js comes from. */
  src: string;
  /** Name of a saved view, or the query of an address: "type=strike&last=7d". */
  view: string;
  /** Types of incidents, with commas between. */
  types: string;
  /** ISO date or instant, inclusive. */
  from: string;
  to: string;
  theme: "" | "light" | "dark";
  /** Parts around the map, with commas between: slider, legend, list, title. */
  show: string;
  /** Pixels; null: as high as the map would like to be. */
  height: number | null;
  /** What the reader looks at; null until the map is ready. */
  readonly current: IncidentMapView | null;
  /** Shows this window of time: ISO dates or instants, inclusive. Nothing for both shows all time. */
  setWindow(from?: string | Date | null, to?: string | Date | null): void;
  /** Sets filters by the parameters of the map's address; those that are not named stay. */
  setFilters(filters: IncidentMapFilters): void;
  /** Opens the card of an incident, or closes it. */
  select(id: string | null): void;
}

export interface IncidentMapElement extends HTMLElement, IncidentMapProperties {
  addEventListener<Name extends keyof IncidentMapEventMap>(
    type: Name,
    listener: (this: IncidentMapElement, event: IncidentMapEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "incident-map": IncidentMapElement;
  }
}
