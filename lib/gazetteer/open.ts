import { InputError } from "../errors.ts";
import { type BoundingBox, PLACE_KINDS, type Place, type PlaceKind } from "../model.ts";
import { QUALITY_SHARE } from "./entry.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { KeyTable } from "./key-table.ts";
import * as layout from "./layout.ts";
import { normalizeName } from "./normalize.ts";

/**
 * A gazetteer over the bytes of a file that `encodeGazetteer` made. Places are read out of the bytes when asked for.
 * Throws InputError, naming `source`, when the bytes are no such file.
 */
export function openGazetteer(bytes: Uint8Array, source: string): Gazetteer {
  const { header, sections } = readSections(bytes, source);
  const keys = new KeyTable(sections.keys, sections.blockStart);
  const places = new PlaceTable(header, sections);
  const answers = new Map<string, readonly Candidate[]>();

  function find(name: string): readonly Candidate[] {
    const key = normalizeName(name);
    const known = answers.get(key);
    if (known) return known;
    const candidates = keys
      .bearers(key)
      .map((bearer) => candidate(places, bearer))
      .sort(byPrior);
    if (answers.size >= REMEMBERED_NAMES) answers.clear();
    answers.set(key, candidates);
    return candidates;
  }

  return {
    find,
    hasPrefix: (words) => keys.hasPrefix(normalizeName(words)),
    place: (id) => {
      const index = places.indexOf(id);
      return index < 0 ? undefined : places.place(index);
    },
    parents: (place) => {
      const index = places.indexOf(place.id);
      return index < 0 ? [] : places.parents(index);
    },
  };
}

/** Names whose candidates are kept: an article asks for the same names many times. */
const REMEMBERED_NAMES = 2000;

/** Likeliest first; of equals the one with the smaller id, so that answers never depend on chance. */
export function byPrior(a: Candidate, b: Candidate): number {
  return b.prior - a.prior || (a.place.id < b.place.id ? -1 : 1);
}

function candidate(places: PlaceTable, bearer: number): Candidate {
  const index = bearer >> 5;
  return {
    place: places.place(index),
    nameKind: layout.NAME_KINDS[(bearer >> 3) & 3] ?? "alternate",
    prior: places.importance(index) * (QUALITY_SHARE[bearer & 7] ?? 0),
  };
}

function readSections(bytes: Uint8Array, source: string): { header: layout.Header; sections: layout.Sections } {
  // Typed arrays need their start on a multiple of four bytes.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < 12 || view.getUint32(0, true) !== layout.MAGIC)
    throw new InputError(source, "is no gazetteer file");
  const version = view.getUint32(4, true);
  if (version !== layout.VERSION) {
    throw new InputError(source, `has gazetteer format ${version}, and this program reads format ${layout.VERSION}`);
  }
  const headerLength = view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(12, 12 + headerLength))) as layout.Header;
  const base = aligned.byteOffset + ((12 + headerLength + 3) & ~3);
  const sections = Object.fromEntries(
    Object.entries(layout.SECTIONS).map(([name, Column]) => {
      const [start, length] = header.sections[name as layout.SectionName];
      if (base + start + length > aligned.byteOffset + aligned.byteLength) throw new InputError(source, "is cut short");
      return [name, new Column(aligned.buffer as ArrayBuffer, base + start, length / Column.BYTES_PER_ELEMENT)];
    }),
  );
  return { header, sections: sections as unknown as layout.Sections };
}

class PlaceTable {
  readonly #header: layout.Header;
  readonly #sections: layout.Sections;
  readonly #decoder = new TextDecoder();

  constructor(header: layout.Header, sections: layout.Sections) {
    this.#header = header;
    this.#sections = sections;
  }

  importance(index: number): number {
    return 10 ** ((this.#sections.importance[index] ?? 0) / layout.IMPORTANCE_SCALE);
  }

  place(index: number): Place {
    const { longitude, latitude, population, country } = this.#sections;
    const [id, areas] = this.#text(index);
    return {
      id,
      name: this.#name(index),
      kind: this.#kind(index),
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

  /** The name of the outermost area below the country. */
  #admin1(index: number): string | null {
    const kind = this.#kind(index);
    if (kind === "country" || kind === "admin1" || kind === "water") return null;
    const areas = this.#ancestors(index).filter((ancestor) => this.#kind(ancestor) !== "country");
    const outermost = areas.at(-1);
    return outermost === undefined ? null : this.#name(outermost);
  }

  #kind(index: number): PlaceKind {
    return PLACE_KINDS[this.#sections.kind[index] ?? 0] ?? "place";
  }

  #name(index: number): string {
    const { names, nameStart } = this.#sections;
    return this.#decoder.decode(names.subarray(nameStart[index], nameStart[index + 1]));
  }

  #text(index: number): [id: string, areas: string] {
    const { textPlaces } = this.#header;
    const { number, texts, textStart } = this.#sections;
    if (index >= textPlaces) return [`geonames:${number[index - textPlaces]}`, ""];
    const text = this.#decoder.decode(texts.subarray(textStart[index], textStart[index + 1]));
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
