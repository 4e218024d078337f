import { areDemonyms } from "../gazetteer/demonyms.ts";
import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import { normalizeName } from "../gazetteer/normalize.ts";
import type { Mention, Place, Sentence } from "../model.ts";
import { Option } from "./option.ts";
import type { PlaceContext } from "./resolve.ts";
import { PLACE_SETTINGS as S } from "./settings.ts";

/** A mention with the places that it may mean. */
export interface Choice {
  readonly mention: Mention;
  /** Its name in the gazetteer's spelling: uses of one name in a text mean one place unless said otherwise. */
  readonly key: string;
  readonly passage: number;
  readonly sentence: number;
  readonly options: readonly Option[];
  /** Share of each option, from 0 to 1, as it is known by now; they sum to 1. */
  shares: Float64Array;
}

export function openChoice(mention: Mention, { text, sentences }: PlaceContext, gazetteer: Gazetteer): Choice {
  const sentence = sentenceAt(sentences, mention.start);
  // The form for the gazetteer has served with this: what is found carries the words of the text alone.
  const { lookup: name = mention.name, ...named } = mention;
  const bare = gazetteer.find(name);
  const kind = listKindAfter(text, mention.end);
  const found = kind === "counties" ? [...gazetteer.find(`${name} County`), ...bare] : bare;
  const isDemonym = mention.role === "demonym" || areDemonyms(found);
  const fitting = found.filter(({ nameKind }) => !isDemonym || nameKind === "demonym").slice(0, S.maxCandidates);
  const best = Math.max(1, ...fitting.map(({ prior }) => prior));
  return {
    mention: named,
    key: normalizeName(name),
    sentence,
    passage: sentences[sentence]?.passage ?? -1,
    options: fitting.map((candidate) => openOption(candidate, best, mention, gazetteer)),
    shares: new Float64Array(fitting.length),
  };
}

function openOption(
  { place, prior, nameKind, inexact }: Candidate,
  bestPrior: number,
  mention: Mention,
  gazetteer: Gazetteer,
): Option {
  const option = new Option(place);
  const size = Math.log10(Math.max(prior, 1));
  option.set("prior", size);
  option.set("priorBehindBest", Math.log10(bestPrior) - size);
  const isForeign = nameKind === "alternate" && isForeignName(place, prior, gazetteer);
  option.set("alternateName", nameKind === "alternate" && !isForeign);
  option.set("foreignCountryName", isForeign);
  option.set("abbreviation", nameKind === "abbreviation");
  option.set("spelledOtherwise", inexact !== undefined);
  if (place.kind !== "place") option.set(place.kind, 1);
  option.set("smallActor", isSmallActor(mention, place));
  return option;
}

/** Index of the last sentence that begins at or before an offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The kind word that ends the list that a name stands in: "Becker, Clay and Wilkin counties"; null when there is none. */
export function listKindAfter(text: string, end: number): string | null {
  const match = LIST_TAIL.exec(text.slice(end, end + LIST_REACH));
  return match?.[1] ?? match?.[2] ?? null;
}

const LIST_REACH = 200;
const LIST_TAIL =
  /^(?:, (?:and |or )?|,? (?:and|or) )(?:\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?(?:, (?:and |or )?|,? (?:and|or) )){0,12}(?:\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)? )(counties|provinces|districts|regions|oblasts|states|governorates|cities|towns|villages|prefectures)\b|^ (counties)\b/u;

/** A town too small to stand for a government: "Damascus denies" is not the one in Maryland. */
const isSmallActor = ({ role }: Mention, { kind, population }: Place): boolean =>
  role === "metonymic" && kind === "place" && population < S.actorPopulation;

/** Whether English news writes a country by another name: "Columbia" is none for Colombia, "Holland" is one. */
function isForeignName(place: Place, prior: number, gazetteer: Gazetteer): boolean {
  if (place.kind !== "country") return false;
  const main = gazetteer.find(place.name).find((candidate) => candidate.place.id === place.id);
  return main !== undefined && prior < main.prior / 2;
}

/** Sets the share of each option from its features. */
export function weighOptions(choice: Choice, weights: Float64Array): void {
  const { options, shares } = choice;
  let most = Number.NEGATIVE_INFINITY;
  options.forEach((option, at) => {
    shares[at] = option.score(weights);
    most = Math.max(most, shares[at] as number);
  });
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    shares[at] = Math.exp((shares[at] as number) - most);
    sum += shares[at] as number;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] as number) / sum;
}
