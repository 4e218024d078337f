import type { PlacePrecision } from "#lib/model";
import { speechOf } from "./speech.ts";

const { counted } = speechOf("en-GB");

const shownAs: Readonly<Record<PlacePrecision, string>> = {
  site: "Shown at the site that is named.",
  place: "Shown at the town that is named.",
  near: "Shown as a circle: near this place, not in it.",
  admin2: "Shown as a district: no town is named.",
  admin1: "Shown as a region: no town is named.",
  region: "Shown as a wide region: no town is named.",
  country: "Shown as a country: no town or region is named.",
  water: "Shown on the water: no place on land is named.",
};

/** What the card of an incident and its page say, in English. */
export const EN_CARD = {
  // where
  whyHere: "Why here?",
  shownAs,
  shownNowhere: "Not on the map: no place is named.",
  inhabitants: (count: number) => counted(count, { one: "inhabitant", other: "inhabitants" }),
  nameIn: (name: string, publishers: string) => `“${name}” in ${publishers}`,
  mayMean: (name: string, publishers: string) => `“${name}” in ${publishers} may mean:`,
  chosen: "chosen",
  lessThan: (share: string) => `under ${share}`,
  otherPlaces: "Other reports say it was elsewhere",
  noNames: "No name of a place stands in the quotes.",

  // nearby
  nearby: "Nearby",
  samePlace: "same place",
  kilometres: (count: string) => `${count} km`,
  aboutKilometres: (count: string) => `about ${count} km`,
  nothingNearby: "Nothing else is known by its place.",

  // sources
  moreSources: (count: number) => counted(count, { one: "more source", other: "more sources" }),
  copiesOfOneText: "copies of one text",
  textsOf: (agency: string) => `texts of ${agency}`,
  publishedBy: (owner: string) => `published by ${owner}`,

  // foot
  copyLink: "Copy link",
  reportError: "Report an error",
  reportErrorHint: "Copy this text into a mail or a tracker, and add what is wrong.",
  correctionTitle: (title: string) => `Error in “${title}”`,
  correctionText: (parts: { title: string; url: string; id: string; version: string; quotes: readonly string[] }) =>
    [
      `Incident: ${parts.title}`,
      parts.url,
      `Id: ${parts.id}, read by ${parts.version}`,
      ...parts.quotes.map((quote) => `Quote: ${quote}`),
      "",
      "What is wrong:",
      "",
    ].join("\n"),

  partLoading: "Loading",
  partFailed: "This could not be loaded.",
};

export type CardTexts = typeof EN_CARD;
