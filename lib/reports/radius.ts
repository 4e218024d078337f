import { compileGuard } from "./pattern.ts";

const DISTANCE = compileGuard(
  "(?<number>\\d+(?:\\.\\d+)?|a dozen|several|a few) ?-?(?<unit>km|kilomet(?:re|er)s?|miles?|mi)(?: \\([^)]*\\))?(?: (?:(?:to the|due|further|just) )?(?:north|south|east|west|away|off|inland|outside|north-?east|north-?west|south-?east|south-?west)(?:ern)?)?(?: coast)?(?: (?:of|from))?(?: the)?(?: [\\p{L}]+ (?:of|town|city|capital))? ?$",
);
const NEAR = compileGuard(
  "\\b(?:near|close to|outside|off|not far from|outskirts of|around|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|off the coast of)(?: the)?(?: (?:town|city|village|island|port) of)? ?$",
);
/** Kilometres of "near" without a figure; at sea the word reaches further. */
const NEAR_KM = { land: 15, off: 30 } as const;
const KM_PER_MILE = 1.609;

/**
 * Kilometres around a town or site within which something happened, by the words that lead to its name; null when it
 * happened there. Outside a palace is still at the palace.
 */
export function radiusOf(before: string, kind: "place" | "site"): number | null {
  const distance = DISTANCE.exec(before)?.groups;
  if (distance) {
    const figure = Number(distance.number);
    const kilometres = Number.isNaN(figure) ? NEAR_KM.land : figure;
    return Math.max(1, Math.round(/^m/i.test(distance.unit ?? "") ? kilometres * KM_PER_MILE : kilometres));
  }
  const near = NEAR.exec(before)?.[0];
  if (near === undefined || (kind === "site" && !/^(?:near|close)/i.test(near))) return null;
  return /^off/i.test(near) ? NEAR_KM.off : NEAR_KM.land;
}
