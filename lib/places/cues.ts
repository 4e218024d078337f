import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { PlaceKind } from "../model.ts";
import { isWithin } from "../toponyms/containment.ts";
import { KIND_WORDS } from "../toponyms/words/places.ts";
import { type Choice, listKindAfter, type Option } from "./choice.ts";
import { countrySigns } from "./country-signs.ts";
import type { PlaceContext } from "./resolve.ts";
import { PLACE_SETTINGS as S } from "./settings.ts";

/** Adds to each option what the words beside the name say: its kind, the area that it lies in. */
export function readCues(choices: readonly Choice[], context: PlaceContext, gazetteer: Gazetteer): void {
  const signs = countrySigns(context.text);
  // Every country's news names other countries, so that signs of one speak less against these.
  const abroad = S.abroad * Math.max(0, ...signs.values());
  const source = sourceCountry(context.url ?? context.publisher ?? "");
  /** By name, the places that the text somewhere says to lie in an area that it names; and the uses that say so. */
  const held = new Map<string, Set<string>>();
  const explicit = new Set<Choice>();
  choices.forEach((choice, at) => {
    const kinds = kindsBeside(context.text, choice.mention.start, choice.mention.end);
    const holder = holderOf(choices, at, context.text);
    const isHolder = holderOf(choices, at - 1, context.text) !== null;
    for (const option of choice.options) {
      const { place } = option;
      if (kinds) option.own += kinds.includes(place.kind) ? S.kindFits : S.kindDiffers;
      else if (!isHolder && isSeatOfNamesake(option, choice)) option.own += S.seat;
      option.own += place.kind === "country" ? abroad : (signs.get(place.country ?? "") ?? 0);
      if (source !== null && place.country === source) option.own += S.sourceCountry;
      if (holder && isHeldBy(option, holder, gazetteer)) {
        option.own += S.container;
        held.set(choice.key, (held.get(choice.key) ?? new Set()).add(place.id));
        explicit.add(choice);
      } else if (isHeldInSentence(option, choices, at, context.text, gazetteer)) option.own += S.sentenceArea;
    }
    if (holder) preferHolder(choice, holder, gazetteer);
  });
  for (const choice of choices) {
    if (explicit.has(choice)) continue;
    for (const option of choice.options) {
      if (held.get(choice.key)?.has(option.place.id)) option.own += S.containerElsewhere;
    }
  }
}

function isHeldBy({ place }: Option, holder: Choice, gazetteer: Gazetteer): boolean {
  return holder.options.slice(0, MOST_HOLDERS).some((area) => isWithin(place, area.place, gazetteer));
}

/** Meanings of an area's name that are asked for what lies in them. */
const MOST_HOLDERS = 4;

/** Whether a town stands against the area of the same name around it: "New York" alone is mostly the city. */
function isSeatOfNamesake({ place }: Option, { options }: Choice): boolean {
  if (place.kind !== "place") return false;
  return options.some(
    ({ place: area }) => area.kind === "admin1" && area.country === place.country && area.name === place.admin1,
  );
}

/** "Paris, Texas" also tells that "Texas" is an area that holds a Paris. */
function preferHolder(inner: Choice, holder: Choice, gazetteer: Gazetteer): void {
  for (const option of holder.options.slice(0, MOST_HOLDERS)) {
    if (inner.options.some(({ place }) => isWithin(place, option.place, gazetteer))) option.own += S.container / 2;
  }
}

/** The kinds that a word beside the name allows, or null when there is none. */
function kindsBeside(text: string, start: number, end: number): readonly PlaceKind[] | null {
  const list = listKindAfter(text, end);
  if (list) return KIND_WORDS[list] ?? null;
  const after = /^ (?:administrative )?([a-z]+)/i.exec(text.slice(end, end + 40))?.[1]?.toLowerCase();
  const before = /([a-z]+) of (?:the )?$/i.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  for (const word of [after, before]) {
    if (word && Object.hasOwn(KIND_WORDS, word)) return KIND_WORDS[word] ?? null;
  }
  return null;
}

/** The area that follows a name after a comma or in brackets, over another such area: "Paris, Lamar County, Texas". */
function holderOf(choices: readonly Choice[], at: number, text: string): Choice | null {
  const [choice, next] = [choices[at], choices[at + 1]];
  if (!choice || !next) return null;
  const between = text.slice(choice.mention.end, next.mention.start);
  if (between.startsWith(",") && isInList(choices, at, text)) return null;
  return /^(?:\.?, ?(?:in )?(?:the )?(?:\p{L}+ern )?| \(| in (?:the )?(?:\p{L}+ern )?|['’]s )$/u.test(between)
    ? next
    : null;
}

/** "Armenia, Georgia, Iraq and Iran": names of one rank in a row are a list, not a place in an area. */
function isInList(choices: readonly Choice[], at: number, text: string): boolean {
  const [choice, next] = [choices[at], choices[at + 1]];
  const rank = choice?.options[0]?.place.kind;
  if (!choice || !next || rank === "place" || rank !== next.options[0]?.place.kind) return false;
  const before = text.slice(Math.max(0, choice.mention.start - 6), choice.mention.start);
  const after = text.slice(next.mention.end, next.mention.end + 8);
  return /(?:, |\band |: )$/.test(before) || /^(?:, (?:and )?\p{Lu}|,? and )/u.test(after);
}

/** Whether another name of the same sentence is of an area that holds the place. */
function isHeldInSentence(
  option: Option,
  choices: readonly Choice[],
  at: number,
  text: string,
  gazetteer: Gazetteer,
): boolean {
  const own = choices[at];
  if (!own || own.sentence < 0) return false;
  for (let step = 1; step <= 6; step++) {
    for (const other of [choices[at - step], choices[at + step]]) {
      if (other?.sentence !== own.sentence || other.key === own.key) continue;
      const place = other.options[0]?.place;
      if (isCoordinated(own, other, text)) continue;
      if (place && isWithin(option.place, place, gazetteer)) return true;
    }
  }
  return false;
}

/** "England and Wales": neither holds the other. */
function isCoordinated(a: Choice, b: Choice, text: string): boolean {
  const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a];
  return /^,? and (?:the )?$/.test(text.slice(first.mention.end, second.mention.start));
}

/** The country of an address by its ending ("independent.ie"), null for endings without one. */
function sourceCountry(address: string): string | null {
  const ending = /^(?:https?:\/\/)?[\w.-]+\.([a-z]{2})(?:[/:?#]|$)/i.exec(address)?.[1]?.toUpperCase();
  if (!ending || OPEN_ENDINGS.has(ending)) return null;
  return ending === "UK" ? "GB" : ending;
}

/** Country endings that are sold for other meanings. */
const OPEN_ENDINGS: ReadonlySet<string> = new Set("TV ME IO CO AI FM EU LY GG TO WS CC".split(" "));
