import { actorsOf } from "./actors.ts";
import type { Comparable } from "./similarity.ts";
import { targetsOf } from "./targets.ts";
import { tellingWords } from "./words.ts";

/** What the sentences of a report say, as sets to compare. */
export interface Profile {
  readonly words: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Those that the title names. */
  readonly titled: ReadonlySet<string>;
}

const profiles = new WeakMap<Comparable, Profile>();

/** The profile of a report. A report is compared with many: what its sentences say is found once. */
export function profileOf(report: Comparable): Profile {
  const known = profiles.get(report);
  if (known) return known;
  const profile = {
    words: tellingWords(report),
    targets: targetsOf(report),
    actors: actorsOf(report),
    titled: actorsOf({ ...report, evidence: [] }),
  };
  profiles.set(report, profile);
  return profile;
}
