import type { ShapeOf } from "../formats/geometry.ts";
import type { CollectionName } from "../ogc/collections.ts";
import type { Leaf, NormalExpression } from "../ogc/cql2/expression.ts";
import { writeCursor } from "../ogc/cursor.ts";
import { type FeatureTable, tabulateFeatures } from "../ogc/feature-table.ts";
import type { ItemsQuery } from "../ogc/items-query.ts";
import { leafPredicate } from "../ogc/leaves.ts";
import { predicateOf } from "../ogc/predicate.ts";
import { type Predicate, selectFeatures } from "../ogc/select.ts";
import { featureWriter, type WrittenFeature } from "../ogc/write-features.ts";
import { KeptLast } from "../query/kept-last.ts";
import type { FeatureSource, SourceColumns } from "./features/source.ts";
import { type AtRevision, keptAtRevision } from "./kept-at-revision.ts";
import { columnsAtRevision } from "./shared-columns.ts";

/** Code units of written features that are kept: the next page, or the next asker, needs many of them again. */
const MOST_WRITTEN = 48_000_000;
/** A page ends early rather than become larger than this, in code units. */
const LARGEST_PAGE = 16_000_000;

/** Filters whose answer is kept, for the pages that follow: a byte a feature each. */
const MOST_PREDICATES = 32;

/** One page of a collection. */
export interface ItemsPage {
  readonly features: readonly WrittenFeature[];
  /** How many answer on all pages. */
  readonly matched: number;
  /** Parameter `cursor` of the next page; null when there is none. */
  readonly next: string | null;
}

/** The features of a collection as they were at one revision of the store. */
export interface SharedFeatures {
  readonly table: FeatureTable;
  page(query: ItemsQuery): Promise<ItemsPage>;
  /** One feature; null when there is none with this id. */
  one(id: string): Promise<WrittenFeature | null>;
}

type Keepers = Record<CollectionName, (shapeOf: ShapeOf) => Promise<AtRevision<SharedFeatures>>>;

// On globalThis, as the store itself is: a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelineFeatures?: Keepers };

/** The features of a collection of the shared store. `shapeOf` gives the outlines of areas, the same at each call. */
export function sharedFeatures(name: CollectionName, shapeOf: ShapeOf): Promise<AtRevision<SharedFeatures>> {
  shared.datelineFeatures ??= { incidents: keepIncidents(), reports: keep("reports"), places: keep("places") };
  return shared.datelineFeatures[name](shapeOf);
}

function keep(name: CollectionName): Keepers[CollectionName] {
  let shapes: ShapeOf | null = null;
  const kept = keptAtRevision(async (store) => {
    const source = store.features[name];
    return hold(source, await source.columns(), shapes ?? (() => null));
  });
  return (shapeOf) => {
    shapes = shapeOf;
    return kept();
  };
}

/** Those of the map, which has read them already or needs them next. */
function keepIncidents(): Keepers["incidents"] {
  const held = new WeakMap<object, SharedFeatures>();
  return async (shapeOf) => {
    const { columns, revision, store } = await columnsAtRevision();
    const value = held.get(columns) ?? hold(store.features.incidents, { columns, happenings: columns }, shapeOf);
    held.set(columns, value);
    return { revision, value };
  };
}

function hold(source: FeatureSource, { columns, happenings }: SourceColumns, shapeOf: ShapeOf): SharedFeatures {
  const table = tabulateFeatures(columns, shapeOf);
  const write = featureWriter(shapeOf);
  const predicates = new KeptLast<Promise<Predicate>>(MOST_PREDICATES);
  let written = new Map<string, WrittenFeature>();
  let length = 0;

  const stored = async (expression: NormalExpression): Promise<Predicate> => {
    const ids = new Set(await source.idsOf(expression));
    const mask = Uint8Array.from(table.ids, (id) => (ids.has(id) ? 1 : 0));
    return (at) => mask[at] === 1;
  };
  const predicateFor = (expression: NormalExpression) => {
    const answered = new Map<Leaf, Predicate | null>();
    const atHand = (leaf: Leaf) => {
      const known = answered.get(leaf);
      const predicate = known === undefined ? leafPredicate(leaf, table, happenings) : known;
      answered.set(leaf, predicate);
      return predicate;
    };
    const key = keyOf(expression);
    return predicates.get(key, () => {
      const made = predicateOf(expression, { atHand, stored });
      // A question that failed is asked anew.
      made.catch(() => predicates.clear());
      return made;
    });
  };
  const writtenOf = async (ids: readonly string[]): Promise<WrittenFeature[]> => {
    const missing = ids.filter((id) => !written.has(id));
    const found = new Map<string, WrittenFeature>();
    if (missing.length > 0) for (const feature of await source.features(missing)) found.set(feature.id, write(feature));
    const features = ids.flatMap((id) => found.get(id) ?? written.get(id) ?? []);
    for (const [id, feature] of found) {
      written.set(id, feature);
      length += feature.text.length;
    }
    if (length > MOST_WRITTEN) [written, length] = [new Map(), 0];
    return features;
  };

  return {
    table,
    async page({ expression, after, ...query }) {
      const predicate = expression && (await predicateFor(expression));
      const { positions, matched, hasMore } = selectFeatures(table, { ...query, predicate, after });
      const features: WrittenFeature[] = [];
      let [from, size] = [0, 0];
      for (; from < positions.length && size < LARGEST_PAGE; from += CHUNK) {
        const ids = positions.slice(from, from + CHUNK).map((at) => table.ids[at] ?? "");
        for (const feature of await writtenOf(ids)) {
          features.push(feature);
          size += feature.text.length;
        }
      }
      const last = positions[Math.min(from, positions.length) - 1];
      const isMore = hasMore || from < positions.length;
      return { features, matched, next: isMore && last !== undefined ? writeCursor(table, last) : null };
    },
    async one(id) {
      const [feature] = await writtenOf([id]);
      return feature ?? null;
    },
  };
}

/** Features that are read at once. */
const CHUNK = 500;

function keyOf(expression: NormalExpression): string {
  return JSON.stringify(expression, (_key, value) => (value instanceof Float64Array ? Array.from(value) : value));
}
