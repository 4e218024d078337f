import { JUDGE_FEATURES } from "./judge.ts";
import stored from "./weights.json" with { type: "json" };
import { type StoredWeights, WeightTable } from "./weights.ts";

/** What was learned of names of places: made by `dateline train`. */
export interface RecogniserModel {
  readonly table: WeightTable;
  /** Weights of `JUDGE_FEATURES`. */
  readonly judge: Float64Array;
}

/** A model in the form that is stored. */
export interface StoredModel extends StoredWeights {
  readonly judge: Readonly<Record<string, number>>;
}

/** The model of a stored form. */
export function openModel(form: StoredModel): RecogniserModel {
  return { table: new WeightTable(form), judge: Float64Array.from(JUDGE_FEATURES, (name) => form.judge[name] ?? 0) };
}

let known: RecogniserModel | undefined;

/** The committed model; opened when first asked for. */
export function recogniserModel(): RecogniserModel {
  known ??= openModel(stored);
  return known;
}
