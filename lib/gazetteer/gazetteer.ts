import type { LngLat, Place } from "../model.ts";

/** How a name belongs to a place: what kind of name of it was matched. */
export type NameKind = "name" | "alternate" | "abbreviation" | "demonym";

/** A place that a name may mean. */
export interface Candidate {
  readonly place: Place;
  readonly nameKind: NameKind;
  /** Prior weight of this place among all that bear the name, from population, kind and name kind; greater is likelier. */
  readonly prior: number;
  /**
   * Absent when the place bears the name as it is asked. `spelling`: the name is another spelling of a Slavic or
   * Arabic name; `kind-word`: the name without the word that tells its kind. A single word so found is weak evidence of a place.
   */
  readonly inexact?: "spelling" | "kind-word";
}

/** Names to candidate places. Passed into the pure core; nothing there opens a file. */
export interface Gazetteer {
  /**
   * Places that bear the name, likeliest first, and behind them those that are found by another spelling or without a
   * kind word (`inexact`); empty when there are none. Asks through `normalizeName`.
   */
  find(name: string): readonly Candidate[];
  /**
   * Whether a known name begins with these words, or may in another spelling of a long Slavic word: lets a reader grow
   * a phrase word by word.
   */
  hasPrefix(words: string): boolean;
  /** Places that a reader who has typed this much of a name may mean, likeliest first: for a search box. */
  suggest?(typed: string, most: number): readonly Place[];
  /** The entry with this id. */
  place(id: string): Place | undefined;
  /** Areas that a place lies in, from the innermost outwards: second-order where known, first-order, country. */
  parents(place: Place): readonly Place[];
  /** The country, first-order or second-order area that is this area of the area tiles, the one of fewest areas. */
  ofArea?(areaId: string): Place | undefined;
  /** The town nearest to a point, if one lies within the distance. */
  nearest?(point: LngLat, withinKm: number): Place | undefined;
}
