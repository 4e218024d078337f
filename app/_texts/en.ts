import type { CasualtyKind } from "#lib/model";
import { EN_CARD } from "./en-card.ts";
import { EN_FINDING } from "./en-finding.ts";
import { EN_LABELS } from "./en-labels.ts";
import { EN_MAP } from "./en-map.ts";
import { speechOf } from "./speech.ts";

const { number, counted } = speechOf("en-GB");
const EN_INCIDENTS = (count: number) => counted(count, { one: "incident", other: "incidents" });

/**
 * Every word that the interface says, in English. Other languages have the same keys, by their type.
 * What depends on a number or a name is a function, so that each language can build its own sentence.
 */
export const en = {
  ...EN_LABELS,
  ...EN_CARD,
  ...EN_FINDING,
  ...EN_MAP,
  language: "en",
  /** British English writes day before month and 24 hours. */
  locale: "en-GB",
  number,

  // the page
  name: "Dateline",
  tagline: "News as incidents on a map, each with its quote",
  skip: "Skip to the list of incidents",
  close: "Close",
  all: "All",
  more: "More",
  quoted: (words: string) => `“${words}”`,
  incidents: EN_INCIDENTS,
  arrived: (count: number) =>
    `${counted(count, { one: "new incident", other: "new incidents" })} since you opened the map`,
  sourcesCount: (count: number) => counted(count, { one: "source", other: "sources" }),
  independentSources: (count: number) => counted(count, { one: "independent source", other: "independent sources" }),
  loading: "Loading incidents",
  failed: "The incidents could not be loaded.",
  retry: "Try again",
  styleFailed: "The map style that is set could not be loaded; the built-in one is shown.",
  needsScript: "The map needs JavaScript. The same incidents as GeoJSON:",

  // search and filters
  search: "Search places, words",
  clearSearch: "Clear the search",
  type: "Type",
  status: "Status",
  source: "Source",
  filters: "Filters",
  reset: "Clear all filters",
  allButStatements: "All but statements",
  onlyGroup: (group: string) => `Only ${group.toLowerCase()}`,
  noSource: "No source in this window.",
  removeFilter: "remove this filter",
  removeArea: "Map area",
  namesAndMore: (names: readonly string[], more: number) => `${names.join(", ")} and ${number(more)} more`,
  onlyView: "Only this map view",

  // list and panel
  list: "Incidents",
  sort: "Sort",
  hideList: "Fold the list",
  showList: "Show the list",
  showListAndFilters: "Show the list and the filters",
  notOnMap: "Not on the map",
  noPlace: "The articles name no place.",
  nothingAtAll: "No incident is stored yet.",
  nothingHint: "Add articles with: dateline ingest FILE",
  nothingMatches: "Nothing matches these filters.",

  // map
  mapLabel: "Map of incidents. The same incidents stand in the list.",
  embedLabel: "Map of incidents",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit the map to what is shown",
  legend: "Legend",
  attribution: "Attribution",
  cooperative: "Use Ctrl and scroll to zoom the map",
  cooperativeMac: "Use ⌘ and scroll to zoom the map",
  cooperativeTouch: "Use two fingers to move the map",

  // timeline
  timeline: "Timeline",
  hideTimeline: "Fold the timeline",
  showTimeline: "Show the timeline",
  presets: "Length of the window",
  presetHours: (count: number) => `${number(count)}h`,
  presetDays: (count: number) => `${number(count)}d`,
  windowStart: "Start of the window",
  windowEnd: "End of the window",
  window: "The window; drag to move it",
  shownTime: "Shown stretch of time: arrows left and right move it, up and down zoom it",
  steps: { hour: "hour", day: "day", week: "week", window: "window" },
  earlierBy: {
    hour: "An hour earlier",
    day: "A day earlier",
    week: "A week earlier",
    window: "One length of the window earlier",
  },
  laterBy: {
    hour: "An hour later",
    day: "A day later",
    week: "A week later",
    window: "One length of the window later",
  },
  playSettings: "How it steps and plays",
  step: "Step",
  windowLength: "Window",
  lengthOther: "as drawn",
  daysCount: (count: number) => counted(count, { one: "day", other: "days" }),
  fullest: (when: string, incidents: string) => `Most in one bar: ${incidents}, from ${when}.`,
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  allTime: "All time",
  timeZoomIn: "Show a shorter stretch of time",
  timeZoomOut: "Show a longer stretch of time",
  now: "now",
  squareRoot: "Heights by square root",
  print: "Print",
  printHint: "the map and the list",
  printedOf: (shown: number, all: number) =>
    `${number(shown)} of ${EN_INCIDENTS(all)}; all of them are at this address:`,
  paleBars: "Pale: the hour is not known",
  inside: (count: number) => `${number(count)} inside`,
  partly: (count: number) => `${number(count)} partly`,
  ofUnknownTime: (count: number) => `${number(count)} of unknown time`,
  notShown: "not shown",
  showUnknownTime: "Show those whose time is not known",
  earlierThanShown: (count: number) => `${number(count)} earlier than shown`,
  laterThanShown: (count: number) => `${number(count)} later than shown`,

  // settings
  timeZone: "Time zone",
  allZones: "All time zones",
  theme: "Colours",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  interfaceLanguages: "Interface and map labels",
  labelLanguages: "Map labels only",
  languageOf: "Language",

  // card
  where: "Where",
  when: "When",
  also: "Also",
  previous: "Earlier incident",
  next: "Later incident",
  permalink: "Full page",
  quote: "Read in context",
  original: "Original article",
  sources: "Sources",
  sourcesFailed: "The sources could not be loaded.",
  unnamedSource: "Unnamed source",
  related: "Related incidents",
  showRelated: "Show on the map",

  // share and embed
  share: "Share",
  openFull: "Open full map",
  newestOf: (listed: number, total: number) => `The newest ${number(listed)} of ${EN_INCIDENTS(total)}`,
  skipToList: "Show the incidents as a list",
  copy: "Copy",
  copied: "Copied",

  // saved views
  frozenAsOf: (when: string) => `As it stood on ${when}`,
  retractedSince: (when: string) => `Retracted on ${when}, after this map was frozen.`,
  lastOf: {
    h: (count: number) => `last ${counted(count, { one: "hour", other: "hours" })}`,
    d: (count: number) => `last ${counted(count, { one: "day", other: "days" })}`,
  },

  // pages for reading
  back: "Back to the map",
  article: "Article",
  untitled: "Untitled article",
  reportsCount: (count: number) => counted(count, { one: "report", other: "reports" }),
  placeNamesCount: (count: number) => counted(count, { one: "name of a place", other: "names of places" }),
  reportsOf: "Reports in this article",
  incident: "incident",
  readInPart: "Read in part",
  unread: "Nothing was read in this article",
  evidenceFor: (fields: string) => `Evidence for: ${fields}`,
  unknownPlace: "A place that the gazetteer does not know",
  whyLinked: "Why it is told of this incident",
  likeness: (score: number) => `Likeness ${score.toFixed(2)} of 1`,
  oneSource: (publishers: string, name: string, why: string) => `${publishers} count as one source, ${name}: ${why}.`,
  asJson: "This incident as JSON",
  newest: (words: string, best: string) => `${words}, newest ${best}`,
  withdrawn: "withdrawn:",
  notFound: "There is nothing at this address",
  notFoundHint: "An incident may have been joined with another, or its article withdrawn.",
  gone: "No article tells of this incident any more",
  goneHint: (date: string) =>
    `It was taken off the map on ${date}: its articles were changed, or are read otherwise by now.`,

  // times
  timeUnknown: "time not given",
  about: (time: string) => `about ${time}`,
  /** What Intl puts between a date and a time of day; the interface writes a comma. */
  dateTimeJoint: / at /g,
  zoneOf: (city: string) => `${city} time`,

  // places
  placeUnknown: "place not given",
  near: (name: string) => `near ${name}`,
  within: (kilometres: number) => `within ${number(kilometres)} km`,
  namesJoined: (names: readonly string[]) => names.join(" and "),

  // counts and statuses
  countNone: "none",
  countAtLeast: (low: string) => `at least ${low}`,
  countBetween: (low: string, high: string) => `${low} to ${high}`,
  toll: (kind: CasualtyKind, count: string, _isNone: boolean) => `${count} ${EN_LABELS.casualties[kind].toLowerCase()}`,
  reportedBy: (who: string) => `Reported, according to ${who}`,
  claimed: "Claimed; not verified in the text",
  claimedBy: (who: string) => `Claimed by ${who}; not verified in the text`,
  disputedBy: (who: string) => `Disputed; claimed by ${who}`,
  planned: "Planned; has not happened yet",
  plannedBy: (who: string) => `Planned, according to ${who}`,
  retracted: "Retracted by a later text",
};
