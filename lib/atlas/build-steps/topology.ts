import type { Position } from "./geojson.ts";

/** TopoJSON without quantization, as mapshaper writes it. */
export interface Topology {
  readonly arcs: Position[][];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly TopologyArea[] }>>;
}
interface TopologyArea {
  readonly properties: { readonly id: string };
  /** Rings of arcs, polygons of rings; a negative number is the arc of its complement walked backwards. */
  readonly arcs?: Nested;
}
type Nested = readonly (number | Nested)[];

/** Ids of the areas on both sides of each arc; one for a coast. */
export function arcSides({ objects }: Topology): Map<number, string[]> {
  const sides = new Map<number, string[]>();
  for (const { geometries } of Object.values(objects)) {
    for (const { properties, arcs = [] } of geometries) {
      for (const reference of flat(arcs)) {
        const arc = reference < 0 ? ~reference : reference;
        sides.set(arc, [...(sides.get(arc) ?? []), properties.id]);
      }
    }
  }
  return sides;
}

function flat(nested: Nested): number[] {
  return nested.flatMap((part) => (typeof part === "number" ? [part] : flat(part)));
}
