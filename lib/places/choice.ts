import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import { normalizeName } from "../gazetteer/normalize.ts";
import type { Mention, Place, Sentence } from "../model.ts";
import type { PlaceContext } from "./resolve.ts";
import { PLACE_SETTINGS as S } from "./settings.ts";

/** One place that a mention may mean, with the evidence so far. */
export interface Option {
  readonly place: Place;
  /** Evidence from the name and the words beside it. */
  own: number;
  /** Evidence from the other names of the text. */
  support: number;
}

/** A mention with the places that it may mean. */
export interface Choice {
  readonly mention: Mention;
  /** Its name in the gazetteer's spelling: uses of one name in a text mean one place unless said otherwise. */
  readonly key: string;
  readonly passage: number;
  readonly sentence: number;
  readonly options: readonly Option[];
}

export function openChoice(mention: Mention, { text, sentences }: PlaceContext, gazetteer: Gazetteer): Choice {
  const sentence = sentenceAt(sentences, mention.start);
  // The form for the gazetteer has served with this: what is found carries the words of the text alone.
  const { lookup: name = mention.name, ...named } = mention;
  const bare = gazetteer.find(name);
  const kind = listKindAfter(text, mention.end);
  const found = kind === "counties" ? [...gazetteer.find(`${name} County`), ...bare] : bare;
  const isDemonym = mention.role === "demonym" || found[0]?.nameKind === "demonym";
  const fitting = found.filter(({ nameKind }) => !isDemonym || nameKind === "demonym");
  return {
    mention: named,
    key: normalizeName(name),
    sentence,
    passage: sentences[sentence]?.passage ?? -1,
    options: fitting.slice(0, S.maxCandidates).map((candidate) => ({
      place: candidate.place,
      own: priorWeight(candidate, gazetteer) + (isSmallActor(mention, candidate.place) ? S.smallActor : 0),
      support: 0,
    })),
  };
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

function priorWeight({ place, prior, nameKind }: Candidate, gazetteer: Gazetteer): number {
  const weight = S.prior * Math.log10(Math.max(prior, 1));
  if (nameKind !== "alternate") return weight;
  return weight + (isForeignName(place, prior, gazetteer) ? S.foreignName : S.alternate);
}

/** A town too small to stand for a government: "Damascus denies" is not the one in Maryland. */
const isSmallActor = ({ role }: Mention, { kind, population }: Place): boolean =>
  role === "metonymic" && kind === "place" && population < S.actorPopulation;

/** Whether English news writes a country by another name: "Columbia" is none for Colombia, "Holland" is one. */
function isForeignName(place: Place, prior: number, gazetteer: Gazetteer): boolean {
  if (place.kind !== "country") return false;
  const main = gazetteer.find(place.name).find((candidate) => candidate.place.id === place.id);
  return main !== undefined && prior < main.prior / 2;
}

/** The share of each option; they sum to 1. */
export function probabilities({ options }: Pick<Choice, "options">): number[] {
  const weights = options.map(({ own, support }) => (own + support) / S.temperature);
  const most = Math.max(...weights);
  const shares = weights.map((weight) => Math.exp(weight - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
