import type { BoundingBox } from "#lib/model";
import type { FrameWords } from "#lib/picture/frame";
import type { LegendWords } from "#lib/picture/legend";
import type { Explorer } from "#lib/query/explorer";
import type { IncidentFilters } from "#lib/query/filters";
import { windowOf } from "#lib/query/selection";
import { ATTRIBUTION } from "../../_map/style.ts";
import { days, windowInWords, zoneName } from "../../_map/words.ts";
import type { Texts } from "../../_texts/texts.ts";

/** What a picture is to say. */
export interface PictureWords extends FrameWords {
  readonly name: string;
  readonly description: string;
}

interface Said {
  readonly title: string;
  readonly caption: string;
  readonly timeZone: string;
  /** Instant of a frozen view, in milliseconds; null: as it is now. */
  readonly asOf: number | null;
  /** Address that is printed: of the site, or of the view. */
  readonly address: string;
}

/** The words around the map: title, caption, window, how many incidents, and who made it of what. */
export function pictureWords(
  explorer: Explorer,
  filters: IncidentFilters,
  seen: BoundingBox | null,
  said: Said,
  texts: Texts,
): PictureWords {
  const { timeZone } = said;
  const counted = countInWords(explorer, filters, seen, texts);
  const when = timeInWords(explorer, filters, timeZone, texts);
  const frozen = said.asOf === null ? [] : [texts.asOf(days({ start: said.asOf, end: said.asOf }, texts))];
  const title = said.title || counted;
  const line = [when, ...(said.title ? [counted] : []), ...frozen].join(" · ");
  return {
    title,
    caption: said.caption,
    when: line,
    maker: said.address,
    attribution: ATTRIBUTION.replace(/<[^>]+>/g, ""),
    name: said.title ? `${said.title} – ${texts.name}` : `${texts.name} – ${texts.tagline}`,
    description: [texts.embedLabel, counted, when, ...frozen, said.caption].filter((part) => part !== "").join(". "),
  };
}

/** How many incidents there are, and how many of them this map does not show. */
function countInWords(explorer: Explorer, filters: IncidentFilters, seen: BoundingBox | null, texts: Texts): string {
  const { placed, placeless } = explorer.list(filters, "newest");
  const all = texts.incidents(placed + placeless);
  const shown =
    seen === null || filters.bbox ? placed : explorer.list({ ...filters, bbox: ofTheWorld(seen) }, "newest").placed;
  if (shown < placed) return texts.shownOf(shown, placed + placeless);
  return placeless > 0 ? `${all}, ${texts.ofThemUnplaced(placeless)}` : all;
}

/** A box as filters take it: a map that shows longitude 180 goes on beyond it. */
function ofTheWorld([west, south, east, north]: BoundingBox): BoundingBox {
  if (east - west >= 360) return [-180, south, 180, north];
  const turned = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;
  return [turned(west), south, turned(east), north];
}

/** Words of the legend, as short as a picture needs them. */
export function legendWords(texts: Texts): LegendWords {
  const { groups, statuses, legendShort } = texts;
  return { groups, statuses, ...legendShort };
}

function timeInWords(explorer: Explorer, filters: IncidentFilters, timeZone: string, texts: Texts): string {
  const { extent } = explorer.overview();
  const window = windowOf(filters, extent);
  if (window === null) return extent ? days(extent, texts) : texts.allTime;
  const words = windowInWords(window, timeZone, texts);
  return timeZone === "UTC" ? words : `${words}, ${zoneName(timeZone, texts)}`;
}
