import type { RoleCase } from "./cases.ts";
import { TOPONYM_GROUPS, type ToponymGroup } from "./corpus.ts";

/** True names of one group or kind. */
export interface RoleRow {
  readonly truth: number;
  readonly found: number;
  /** Of those found: given the role `literal`. */
  readonly literal: number;
  readonly pointed: number;
  /** Of those with a point: found, and the place right. */
  readonly right: number;
}

export interface RoleScores {
  /** Share of found names of which "literal or not" is told as the corpus tells it. */
  readonly accuracy: number;
  readonly groups: Readonly<Record<ToponymGroup, RoleRow>>;
  /** By the corpus's own finer kinds, in the order of their frequency. */
  readonly kinds: readonly (RoleRow & { readonly kind: string; readonly group: ToponymGroup })[];
}

/**
 * Recall and right places by marked role, and our roles (`literal` against all others) beside the marked ones. Takes
 * every marked name, demonyms too: they are half of what is not literal. Null where the corpus marks no role.
 */
export function scoreRoles(cases: readonly RoleCase[]): RoleScores | null {
  if (cases.length === 0) return null;
  const ofGroup = (group: ToponymGroup) => rowOf(cases.filter((one) => one.group === group));
  const groups = { literal: ofGroup("literal"), associative: ofGroup("associative") };
  const found = groups.literal.found + groups.associative.found;
  const agreed = groups.literal.literal + groups.associative.found - groups.associative.literal;
  const kinds = TOPONYM_GROUPS.flatMap((group) => {
    const names = new Set(cases.filter((one) => one.group === group).map(({ kind }) => kind));
    return [...names].map((kind) => {
      return { kind: kind ?? "-", group, ...rowOf(cases.filter((one) => one.group === group && one.kind === kind)) };
    });
  });
  return {
    accuracy: found === 0 ? 0 : agreed / found,
    groups,
    kinds: kinds.sort((a, b) => b.truth - a.truth || (a.kind < b.kind ? -1 : 1)),
  };
}

function rowOf(cases: readonly RoleCase[]): RoleRow {
  const count = (isCounted: (one: RoleCase) => boolean) => cases.filter(isCounted).length;
  return {
    truth: cases.length,
    found: count(({ role }) => role !== null),
    literal: count(({ role }) => role === "literal"),
    pointed: count(({ right }) => right !== null),
    right: count(({ right }) => right === true),
  };
}
