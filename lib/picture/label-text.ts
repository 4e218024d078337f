import type { Feature } from "@maplibre/maplibre-gl-style-spec";
import { brief, circlePath } from "./shape.ts";
import type { StyleLayer } from "./style-layers.ts";
import { HALF_CAPITAL, type Ink, setLine, type TextStyle, type Typesetter, wrapLines } from "./text.ts";

/** A name as it will be printed, before it has a place. */
export interface SetLabel {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  /** Upper left corners that it may take, from its point, the best first. */
  readonly places: readonly {
    readonly right: number;
    readonly down: number;
    readonly align: "start" | "middle" | "end";
  }[];
  readonly ink: Ink;
  readonly dot: {
    readonly isCapital: boolean;
    readonly size: number;
    readonly isOptional: boolean;
    readonly colours: readonly [ink: string, halo: string];
  } | null;
}

const LINE_HEIGHT = 1.2;
/** From the middle of a mark to the middle of a name that stepped off it, in pixels. */
const STEP_PX = 28;

/** The name of a feature in the words and the dress that the style gives it; null where it has none. */
export function labelText(layer: StyleLayer, zoom: number, feature: Feature, typesetter: Typesetter): SetLabel | null {
  const opacity = layer.number("text-opacity", zoom, feature);
  const text = nameOf(layer, zoom, feature, typesetter);
  if (text === "" || opacity <= 0.05) return null;
  const size = layer.number("text-size", zoom, feature);
  const faces = layer.value("text-font", zoom, feature) as readonly string[];
  const style = { face: faces[0] ?? "", size, spacing: layer.number("text-letter-spacing", zoom, feature) };
  const lines = wrapLines(typesetter, text, style, layer.number("text-max-width", zoom, feature) * size);
  const width = Math.max(...lines.map((line) => typesetter.width(line, style)));
  const height = lines.length * LINE_HEIGHT * size;
  const halo = {
    colour: layer.colour("text-halo-color", zoom, feature),
    width: 2 * layer.number("text-halo-width", zoom, feature),
  };
  const ink = { fill: layer.colour("text-color", zoom, feature), halo, opacity };
  const image = layer.value("icon-image", zoom, feature);
  const dot =
    image === null || String(image) === ""
      ? null
      : {
          isCapital: String(image) === "capital",
          size: layer.number("icon-size", zoom, feature),
          isOptional: layer.value("icon-optional", zoom, feature) === true,
          colours: [layer.colour("icon-color", zoom, feature), layer.colour("icon-halo-color", zoom, feature)] as const,
        };
  const anchors = layer.value("text-variable-anchor-offset", zoom, feature);
  const places = placesOf(anchors, size).map(({ anchor, right, down }) => ({
    right: right - (anchor === "left" ? 0 : anchor === "right" ? width : width / 2),
    down: down - (anchor === "top" ? 0 : anchor === "bottom" ? height : height / 2),
    align: anchor === "left" ? ("start" as const) : anchor === "right" ? ("end" as const) : ("middle" as const),
  }));
  return { lines, style, width, height, padding: layer.number("text-padding", zoom, feature), places, ink, dot };
}

/** Markup of a label that has found its place. */
export function labelSvg(
  { lines, style, width, places, ink, dot }: SetLabel,
  [x, y]: readonly [number, number],
  [left, top]: readonly [number, number],
  hasDot: boolean,
  typesetter: Typesetter,
): string {
  const align = places.find((place) => x + place.right === left && y + place.down === top)?.align ?? "middle";
  const at = align === "start" ? left : align === "end" ? left + width : left + width / 2;
  const text = lines.map((line, row) => {
    const middle = top + (row + 0.5) * LINE_HEIGHT * style.size;
    return setLine(typesetter, line, style, [at, middle + HALF_CAPITAL * style.size], ink, align);
  });
  return (dot && hasDot ? dotSvg(dot, x, y) : "") + text.join("");
}

/** The dot of a town or the ring of a capital, as the map's sprite has them. */
function dotSvg({ isCapital, size, colours: [ink, halo] }: NonNullable<SetLabel["dot"]>, x: number, y: number): string {
  const stroke = isCapital ? 1.5 : 1.95;
  const ring = isCapital ? 4.05 : 1.925;
  return (
    `<g transform="translate(${brief(x)} ${brief(y)}) scale(${brief(size)})">` +
    `<path d="${circlePath(ring + stroke / 2 + 1.6)}" fill="${halo}"/>` +
    `<path d="${circlePath(ring)}" fill="none" stroke="${ink}" stroke-width="${stroke}"/>` +
    `${isCapital ? `<path d="${circlePath(2.1)}" fill="${ink}"/>` : ""}</g>`
  );
}

/** The name in the reader's language, where the faces can write it, else in English. */
function nameOf(layer: StyleLayer, zoom: number, feature: Feature, typesetter: Typesetter): string {
  const given = String(layer.value("text-field", zoom, feature) ?? "");
  const usual = feature.properties?.name;
  const name = typesetter.hasAll(given) || typeof usual !== "string" ? given : usual;
  return layer.value("text-transform", zoom, feature) === "uppercase" ? name.toUpperCase() : name;
}

/** Where a label may stand around its point: anchor and pixels, the best first. */
function placesOf(given: unknown, size: number): { anchor: string; right: number; down: number }[] {
  const values = given !== null && typeof given === "object" && "values" in given ? given.values : null;
  // The name of an area may step off a mark that stands at its middle.
  if (!Array.isArray(values)) return [0, STEP_PX, -STEP_PX].map((down) => ({ anchor: "center", right: 0, down }));
  return Array.from({ length: values.length / 2 }, (_, at) => {
    const [right = 0, down = 0] = values[2 * at + 1] as readonly number[];
    return { anchor: String(values[2 * at]), right: right * size, down: down * size };
  });
}
