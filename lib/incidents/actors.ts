import type { Comparable } from "./similarity.ts";

/** Capitalised words that are no one's name: offices, peoples, days and months, what a sentence begins with. */
const NO_NAME = new Set(
  `president prime minister foreign defence defense interior chancellor king queen prince general colonel secretary state
  chief police court ministry office union european united nations states kingdom republic army air force parliament senate
  council committee agency service party court supreme high federal national
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december the a an in on at after before when while two three four five six seven eight nine ten several
  thousands hundreds dozens police officials call meeting visit talks summit verdict arrest trial charges sentence
  kazakh uzbek tajik turkmen kyrgyz uyghur turk turks czech dutch greek thai swiss serb serbs croat croats dane swede pole poles finn
  afghan afghans scot arab arabs kurd kurds kurdish jew jews
  between of with and by to from`.split(/\s+/),
);
/** Endings of words for peoples: French, Turkish, Russian, Japanese, Polish, Kenyan, Israeli, Iraqi. */
const PEOPLE = /(?:ish|ian|ean|ese|nch|can|yan|eli|aqi|ani|man|pali|mali|gali)$/;
const CAPITALISED = /\p{Lu}[\p{L}’'-]+/gu;

/** Names of people and bodies that a report tells of: capitalised words of its sentences that are no place's. */
export function actorsOf({
  title,
  evidence,
  places,
}: Pick<Comparable, "title" | "evidence" | "places">): ReadonlySet<string> {
  const geography = new Set(places.flatMap(({ name, admin1 }) => wordsOf(`${name} ${admin1 ?? ""}`)));
  const sentences = evidence.filter(({ field }) => field === "what").map(({ quote }) => withoutStart(quote));
  const names = wordsOf([withoutStart(title), ...sentences].join(" ").replace(/['’]s\b/g, ""));
  return new Set(names.filter((name) => !NO_NAME.has(name) && !geography.has(name) && !PEOPLE.test(name)));
}

/** A sentence without its first word, whose capital says nothing, unless another capital follows it. */
const withoutStart = (sentence: string) => sentence.replace(/^\P{L}*\p{L}+(?=\s+\P{Lu})/u, "");

function wordsOf(text: string): string[] {
  return (text.match(CAPITALISED) ?? []).map((word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
}
