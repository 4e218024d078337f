import { PALETTES } from "#lib/picture/palette";
import type { Theme } from "#lib/query/view";
import { AREA_SOURCE, layersUnderLabels, withRoomForMarks } from "./layers.ts";
import type { LayerSpecification } from "./maplibre.ts";
import { AREA_INSERT_BEFORE, BASEMAP_SOURCE, makeStyle } from "./style.ts";

/** The archive that each source of the map's style has its tiles from. */
export const PICTURE_SOURCES = { [BASEMAP_SOURCE]: "basemap", [AREA_SOURCE]: "areas" } as const;

const styles = new Map<string, readonly LayerSpecification[]>();
/** Languages are told by readers: no more styles than these are kept. */
const MOST_KEPT = 40;

/** The layers that the map draws, from the ground to the labels, for pictures that are drawn without it. */
export function pictureLayers(theme: Theme, language: string): readonly LayerSpecification[] {
  const key = `${theme} ${language}`;
  const known = styles.get(key);
  if (known) return known;
  const { layers } = makeStyle({ theme, language });
  const labels = layers.findIndex(({ id }) => id === AREA_INSERT_BEFORE);
  const all = [
    ...layers.slice(0, labels),
    ...layersUnderLabels(PALETTES[theme]),
    ...layers.slice(labels).map(withRoomForMarks),
  ];
  if (styles.size >= MOST_KEPT) styles.clear();
  styles.set(key, all);
  return all;
}
