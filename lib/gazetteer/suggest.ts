import type { Place } from "../model.ts";
import { byPrior, distinct } from "./candidates.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { NameLayer } from "./layer.ts";
import { normalizeName } from "./normalize.ts";

/**
 * Places that may be meant by what was typed of a name, likeliest first: those with a name that begins so, and behind
 * them those that the whole of it means in another spelling or with a kind word. Words after a comma say wherein it
 * lies, "paris, tex".
 */
export function suggestPlaces(
  layer: NameLayer,
  find: Gazetteer["find"],
  typed: string,
  most: number,
): readonly Place[] {
  const [name = "", ...around] = typed.split(",");
  const area = normalizeName(around.join(" "));
  const wanted = area === "" ? most : NAMESAKES;
  const begun = distinct(beginnings(name).flatMap((letters) => layer.completions(letters, wanted))).sort(byPrior);
  const whole = begun.length < wanted ? find(name).filter(({ nameKind }) => nameKind !== "demonym") : [];
  const places = new Map([...begun, ...whole].map(({ place }) => [place.id, place]));
  return [...places.values()].filter((place) => area === "" || liesIn(layer, place, area)).slice(0, most);
}

/** Places of one name among which those of an area are looked for. */
const NAMESAKES = 400;

/** The letters that names may begin with: "st" may be "saint", and the begin of "Stuttgart". */
function beginnings(name: string): string[] {
  const key = normalizeName(name);
  // A sign that no name ends with keeps the last word from being written out.
  const asTyped = /\s$/.test(name) ? key : normalizeName(`${name}${STOP}`).slice(0, -STOP.length);
  return [...new Set([key, asTyped, key.replace(ARTICLE, "")])].filter((letters) => letters !== "");
}

const STOP = "x";
/** "the donb" */
const ARTICLE = /^the /;

function liesIn(layer: NameLayer, place: Place, area: string): boolean {
  return layer.parents(place).some(({ name }) => normalizeName(name).startsWith(area));
}
