import type { Comparable } from "./similarity.ts";

/** Words that stand in reports of any happening and tell none from another. */
const COMMON = new Set(
  `about after against ahead along also amid among another around because been before being between both close could days during
  each early earlier from have head held into jointly last late later least less made many military more most near night official
  officials other over part people reported reports said says several since some spokesman spokesperson still such than that their
  them then there these they this those three through thursday today told took tuesday under until were what when where which while
  wednesday monday friday saturday sunday week weeks were will with would year years according authorities government minister ministry
  president leader leaders police country region city town village killed injured wounded dead death deaths happened made`.split(
    /\s+/,
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The telling words of a report: stems of the content words of its title and of the quotes that say what and who. */
export function tellingWords(report: Pick<Comparable, "title" | "evidence" | "places">): ReadonlySet<string> {
  const places = new Set(report.places.flatMap((place) => wordsOf(place.name)));
  const text = [
    report.title,
    ...report.evidence.filter(({ field }) => field === "what").map(({ quote }) => quote),
  ].join(" ");
  return new Set(wordsOf(text).filter((word) => word.length > 3 && !COMMON.has(word) && !places.has(word)));
}

/** Share of the smaller set's words that stand in both, from 0 to 1; 0 when one is empty. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** Lower-case words without marks and plural endings: enough for comparing two English texts of one event. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(WORD) ?? []).map((word) => word.replace(/['’]s$/, "").replace(/(?:ies|es|s|ing|ed)$/, ""));
}
