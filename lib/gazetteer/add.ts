import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Place } from "../model.ts";
import type { AddedPlace } from "./addition-rows.ts";
import { encodeGazetteer } from "./encode.ts";
import { type Entry, NAME_QUALITY } from "./entry.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { distanceKm } from "./nearest.ts";
import { type Additions, readAdditions } from "./read-additions.ts";

/** What adding a file did. */
export interface AdditionReport extends Omit<Additions, "places"> {
  /** The file that the gazetteer will load. */
  readonly path: string;
  /** Places that the gazetteer did not have. */
  readonly added: number;
  /** Places that it had, which now bear the names of the file too. */
  readonly matched: number;
  /** Places of which the file gives an estimated point only, which may be off by 20 km and more. */
  readonly estimated: number;
  /** False when the same file was added before. */
  readonly changed: boolean;
}

/** Where additions are kept, below the data folder of the program. */
export const ADDITIONS_FOLDER = join("data", "gazetteer");

/**
 * Adds a GeoNames country dump or postal file for `loadGazetteer({ folder })` to find. Adding it again, or a newer
 * one of the same name, takes the place of the old one. Throws InputError when it is no such file.
 */
export async function addToGazetteer(
  path: string,
  options: { readonly gazetteer: Gazetteer; readonly folder?: string },
): Promise<AdditionReport> {
  const { places, ...read } = await readAdditions(path);
  const folder = options.folder ?? ADDITIONS_FOLDER;
  const { entries, added, matched } = entriesOf(places, options.gazetteer);
  const bytes = encodeGazetteer(entries);
  const target = join(folder, `${basename(path).replace(/[^\w.-]+/g, "_")}.bin`);
  const changed = !existsSync(target) || Buffer.compare(readFileSync(target), bytes) !== 0;
  if (changed) {
    mkdirSync(folder, { recursive: true });
    // Written whole under another name first: a program that loads meanwhile never sees half a file.
    writeFileSync(`${target}.new`, bytes);
    renameSync(`${target}.new`, target);
  }
  const estimated = places.filter((place) => place.isRough).length;
  return { ...read, path: target, added, matched, estimated, changed };
}

function entriesOf(
  places: readonly AddedPlace[],
  gazetteer: Gazetteer,
): { entries: Entry[]; added: number; matched: number } {
  const entries = new Map<string, Entry>();
  const areaOfCode = commonAreas(places, gazetteer);
  let matched = 0;
  for (const added of places) {
    const known = knownPlace(added, gazetteer);
    if (known) matched++;
    const area = areaOfCode.get(added.area);
    const around = known
      ? gazetteer.parents(known)
      : area
        ? [area, ...gazetteer.parents(area)]
        : surroundings(added, gazetteer);
    for (const [at, area] of around.entries()) {
      if (!entries.has(area.id)) entries.set(area.id, entryOf(area, around[at + 1]?.id ?? null, []));
    }
    const place = known ?? { ...added, bbox: null, areas: [] };
    const before = entries.get(place.id)?.names.map((name) => name.name) ?? [];
    entries.set(place.id, entryOf(place, around[0]?.id ?? null, [...before, ...added.names]));
  }
  return { entries: [...entries.values()], added: places.length - matched, matched };
}

function entryOf(place: Omit<Place, "admin1">, parent: string | null, names: readonly string[]): Entry {
  const { id, name, kind, country, point, bbox, areas, population } = place;
  return {
    place: { id, name, kind, country, point, bbox, areas, population },
    parent,
    importance: Math.max(population, LEAST_IMPORTANCE),
    names: names.map((text) => ({
      name: text,
      kind: text === name ? "name" : "alternate",
      quality: text === name ? NAME_QUALITY.main : NAME_QUALITY.official,
    })),
  };
}

/** A place of unknown population counts as a hamlet. */
const LEAST_IMPORTANCE = 100;
/** A name within this distance of a place of that name is that place; and where its point is only estimated. */
const SAME_PLACE_KM = { known: 12, rough: 30 };
/** Towns whose area a place without a code of its own is counted to. */
const NEAR_KM = 60;

function knownPlace(added: AddedPlace, gazetteer: Gazetteer): Place | undefined {
  const byId = gazetteer.place(added.id);
  if (byId) return byId;
  return added.names
    .flatMap((name) => gazetteer.find(name))
    .filter(({ inexact }) => inexact === undefined)
    .map((candidate) => candidate.place)
    .find(
      (place) =>
        place.kind === added.kind &&
        place.country === added.country &&
        distanceKm(place.point, added.point) <= (added.isRough ? SAME_PLACE_KM.rough : SAME_PLACE_KM.known),
    );
}

/**
 * The first-order area that each code of the file stands for: the one in which most of its places lie. Alone, a village
 * by a border would be counted to the area of the nearest town across it.
 */
function commonAreas(places: readonly AddedPlace[], gazetteer: Gazetteer): Map<string, Place> {
  const votes = new Map<string, Map<string, number>>();
  for (const added of places) {
    const area = surroundings(added, gazetteer).find(({ kind }) => kind === "admin1");
    if (!area || added.isRough) continue;
    const counts = votes.get(added.area) ?? new Map<string, number>();
    counts.set(area.id, (counts.get(area.id) ?? 0) + 1);
    votes.set(added.area, counts);
  }
  return new Map(
    [...votes].flatMap(([code, counts]) => {
      const [best] = [...counts].sort((a, b) => b[1] - a[1]);
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const area = best && best[1] > all / 2 ? gazetteer.place(best[0]) : undefined;
      return area ? [[code, area] as const] : [];
    }),
  );
}

/** The areas around a new place: those of the nearest known town, else its country. */
function surroundings(added: AddedPlace, gazetteer: Gazetteer): readonly Place[] {
  const nearest = gazetteer.nearest?.(added.point, NEAR_KM);
  if (nearest && nearest.country === added.country) {
    return gazetteer.parents(nearest).filter((area) => area.kind !== "admin2");
  }
  const country = gazetteer.place(`country:${added.country}`);
  return country ? [country] : [];
}
