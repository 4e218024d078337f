import { type BoundingBox, PLACE_KINDS, type Place, type PlaceKind } from "../model.ts";
import * as layout from "./layout.ts";
import { readText } from "./text.ts";

/** The places of a gazetteer file, by index; each is read out of the bytes when asked for. */
export class PlaceTable {
  readonly #header: layout.Header;
  readonly #sections: layout.Sections;
  readonly #areaNames = new Map<number, string>();

  constructor(header: layout.Header, sections: layout.Sections) {
    this.#header = header;
    this.#sections = sections;
  }

  importance(index: number): number {
    return 10 ** ((this.#sections.importance[index] ?? 0) / layout.IMPORTANCE_SCALE);
  }

  kind(index: number): PlaceKind {
    return PLACE_KINDS[this.#sections.kind[index] ?? 0] ?? "place";
  }

  place(index: number): Place {
    const { longitude, latitude, population, country } = this.#sections;
    const [id, areas] = this.#text(index);
    return {
      id,
      name: this.#name(index),
      kind: this.kind(index),
      country: this.#header.countries[country[index] ?? 0] || null,
      admin1: this.#admin1(index),
      point: [(longitude[index] ?? 0) / layout.DEGREES, (latitude[index] ?? 0) / layout.DEGREES],
      bbox: this.#box(index),
      areas: areas ? areas.split(";") : [],
      population: population[index] ?? 0,
    };
  }

  parents(index: number): Place[] {
    return this.#ancestors(index).map((ancestor) => this.place(ancestor));
  }

  /** Area of the tiles -> the place that is this area, or the one of fewest areas that it is part of. */
  byArea(): Map<string, number> {
    const found = new Map<string, { index: number; count: number }>();
    for (let index = 0; index < this.#header.textPlaces; index++) {
      if (!AREA_KINDS.has(this.kind(index))) continue;
      const areas = this.#text(index)[1].split(";");
      for (const area of areas) {
        if (areas.length < (found.get(area)?.count ?? Number.POSITIVE_INFINITY)) {
          found.set(area, { index, count: areas.length });
        }
      }
    }
    return new Map([...found].map(([area, { index }]) => [area, index]));
  }

  /** -1 when there is no such place. */
  indexOf(id: string): number {
    const { textPlaces, places } = this.#header;
    const number = layout.GEONAMES_ID.exec(id)?.[1];
    if (number === undefined) return search(0, textPlaces, id, (index) => this.#text(index)[0]);
    const { number: numbers } = this.#sections;
    return search(textPlaces, places, Number(number), (index) => numbers[index - textPlaces] ?? 0);
  }

  #ancestors(index: number): number[] {
    const { parent } = this.#sections;
    const ancestors: number[] = [];
    for (let at = parent[index]; at !== undefined && at !== layout.NO_PARENT && ancestors.length < 4; at = parent[at]) {
      ancestors.push(at);
    }
    return ancestors;
  }

  /** The name of the outermost area below the country; kept, because towns share few of them. */
  #admin1(index: number): string | null {
    const kind = this.kind(index);
    if (kind === "country" || kind === "admin1" || kind === "water") return null;
    const { parent } = this.#sections;
    let outermost = -1;
    for (let at = parent[index]; at !== undefined && at !== layout.NO_PARENT; at = parent[at]) {
      if (this.kind(at) !== "country") outermost = at;
    }
    if (outermost < 0) return null;
    const name = this.#areaNames.get(outermost) ?? this.#name(outermost);
    this.#areaNames.set(outermost, name);
    return name;
  }

  #name(index: number): string {
    const { names, nameStart } = this.#sections;
    return readText(names, nameStart[index] ?? 0, nameStart[index + 1] ?? 0);
  }

  #text(index: number): [id: string, areas: string] {
    const { textPlaces } = this.#header;
    const { number, texts, textStart } = this.#sections;
    if (index >= textPlaces) return [`geonames:${number[index - textPlaces]}`, ""];
    const text = readText(texts, textStart[index] ?? 0, textStart[index + 1] ?? 0);
    const tab = text.indexOf("\t");
    return [text.slice(0, tab), text.slice(tab + 1)];
  }

  #box(index: number): BoundingBox | null {
    if (index >= this.#header.textPlaces) return null;
    const at = index * 4;
    const [west = layout.NO_BOX, south = 0, east = 0, north = 0] = this.#sections.box.subarray(at, at + 4);
    if (west === layout.NO_BOX) return null;
    return [west / layout.DEGREES, south / layout.DEGREES, east / layout.DEGREES, north / layout.DEGREES];
  }
}

/** Kinds of places that areas of the tiles stand for; regions come last because they have many or stand alone. */
const AREA_KINDS: ReadonlySet<PlaceKind> = new Set(["country", "admin1", "admin2", "region"]);

function search<Key extends string | number>(
  from: number,
  to: number,
  key: Key,
  keyAt: (index: number) => Key,
): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keyAt(middle);
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
