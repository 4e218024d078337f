import { speechOf } from "./speech.ts";

const { number, counted } = speechOf("en-GB");

/** English words of the share dialog, apart from the others: an embed has none. */
export const EN_SHARE = {
  title: "Share this view",
  link: "Link",
  frame: "Frame for any page",
  tag: "Web component",
  oembed: "oEmbed address",
  png: "Picture (PNG)",
  svg: "Picture for print (SVG)",
  parts: "Show in the embed",
  mapOnly: "The map alone, with nothing around it.",
  named: "Title of the embed",
  caption: "Caption",
  time: "Time",
  timeAsShown: "The dates as shown",
  timeAll: "All time",
  last: {
    h: (count: number) => `Last ${counted(count, { one: "hour", other: "hours" })}, moving on`,
    d: (count: number) => `Last ${counted(count, { one: "day", other: "days" })}, moving on`,
  },
  preview: "Preview",
  previewSizes: "Width of the preview",
  pixels: (count: number) => `${number(count)} px`,
  fullWidth: "Full width",

  save: "Save under a short address",
  saveHint: "Pages that embed a saved map follow when it is changed here.",
  name: "Name",
  nameHint: "2 to 60 small letters, digits and hyphens.",
  mode: "What it shows",
  live: "Live: new incidents come in, relative times move on",
  frozen: "Frozen: these incidents and words for ever; later retractions are marked",
  hosts: "Sites that may embed it",
  hostsHint: "With commas between, such as example.org, *.example.org. Empty: any site.",
  token: "Editor’s token",
  tokenHint: "Kept only until this page is closed.",
  saveButton: "Save",
  replaceButton: "Replace it",
  saving: "Saving …",
  saved: (address: string) => `Saved as ${address}. The snippets use it now.`,
  taken: (name: string) => `There is a map named ${name} already. To replace it changes every page that shows it.`,
  notSaved: (reason: string) => `Not saved: ${reason}`,
  noAnswer: "the server did not answer",
};

/** The same words in any language. */
export type ShareTexts = typeof EN_SHARE;
