import { UsageError } from "#lib/errors";
import type { PictureOrder } from "#lib/press/press";
import type { Explorer } from "#lib/query/explorer";
import type { IncidentSummary } from "#lib/query/filters";
import { parseView, type View } from "#lib/query/view";
import { PICTURE_SOURCES, pictureLayers } from "../../_map/picture-style.ts";
import { textsOf } from "../../_texts/texts.ts";
import { wholeNumber } from "../answer";
import { legendWords, pictureWords } from "./words.ts";

/** What a picture shows and how large it is, from the address that asks for it. */
export interface PictureAsked {
  readonly width: number;
  readonly height: number;
  /** Pixels of a PNG for each pixel of the picture. */
  readonly scale: number;
  readonly hasLegend: boolean;
}

/** Parameters of the picture itself, besides those of a view. */
export const PICTURE_PARAMETERS = ["width", "height", "scale", "legend"] as const;

const WIDTH = { least: 200, most: 2400, usual: 1200 };
const HEIGHT = { least: 150, most: 2400, usual: 630 };
const SCALE = { least: 1, most: 4, usual: 1 };
/** Pixels of a PNG: A4 at 300 dots an inch, and four times a large screen. */
const MOST_PIXELS = 9_000_000;

/** Reads the size of a picture. Throws a UsageError that names the parameter. */
export function parseSize(parameters: URLSearchParams, isLegendUsual: boolean): PictureAsked {
  const width = wholeNumber(parameters, "width", WIDTH);
  const height = wholeNumber(parameters, "height", HEIGHT);
  const scale = wholeNumber(parameters, "scale", SCALE);
  const pixels = width * height * scale ** 2;
  if (pixels > MOST_PIXELS) {
    throw new UsageError(
      `parameter scale=${scale} makes ${pixels} pixels of ${width} × ${height}, more than ${MOST_PIXELS}`,
    );
  }
  const legend = parameters.get("legend") ?? (isLegendUsual ? "1" : "0");
  if (legend !== "0" && legend !== "1") throw new UsageError(`parameter legend=${legend} must be 0 or 1`);
  return { width, height, scale, hasLegend: legend === "1" };
}

/** Reads a view, refusing what the map would pass over: a picture has nobody to ask. Throws UsageError. */
export function parseWholeView(parameters: URLSearchParams, now: number): View {
  const { view, problems } = parseView(parameters, now);
  if (problems.length > 0) throw new UsageError(problems.join("; "));
  return view;
}

/** What the view is drawn of. */
export interface Shown {
  readonly explorer: Explorer;
  readonly selected: IncidentSummary | null;
  readonly asOf: number | null;
  readonly address: string;
}

/** The order for a picture of a view. */
export function orderOf(view: View, { width, height, scale, hasLegend }: PictureAsked, shown: Shown): PictureOrder {
  const texts = textsOf(view.language);
  const theme = view.theme ?? "light";
  const said = { title: view.title, caption: view.caption, timeZone: view.timeZone ?? "UTC", ...shown };
  return {
    width,
    height,
    detail: scale,
    explorer: shown.explorer,
    filters: view.filters,
    camera: view.camera,
    selected: shown.selected,
    theme,
    layers: pictureLayers(theme, view.language ?? "en"),
    sources: PICTURE_SOURCES,
    words: (seen) => pictureWords(shown.explorer, view.filters, seen, said, texts),
    legend: hasLegend ? legendWords(texts) : null,
  };
}
