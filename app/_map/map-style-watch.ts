import { AREA_SOURCE, GEOJSON_SOURCES } from "./layers.ts";
import type { MapLibreMap, MapStyle, StyleSpecification } from "./maplibre.ts";

const WAIT_FOR_STYLE_MS = 10_000;

/** Falls back when the style of an address cannot be loaded, stays away, or has no tiles before the first picture stands. */
export function watchStyle(
  map: MapLibreMap,
  first: MapStyle,
  fallback: () => StyleSpecification,
  onFailed: () => void,
) {
  let isTrusted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fallBack = () => {
    if (isTrusted) return;
    trust();
    map.setStyle(fallback(), { diff: false });
    onFailed();
  };
  const trust = () => {
    isTrusted = true;
    clearTimeout(timer);
  };
  const watch = (style: MapStyle) => {
    clearTimeout(timer);
    isTrusted = typeof style !== "string";
    if (!isTrusted) timer = setTimeout(fallBack, WAIT_FOR_STYLE_MS);
  };
  map.on("error", (event) => {
    const isOurs = "sourceId" in event && [AREA_SOURCE, ...GEOJSON_SOURCES].includes(String(event.sourceId));
    if (!isOurs) fallBack();
  });
  map.on("load", trust);
  map.on("idle", trust);
  watch(first);
  return {
    set(style: MapStyle) {
      watch(style);
      map.setStyle(style, { diff: false });
    },
    stop: () => clearTimeout(timer),
  };
}
