import type { Candidate, Gazetteer } from "./gazetteer.ts";

/** The names of one gazetteer file, or of several as one, asked by their stored keys: normalised names, and folded ones behind the signs of `spelling-keys.ts`. */
export interface NameLayer extends Omit<Gazetteer, "find" | "hasPrefix" | "suggest"> {
  /** Places that bear this key, in no order. */
  bearers(key: string): readonly Candidate[];
  /** Whether a key is these words or goes on after them with another word. */
  hasPrefix(key: string): boolean;
  /** The likeliest of the places that have a key which begins with these letters, a whole key outweighing a begun one. */
  completions(letters: string, most: number): readonly Candidate[];
}
