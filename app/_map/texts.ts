import { en } from "../_texts/en.ts";

/** English words under their old names, for files that do not ask useTexts() yet. */
export const TEXTS = en;
export const TYPE_LABELS = en.types;
export const TYPE_SHORT_LABELS = en.typesShort;
export const GROUP_LABELS = en.groups;
export const STATUS_LABELS = en.statuses;
export const STATUS_MEANINGS = en.statusMeanings;
export const SORT_LABELS = en.sorts;
export const RELATION_LABELS = en.relations;
export const FIELD_LABELS = en.fields;
export const CASUALTY_LABELS = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  detained: "detained",
  displaced: "displaced",
} as const;

/** "1 incident", "12 incidents". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
}
