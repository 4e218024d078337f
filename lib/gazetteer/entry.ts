import type { Place } from "../model.ts";
import type { NameKind } from "./gazetteer.ts";

/** How good a name is for its place, from a mere variant to a name that English news itself writes. */
export const NAME_QUALITY = {
  weak: 1,
  alternate: 2,
  translation: 3,
  form: 4,
  official: 5,
  main: 6,
  news: 7,
} as const;
export type NameQuality = (typeof NAME_QUALITY)[keyof typeof NAME_QUALITY];

/** Share of a place's importance that a name of this quality carries into the prior. Index: NameQuality. */
export const QUALITY_SHARE: readonly number[] = [0, 0.01, 0.1, 0.25, 0.7, 0.8, 1, 1];

export interface EntryName {
  readonly name: string;
  readonly kind: NameKind;
  readonly quality: NameQuality;
}

/** A place as it goes into a gazetteer file, with every name that it bears. */
export interface Entry {
  readonly place: Omit<Place, "admin1">;
  /** Id of the smallest area that it lies in: second-order, else first-order, else country. */
  readonly parent: string | null;
  /** Number of people to whom the place matters, roughly: orders the bearers of one name. From 1 to 10^10. */
  readonly importance: number;
  readonly names: readonly EntryName[];
}
