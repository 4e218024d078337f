import type { ActorRole, IncidentGroup, IncidentStatus, IncidentType, PlacePrecision, RelationKind } from "#lib/model";
import type { Sort } from "#lib/query/view";

/** Every word that the interface says, in one place. */
export const TYPE_LABELS: Readonly<Record<IncidentType, string>> = {
  strike: "Strike",
  explosion: "Explosion",
  battle: "Fighting",
  attack: "Attack on people",
  military: "Military movement",
  protest: "Protest",
  justice: "Police and courts",
  crime: "Crime",
  accident: "Accident",
  disaster: "Natural disaster",
  health: "Health emergency",
  diplomacy: "Diplomacy",
  sanctions: "Sanctions",
  humanitarian: "Humanitarian",
  politics: "Politics",
  statement: "Statement",
};

/** The same in one or two words, for the list and the menus. */
export const TYPE_SHORT_LABELS: Readonly<Record<IncidentType, string>> = {
  ...TYPE_LABELS,
  attack: "Attack",
  military: "Military",
  disaster: "Disaster",
  health: "Health",
};

export const GROUP_LABELS: Readonly<Record<IncidentGroup, string>> = {
  violence: "Violence",
  security: "Security",
  unrest: "Unrest",
  law: "Law and crime",
  hazard: "Hazards",
  relations: "Relations",
  talk: "Words alone",
};

export const STATUS_LABELS: Readonly<Record<IncidentStatus, string>> = {
  reported: "Reported",
  claimed: "Claimed",
  disputed: "Disputed",
  planned: "Planned",
  retracted: "Retracted",
};

export const STATUS_MEANINGS: Readonly<Record<IncidentStatus, string>> = {
  reported: "told as fact",
  claimed: "only a party to it says so",
  disputed: "denied, or told otherwise",
  planned: "has not happened yet",
  retracted: "withdrawn by a later text",
};

export const PRECISION_LABELS: Readonly<Record<PlacePrecision, string>> = {
  site: "exact site",
  place: "town",
  near: "near this place",
  admin2: "district only",
  admin1: "region only",
  region: "wider region only",
  country: "country only",
  water: "sea or river",
};

export const SORT_LABELS: Readonly<Record<Sort, string>> = {
  newest: "Newest first",
  oldest: "Oldest first",
  sources: "Most sources first",
};

export const RELATION_LABELS: Readonly<Record<RelationKind, string>> = {
  "part-of": "Part of",
  "has-part": "Includes",
  "responds-to": "Responds to",
  "answered-by": "Answered by",
  follows: "Follows",
  "followed-by": "Followed by",
  "same-meeting": "Same meeting",
};

export const CASUALTY_LABELS = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  detained: "detained",
  displaced: "displaced",
} as const;

export const ACTOR_LABELS: Readonly<Record<ActorRole, string>> = {
  perpetrator: "Who did it",
  victim: "Who suffered",
};

export const FIELD_LABELS = {
  what: "what",
  where: "where",
  when: "when",
  who: "who says so",
  actor: "who did it or suffered it",
  status: "status",
  killed: "killed",
  injured: "injured",
  missing: "missing",
  detained: "detained",
  displaced: "displaced",
} as const;

export const TEXTS = {
  name: "Dateline",
  tagline: "News as incidents on a map, each with its quote",
  skip: "Skip to the list of incidents",
  search: "Search places, words",
  clearSearch: "Clear the search",
  type: "Type",
  status: "Status",
  source: "Source",
  filters: "Filters",
  more: "More",
  share: "Share",
  all: "All",
  none: "None",
  close: "Close",
  reset: "Clear all filters",
  loading: "Loading incidents",
  failed: "The incidents could not be loaded.",
  retry: "Try again",
  list: "Incidents",
  sort: "Sort",
  hideList: "Fold the list",
  showList: "Show the list",
  hideTimeline: "Fold the timeline",
  showTimeline: "Show the timeline",
  notOnMap: "Not on the map",
  noPlace: "The articles name no place.",
  onlyView: "Only this map view",
  anyView: "Anywhere",
  mapLabel: "Map of incidents. The same incidents stand in the list.",
  embedLabel: "Map of incidents",
  timeline: "Timeline",
  presets: "Length of the window",
  windowStart: "Start of the window",
  windowEnd: "End of the window",
  window: "The window; drag to move it",
  earlier: "Move the window back",
  later: "Move the window on",
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  allTime: "All time",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit the map to what is shown",
  timeZoomIn: "Show a shorter stretch of time",
  timeZoomOut: "Show a longer stretch of time",
  timeZone: "Time zone",
  theme: "Colours",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  labels: "Map labels in",
  now: "now",
  squareRoot: "Heights by square root",
  legend: "Legend",
  legendArea: "Known to a region: shaded, counted in a square",
  legendCircle: "Near a place: its circle",
  legendCluster: "Several incidents",
  previous: "Earlier incident",
  next: "Later incident",
  permalink: "Full page",
  quote: "Read in context",
  original: "Original article",
  sources: "Sources",
  related: "Related incidents",
  showRelated: "Show on the map",
  retold: "Quotes are the sources' own words.",
  nothing: "Nothing in this window.",
  nothingAtAll: "No incident is stored yet.",
  nothingHint: "Add articles with: dateline ingest FILE",
  nothingMatches: "Nothing matches these filters.",
  openFull: "Open full map",
  copy: "Copy",
  copied: "Copied",
  shareTitle: "Share this view",
  shareLink: "Link",
  shareFrame: "Frame for any page",
  shareTag: "One tag, sized by itself",
  shareParts: "Show in the embed",
  partLabels: { slider: "Timeline", legend: "Legend", list: "List", title: "Title" },
  shareNamed: "Title of the embed",
  styleFailed: "The map style that is set could not be loaded; the built-in one is shown.",
  mapFailed: "The map cannot be drawn in this browser. The list has every incident.",
  attribution: "Attribution",
  cooperative: "Use Ctrl and scroll to zoom the map",
  back: "Back to the map",
  removeArea: "Map area",
} as const;

/** "1 incident", "12 incidents". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
}
