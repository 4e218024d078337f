import { PLACE_KINDS } from "../model.ts";
import { encodeNames } from "./encode-names.ts";
import type { Entry } from "./entry.ts";
import * as layout from "./layout.ts";

/** The bytes of a gazetteer file with these places. Throws when an id occurs twice or a parent is missing. */
export function encodeGazetteer(entries: readonly Entry[]): Uint8Array {
  const sorted = sortEntries(entries);
  const twice = sorted.find((entry, at) => entry.place.id === sorted[at + 1]?.place.id);
  if (twice) throw new Error(`the place id ${twice.place.id} occurs twice`);
  const index = new Map(sorted.map((entry, at) => [entry.place.id, at]));
  if (sorted.length > layout.MAX_PLACES) {
    throw new Error(`${sorted.length} places are more than the ${layout.MAX_PLACES} that one file holds`);
  }
  const textPlaces = sorted.filter((entry) => !layout.GEONAMES_ID.test(entry.place.id)).length;
  const countries = ["", ...new Set(sorted.flatMap((entry) => entry.place.country ?? []))];
  const { blockStart, keys, count } = encodeNames(sorted);
  const names = pool(sorted.map((entry) => entry.place.name));
  const texts = pool(sorted.slice(0, textPlaces).map(({ place }) => `${place.id}\t${place.areas.join(";")}`));
  const sections: layout.Sections = {
    longitude: Int32Array.from(sorted, (entry) => Math.round(entry.place.point[0] * layout.DEGREES)),
    latitude: Int32Array.from(sorted, (entry) => Math.round(entry.place.point[1] * layout.DEGREES)),
    population: Uint32Array.from(sorted, (entry) => Math.round(entry.place.population)),
    parent: Uint32Array.from(sorted, (entry) => parentIndex(entry, index)),
    nameStart: names.starts,
    number: Uint32Array.from(sorted.slice(textPlaces), (entry) => Number(entry.place.id.slice(9))),
    box: Int32Array.from(sorted.slice(0, textPlaces).flatMap(boxOf)),
    textStart: texts.starts,
    blockStart,
    importance: Uint16Array.from(sorted, ({ importance }) =>
      Math.round(Math.log10(importance) * layout.IMPORTANCE_SCALE),
    ),
    kind: Uint8Array.from(sorted, (entry) => PLACE_KINDS.indexOf(entry.place.kind)),
    country: Uint8Array.from(sorted, (entry) => countries.indexOf(entry.place.country ?? "")),
    names: names.bytes,
    texts: texts.bytes,
    keys,
  };
  return join({ places: sorted.length, textPlaces, keys: count, countries }, sections);
}

function sortEntries(entries: readonly Entry[]): Entry[] {
  const number = (entry: Entry) => Number(layout.GEONAMES_ID.exec(entry.place.id)?.[1] ?? -1);
  return [...entries].sort(
    (a, b) => number(a) - number(b) || (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0),
  );
}

function parentIndex(entry: Entry, index: ReadonlyMap<string, number>): number {
  if (entry.parent === null) return layout.NO_PARENT;
  const parent = index.get(entry.parent);
  if (parent === undefined) throw new Error(`${entry.place.id} lies in ${entry.parent}, which is not among the places`);
  return parent;
}

function boxOf({ place: { bbox } }: Entry): number[] {
  return bbox ? bbox.map((degrees) => Math.round(degrees * layout.DEGREES)) : [layout.NO_BOX, 0, 0, 0];
}

function pool(strings: readonly string[]): { starts: Uint32Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer> } {
  const encoder = new TextEncoder();
  const parts = strings.map((string) => encoder.encode(string));
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => {
    starts[at + 1] = (starts[at] ?? 0) + part.length;
  });
  const bytes = new Uint8Array(starts[parts.length] ?? 0);
  parts.forEach((part, at) => {
    bytes.set(part, starts[at]);
  });
  return { starts, bytes };
}

function join(counts: Omit<layout.Header, "sections">, sections: layout.Sections): Uint8Array {
  const names = Object.keys(layout.SECTIONS) as layout.SectionName[];
  const places = {} as Record<layout.SectionName, readonly [number, number]>;
  let end = 0;
  for (const name of names) {
    places[name] = [end, sections[name].byteLength];
    end = padded(end + sections[name].byteLength);
  }
  const header: layout.Header = { ...counts, sections: places };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const base = padded(12 + headerBytes.length);
  const file = new Uint8Array(base + end);
  const view = new DataView(file.buffer);
  view.setUint32(0, layout.MAGIC, true);
  view.setUint32(4, layout.VERSION, true);
  view.setUint32(8, headerBytes.length, true);
  file.set(headerBytes, 12);
  for (const name of names) {
    const section = sections[name];
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), base + places[name][0]);
  }
  return file;
}

const padded = (bytes: number): number => (bytes + 3) & ~3;
