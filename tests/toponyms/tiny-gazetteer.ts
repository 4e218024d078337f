import type { Candidate, Gazetteer, NameKind } from "#lib/gazetteer/gazetteer";
import { normalizeName } from "#lib/gazetteer/normalize";
import type { Place, PlaceKind } from "#lib/model";

interface Row {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly admin1?: string;
  readonly point: readonly [number, number];
  readonly population: number;
  readonly names: readonly (readonly [string, NameKind])[];
}

/** A gazetteer in memory, by plain loops: what the real one promises, over a handful of places. */
export function tinyGazetteer(rows: readonly Row[]): Gazetteer {
  const entries = rows.map((row) => ({
    row,
    place: placeOf(row),
    kinds: new Map(row.names.map(([own, kind]) => [normalizeName(own), kind])),
  }));
  const prefixes = new Set(
    entries.flatMap(({ kinds }) =>
      [...kinds.keys()].flatMap((own) => own.split(" ").map((_, at, words) => words.slice(0, at + 1).join(" "))),
    ),
  );
  const find = (name: string): Candidate[] => {
    const key = normalizeName(name);
    return entries
      .flatMap(({ row, place, kinds }) => {
        const kind = kinds.get(key);
        return kind ? [{ place, nameKind: kind, prior: Math.max(1, row.population) }] : [];
      })
      .sort((a, b) => b.prior - a.prior);
  };
  const place = (id: string) => entries.find((entry) => entry.place.id === id)?.place;
  return {
    find,
    place,
    hasPrefix: (words) => prefixes.has(normalizeName(words)),
    parents: (inner) =>
      entries
        .map((entry) => entry.place)
        .filter(
          (outer) =>
            outer.id !== inner.id &&
            outer.country === inner.country &&
            (outer.kind === "country" || (outer.kind === "admin1" && outer.name === inner.admin1)),
        ),
  };
}

function placeOf({ id, kind, country, admin1, point, population, names }: Row): Place {
  return {
    id,
    name: names[0]?.[0] ?? id,
    kind,
    country,
    admin1: admin1 ?? null,
    point,
    bbox: null,
    areas: [],
    population,
  };
}

/** Two towns of one name, their regions and countries, and a village with the name of a common word. */
export const TINY = tinyGazetteer([
  {
    id: "c:AA",
    kind: "country",
    country: "AA",
    point: [10, 10],
    population: 5e7,
    names: [
      ["Aland", "name"],
      ["Alandian", "demonym"],
      ["Alandians", "demonym"],
    ],
  },
  {
    id: "c:BB",
    kind: "country",
    country: "BB",
    point: [50, 50],
    population: 5e7,
    names: [
      ["Bestria", "name"],
      ["Bestrian", "demonym"],
    ],
  },
  { id: "a:north", kind: "admin1", country: "AA", point: [10, 14], population: 1e6, names: [["Northmark", "name"]] },
  { id: "a:south", kind: "admin1", country: "AA", point: [10, 6], population: 1e6, names: [["Southmark", "name"]] },
  {
    id: "t:south",
    kind: "place",
    country: "AA",
    admin1: "Southmark",
    point: [10, 6],
    population: 90_000,
    names: [["Velden", "name"]],
  },
  {
    id: "t:north",
    kind: "place",
    country: "AA",
    admin1: "Northmark",
    point: [10, 14],
    population: 5_000,
    names: [["Velden", "name"]],
  },
  { id: "t:bestria", kind: "place", country: "BB", point: [50, 50], population: 60_000, names: [["Velden", "name"]] },
  {
    id: "t:capital",
    kind: "place",
    country: "AA",
    admin1: "Northmark",
    point: [10.2, 14.2],
    population: 2e6,
    names: [["Orsk Town", "name"]],
  },
  { id: "t:nice", kind: "place", country: "BB", point: [51, 50], population: 3_000, names: [["Nice", "name"]] },
]);
