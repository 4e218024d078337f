import { InputError } from "../errors.ts";
import { PLACE_KINDS, type PlaceKind } from "../model.ts";
import { BestPlaces } from "./best-places.ts";
import { QUALITY_SHARE } from "./entry.ts";
import type { Candidate, NameKind } from "./gazetteer.ts";
import { KeyTable } from "./key-table.ts";
import type { NameLayer } from "./layer.ts";
import * as layout from "./layout.ts";
import { TownGrid } from "./nearest.ts";
import { PlaceTable } from "./place-table.ts";

/**
 * The names of a gazetteer over the bytes of a file that `encodeGazetteer` made. Places are read out of the bytes when asked for.
 * Throws InputError, naming `source`, when the bytes are no such file.
 */
export function openGazetteer(bytes: Uint8Array, source: string): NameLayer {
  const { header, sections } = readSections(bytes, source);
  const keys = new KeyTable(sections.keys, sections.blockStart);
  const places = new PlaceTable(header, sections);
  const short = new Map<string, readonly Candidate[]>();
  let tiles: ReadonlyMap<string, number> | undefined;
  let grid: TownGrid | undefined;

  return {
    bearers: (key) => keys.bearers(key).map((bearer) => candidate(places, bearer)),
    hasPrefix: (key) => keys.hasPrefix(key),
    completions: (letters, most) => {
      const known = short.get(`${letters} ${most}`);
      if (known) return known;
      const best = new BestPlaces(most);
      keys.startingWith(letters, (bearer, isWhole) => {
        const kind = nameKind(bearer);
        if (kind === "demonym" || (kind === "abbreviation" && !isWhole)) return;
        const index = bearer >> 5;
        const share = (isWhole ? WHOLE_NAME : BEGUN_NAME)[bearer & 7] ?? 0;
        best.offer(index, share * places.importance(index) * SOUGHT[places.kind(index)]);
      });
      const found = best.list.map(
        ({ index, weight }): Candidate => ({ place: places.place(index), nameKind: "name", prior: weight }),
      );
      if (letters.length <= SHORT && short.size < REMEMBERED_SHORT) short.set(`${letters} ${most}`, found);
      return found;
    },
    place: (id) => {
      const index = places.indexOf(id);
      return index < 0 ? undefined : places.place(index);
    },
    ofArea: (areaId) => {
      tiles ??= places.byArea();
      const index = tiles.get(areaId);
      return index === undefined ? undefined : places.place(index);
    },
    nearest: (point, withinKm) => {
      grid ??= new TownGrid(sections, PLACE_KINDS.indexOf("place"));
      const index = grid.nearest(point, withinKm);
      return index < 0 ? undefined : places.place(index);
    },
    parents: (place) => {
      const index = places.indexOf(place.id);
      return index < 0 ? [] : places.parents(index);
    },
  };
}

/** How much likelier a name is meant that is typed to its end: Van, Turkey, before Vancouver, but Hamburg before Ham. */
const WHOLE_NAME = QUALITY_SHARE.map((share) => 10 * share);
/** Beginnings of at most so many letters, which tens of thousands of names share, are looked up once. */
const SHORT = 2;
const REMEMBERED_SHORT = 2000;
/** The same for a name that is only begun, by its quality: "s" is for Spain, hardly for Staty Zjednoczone or State of Israel. */
const BEGUN_NAME: readonly number[] = [0, 0.001, 0.003, 0.04, 0.1, 0.1, 1, 1];
/** How rarely a kind is looked for on a map, against its weight in news: an airport is told of more than it is sought. */
const SOUGHT: Readonly<Record<PlaceKind, number>> = {
  ...{ country: 1, admin1: 1, place: 1 },
  ...{ admin2: 0.3, water: 0.2, region: 0.1, site: 0.02 },
};

function candidate(places: PlaceTable, bearer: number): Candidate {
  return { place: places.place(bearer >> 5), nameKind: nameKind(bearer), prior: prior(places, bearer) };
}

function nameKind(bearer: number): NameKind {
  return layout.NAME_KINDS[(bearer >> 3) & 3] ?? "alternate";
}

function prior(places: PlaceTable, bearer: number): number {
  return places.importance(bearer >> 5) * (QUALITY_SHARE[bearer & 7] ?? 0);
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
