import type { BoundingBox } from "#lib/model";
import type { PictureOrder, Press } from "#lib/press/press";
import { columnsOf } from "#lib/query/columns-builder";
import { createExplorer } from "#lib/query/explorer";
import { type IncidentSummary, NO_FILTERS } from "#lib/query/filters";
import { locationsOf, markOf } from "#lib/query/placements";
import type { Theme } from "#lib/query/view";
import { PICTURE_SOURCES, pictureLayers } from "../../_map/picture-style.ts";
import { ATTRIBUTION } from "../../_map/style.ts";
import { placesInWords, statusInWords, timeInWords, typeInWords } from "../../_map/words.ts";
import { textsOf } from "../../_texts/texts.ts";
import type { PictureAsked } from "./order.ts";
import { legendWords } from "./words.ts";

/** Farther in than this, a town would stand alone on its picture: no border, no other name that is known. */
const FIT_ZOOM = 5.6;

/** One incident as a picture: the map around its place, or its words where it has none. */
export function printIncident(
  press: Press,
  incident: IncidentSummary,
  { size, theme, language, address }: { size: PictureAsked; theme: Theme; language: string | null; address: string },
): Promise<string> {
  const texts = textsOf(language);
  const { width, height, scale, hasLegend } = size;
  const status = incident.status === "reported" && !incident.claimedBy ? [] : [statusInWords(incident, texts)];
  const when = timeInWords(incident.time, "UTC", texts);
  const where = placesInWords(incident, texts);
  const told = [typeInWords(incident, texts), ...status, texts.independentSources(incident.sources)].join(" · ");
  const description = `${where} · ${when}. ${told}`;
  if (locationsOf(incident).length === 0) {
    const { title, type } = incident;
    const kind = typeInWords(incident, texts);
    const lines = [when, [...status, texts.independentSources(incident.sources)].join(" · ")];
    return Promise.resolve(
      press.printCard({ width, height, type, kind, title, lines, maker: address, description }, theme),
    );
  }
  const words = {
    title: incident.title,
    caption: `${where} · ${when}`,
    when: told,
    maker: address,
    attribution: ATTRIBUTION.replace(/<[^>]+>/g, ""),
    name: `${incident.title} – ${texts.name}`,
    description,
  };
  const order: PictureOrder = {
    width,
    height,
    detail: scale,
    explorer: createExplorer(columnsOf([incident])),
    filters: { ...NO_FILTERS, types: [incident.type] },
    camera: null,
    fitZoom: FIT_ZOOM,
    selected: incident,
    isRinged: false,
    ...boundsOf(incident),
    theme,
    layers: pictureLayers(theme, language ?? "en"),
    sources: PICTURE_SOURCES,
    words: () => words,
    legend: hasLegend ? legendWords(texts) : null,
  };
  return press.print(order);
}

/** The box of its areas, where it is known to areas alone: the whole of them is where it happened. */
function boundsOf(incident: IncidentSummary): { bounds?: BoundingBox } {
  const boxes = locationsOf(incident).flatMap(({ precision, bbox }) =>
    markOf(precision) === "area" && bbox ? [bbox] : [],
  );
  const [only] = boxes;
  return boxes.length === 1 && only ? { bounds: only } : {};
}
