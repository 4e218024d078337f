import type { Candidate, Gazetteer } from "./gazetteer.ts";

/** Whether what a name likeliest means is a people of a place: "Ukrainian", "Londoners". */
export const areDemonyms = (candidates: readonly Candidate[]): boolean => candidates[0]?.nameKind === "demonym";

/** The same of a name, asked of a gazetteer. */
export const isDemonymIn =
  (gazetteer: Pick<Gazetteer, "find">) =>
  (name: string): boolean =>
    areDemonyms(gazetteer.find(name));
