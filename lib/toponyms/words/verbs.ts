import { isVerb } from "./lexicon.ts";

const IRREGULAR: Readonly<Record<string, string>> = {
  said: "say", told: "tell", began: "begin", begun: "begin", took: "take", taken: "take", made: "make", gave: "give",
  given: "give", sent: "send", met: "meet", spoke: "speak", spoken: "speak", won: "win", lost: "lose", beaten: "beat",
  drew: "draw", drawn: "draw", bought: "buy", sold: "sell", paid: "pay", spent: "spend", kept: "keep", broke: "break",
  broken: "break", fought: "fight", froze: "freeze", frozen: "freeze", became: "become", shot: "shoot", struck: "strike",
  left: "leave", thought: "think", knew: "know", known: "know", saw: "see", seen: "see", sought: "seek", led: "lead",
  lent: "lend", withdrew: "withdraw", withdrawn: "withdraw", has: "have", had: "have", does: "do", did: "do",
  is: "be", are: "be", was: "be", were: "be", been: "be", held: "hold",
}; // biome-ignore format: a table

/** Possible base forms of a verb form: "accuses" may be "accuse" or "accus". */
export function baseForms(lower: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined;
  if (irregular) return [irregular];
  const forms = [lower];
  if (lower.endsWith("ies") || lower.endsWith("ied")) forms.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith("s")) forms.push(lower.slice(0, -1));
  if (lower.endsWith("es") || lower.endsWith("ed")) forms.push(lower.slice(0, -2));
  if (lower.endsWith("ed")) forms.push(lower.slice(0, -1), lower.slice(0, -3));
  if (lower.endsWith("ing")) forms.push(lower.slice(0, -3), `${lower.slice(0, -3)}e`, lower.slice(0, -4));
  return forms;
}

/** Whether some base form of the word is in the set. */
export const isFormOf = (lower: string, verbs: ReadonlySet<string>): boolean =>
  baseForms(lower).some((form) => verbs.has(form));

/** Whether a word is a verb with an ending of its own (not a bare form, which may be a noun). */
export function isFiniteVerb(lower: string): boolean {
  return isVerb(lower) || /(?:ed|ises|izes|ates)$/.test(lower);
}
