import {
  type Feature,
  type FeatureState,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertyExpression,
} from "@maplibre/maplibre-gl-style-spec";

/** A layer of the map's style that answers, for a zoom and a feature, what the map would paint. */
export interface StyleLayer {
  readonly id: string;
  readonly kind: "background" | "fill" | "line" | "symbol";
  readonly source: string;
  readonly sourceLayer: string;
  isSeenAt(zoom: number): boolean;
  passes(zoom: number, feature: Feature): boolean;
  /** Value of a paint or layout property; null where the style has none and the specification no default. */
  number(name: string, zoom: number, feature: Feature, state?: FeatureState): number;
  colour(name: string, zoom: number, feature: Feature, state?: FeatureState): string;
  value(name: string, zoom: number, feature: Feature, state?: FeatureState): unknown;
}

/** What the layers without features are asked with. */
export const NO_FEATURE: Feature = { type: 1, properties: {} };

/** Reads the layers of a style; kinds that pictures do not draw are left out. */
export function readStyle(layers: readonly LayerSpecification[]): StyleLayer[] {
  return layers.flatMap((layer) => {
    const { type } = layer;
    if (type !== "background" && type !== "fill" && type !== "line" && type !== "symbol") return [];
    return [readLayer(layer, type)];
  });
}

function readLayer(layer: LayerSpecification, kind: StyleLayer["kind"]): StyleLayer {
  const { minzoom = 0, maxzoom = 24 } = layer;
  const filter = featureFilter("filter" in layer ? layer.filter : undefined, `layers.${layer.id}.filter`);
  const given: Readonly<Record<string, unknown>> = { ...layer.paint, ...layer.layout };
  const known = latest as unknown as Readonly<Record<string, Readonly<Record<string, { readonly default?: unknown }>>>>;
  const kinds = { ...known[`paint_${kind}`], ...known[`layout_${kind}`] };
  const expressions = new Map<string, StylePropertyExpression | null>();
  const expressionOf = (name: string): StylePropertyExpression | null => {
    const read = expressions.get(name);
    if (read !== undefined) return read;
    const specification = kinds[name];
    const wanted = given[name] ?? specification?.default;
    const expression =
      specification === undefined || wanted === undefined
        ? null
        : normalizePropertyExpression(wanted as never, `layers.${layer.id}.${name}`, specification as never);
    expressions.set(name, expression);
    return expression;
  };
  const value: StyleLayer["value"] = (name, zoom, feature, state = {}) =>
    expressionOf(name)?.evaluate({ zoom }, feature, state) ?? null;
  return {
    id: layer.id,
    kind,
    source: "source" in layer ? String(layer.source) : "",
    sourceLayer: "source-layer" in layer ? String(layer["source-layer"]) : "",
    // A picture narrower than the world at zoom 0 is seen from farther away than any layer begins.
    isSeenAt: (zoom) => Math.max(0, zoom) >= minzoom && zoom < maxzoom,
    passes: (zoom, feature) => filter.filter({ zoom }, feature),
    value,
    number: (...asked) => Number(value(...asked) ?? 0),
    colour: (...asked) => hex(value(...asked)),
  };
}

/** A colour of the style as pictures write it; its opacity is a property of its own in our styles. */
function hex(colour: unknown): string {
  const channels = String(colour).match(/[\d.]+/g) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map(Number);
  return `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
