import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Place, PlaceKind } from "../model.ts";
import { isWithin } from "../toponyms/containment.ts";
import { KIND_WORDS } from "../toponyms/words/places.ts";
import { type Choice, listKindAfter } from "./choice.ts";
import { countrySigns } from "./country-signs.ts";
import { homesOf, nearHome } from "./home.ts";
import type { Option } from "./option.ts";
import type { PlaceContext } from "./resolve.ts";

/** Sets the features of each option that the words beside the name and the article tell: its kind, the area that it lies in. */
export function readCues(choices: readonly Choice[], context: PlaceContext, gazetteer: Gazetteer): void {
  const article = articleCues(choices, context, gazetteer);
  /** By name, the places that the text somewhere says to lie in an area that it names. */
  const held = new Map<string, Set<string>>();
  choices.forEach((choice, at) => {
    const kinds = kindsBeside(context.text, choice.mention.start, choice.mention.end);
    const holder = holderOf(choices, at, context.text);
    const isHolder = holderOf(choices, at - 1, context.text) !== null;
    const isCoordinatedRow = isInRow(choices, at, context.text);
    for (const option of choice.options) {
      const { place } = option;
      if (kinds) option.set(kinds.includes(place.kind) ? "kindFits" : "kindDiffers", 1);
      else option.set("seatOfNamesake", !isHolder && isSeatOfNamesake(option, choice));
      addArticleCues(option, choice, article);
      option.set("coordinated", isCoordinatedRow && isOfRowKind(option, choices, at));
      if (holder && isHeldBy(option, holder, gazetteer)) {
        option.set("heldByNext", 1);
        held.set(choice.key, (held.get(choice.key) ?? new Set()).add(place.id));
      } else option.set("heldInSentence", isHeldInSentence(option, choices, at, context.text, gazetteer));
    }
    if (holder) preferHolder(choice, holder, gazetteer);
  });
  for (const { key, options } of choices) {
    // A use that says itself where it lies needs no other one.
    if (options.some((option) => option.get("heldByNext") > 0)) continue;
    for (const option of options) option.set("heldElsewhere", held.get(key)?.has(option.place.id) === true);
  }
}

/** What the article as a whole tells of countries and areas. */
interface ArticleCues {
  readonly signs: ReadonlyMap<string, number>;
  /** Every country's news names other countries, so that signs of one speak less against these. */
  readonly abroad: number;
  readonly source: string | null;
  readonly homes: readonly Place[];
  /** Countries and first-order areas that are named without doubt, and by which names. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>;
  readonly areas: ReadonlyMap<string, ReadonlySet<string>>;
}

function articleCues(choices: readonly Choice[], context: PlaceContext, gazetteer: Gazetteer): ArticleCues {
  const signs = countrySigns(context.text);
  const countries = new Map<string, Set<string>>();
  const areas = new Map<string, Set<string>>();
  for (const { key, options } of choices) {
    const place = options[0]?.place;
    if (!place?.country) continue;
    if (place.kind === "country") countries.set(place.country, (countries.get(place.country) ?? new Set()).add(key));
    if (place.kind === "admin1") {
      const area = `${place.country}/${place.name}`;
      areas.set(area, (areas.get(area) ?? new Set()).add(key));
    }
  }
  return {
    signs,
    abroad: Math.max(0, ...signs.values()),
    source: sourceCountry(context.url ?? context.publisher ?? ""),
    homes: homesOf(context.url ?? context.publisher ?? "", gazetteer),
    countries,
    areas,
  };
}

function addArticleCues(option: Option, { key }: Choice, article: ArticleCues): void {
  const { place } = option;
  const isNamed = (names: ReadonlySet<string> | undefined) =>
    names !== undefined && (names.size > 1 || !names.has(key));
  if (place.kind === "country") option.set("abroadSigns", article.abroad);
  else option.set("countrySigns", article.signs.get(place.country ?? "") ?? 0);
  option.set("sourceCountry", article.source !== null && place.country === article.source);
  option.set("nearHome", nearHome(place, article.homes));
  option.set("countryNamed", isNamed(article.countries.get(place.country ?? "")));
  option.set("admin1Named", isNamed(article.areas.get(`${place.country}/${place.admin1}`)));
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
    if (inner.options.some(({ place }) => isWithin(place, option.place, gazetteer))) option.set("holdsPrevious", 1);
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

/** Whether the name stands in a row of names: "England and Wales", "Armenia, Georgia and Iran". */
function isInRow(choices: readonly Choice[], at: number, text: string): boolean {
  const [before, own, after] = [choices[at - 1], choices[at], choices[at + 1]];
  if (!own) return false;
  return (
    (before !== undefined && isCoordinated(before, own, text)) ||
    (after !== undefined && isCoordinated(own, after, text))
  );
}

/** Whether the likeliest meanings of the names beside it are of the same kind as the place. */
function isOfRowKind({ place }: Option, choices: readonly Choice[], at: number): boolean {
  return [choices[at - 1], choices[at + 1]].some((other) => other?.options[0]?.place.kind === place.kind);
}

/** The country of an address by its ending ("independent.ie"), null for endings without one. */
function sourceCountry(address: string): string | null {
  const ending = /^(?:https?:\/\/)?[\w.-]+\.([a-z]{2})(?:[/:?#]|$)/i.exec(address)?.[1]?.toUpperCase();
  if (!ending || OPEN_ENDINGS.has(ending)) return null;
  return ending === "UK" ? "GB" : ending;
}

/** Country endings that are sold for other meanings. */
const OPEN_ENDINGS: ReadonlySet<string> = new Set("TV ME IO CO AI FM EU LY GG TO WS CC".split(" "));
