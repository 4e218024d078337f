import { speechOf } from "./speech.ts";

const { number, counted } = speechOf("en-GB");

/** English words of search, filters, export and what a first visit is told. */
export const EN_FINDING = {
  // the search box
  searchResults: "What the search box offers",
  searchWords: (words: string) => `Incidents with “${words}”`,
  coordinates: "latitude, longitude",
  searchWordsHint: "in titles, places, publishers and quotes",
  placesFound: (count: number) => counted(count, { one: "place found", other: "places found" }),
  jumpedTo: (place: string) => `The map shows ${place}.`,

  // filters
  placeFilter: "Place",
  tollFilter: "Toll",
  subtypesOf: (type: string) => `Kinds of: ${type}`,
  howExactly: "How exactly the place is known",
  townOrCloser: "Town or closer",
  regionOrCloser: "Region or closer",
  reportedOnly: "Reported alone",
  precisionNone: "no place given",
  leastSources: "Independent sources, at least",
  leastSourcesShort: (count: number) => (count === 1 ? "1" : `${number(count)}+`),
  findSource: "Find a source",
  noSuchSource: "No source of this name.",
  killedAtLeast: "Killed, at least",
  injuredAtLeast: "Injured, at least",
  anyNumber: "Any",
  leastNumber: (count: number) => `${number(count)}+`,
  tollHint: "Incidents of which no source gives a number are left out.",
  drawArea: "Draw an area on the map",
  drawAreaAgain: "Draw another area",
  removeDrawnArea: "Remove the drawn area",

  // chips
  chosenFilters: "What is filtered",
  chipSources: (count: number) => `At least ${counted(count, { one: "source", other: "sources" })}`,
  chipKilled: (count: number) => `At least ${number(count)} killed`,
  chipInjured: (count: number) => `At least ${number(count)} injured`,
  chipArea: "Drawn area",

  // export
  export: "Export",
  exportOf: (count: number) => `Exactly this view: ${counted(count, { one: "incident", other: "incidents" })}`,
  exportFormats: {
    csv: "a table for spreadsheets",
    geojson: "for maps on the web",
    gpkg: "for geographic programs",
    kml: "for globes that play time",
    atom: "a feed to follow",
    ical: "what is planned, for calendars",
    jsonl: "for programs, one incident a line",
  },
  exportRights:
    "Each incident names its publishers and its page with the quotes. The articles stay their publishers' own.",

  // nothing to see
  emptiedBy: {
    window: "Nothing in this window.",
    types: "No incident here is of the chosen types.",
    subtypes: "No incident here is of the chosen kinds.",
    statuses: "No incident here has the chosen status.",
    sources: "None of the chosen sources tells of an incident here.",
    minSources: "No incident here has that many sources.",
    precisions: "No place here is known in the chosen way.",
    minKilled: "No incident here has that many killed.",
    minInjured: "No incident here has that many injured.",
    text: "No incident here has all of these words.",
    bbox: "Nothing in this part of the map.",
    area: "Nothing in the drawn area.",
  },
  loosenings: {
    window: "Show all time",
    types: "Show the usual types",
    subtypes: "Show every kind",
    statuses: "Show every status",
    sources: "Show every source",
    minSources: "Show any number of sources",
    precisions: "Show every precision",
    minKilled: "Show any number killed",
    minInjured: "Show any number injured",
    text: "Clear the search",
    bbox: "Show the whole map",
    area: "Remove the drawn area",
  },
  offline: "There is no network connection.",

  // the first visit
  introTitle: "What you see here",
  intro: "News articles, read into incidents on a map through time.",
  introQuotes: "Every fact has its quote: open an incident to read it.",
  introShapes:
    "The shape tells how exactly the place is known: a dot for a town, a circle for nearby, shading for a region.",
  introTime: "Drag the window on the timeline to move through time.",
  introLegend: "Show the legend",
  introClose: "Got it",
};
