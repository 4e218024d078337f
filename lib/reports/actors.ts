import type { ActorRole, Span } from "../model.ts";
import type { Trigger } from "./context.ts";
import { VERBAL } from "./coreference.ts";
import { compileGuard } from "./pattern.ts";

/** Somebody with a part in a happening, by the words that name them. */
export interface FoundActor {
  readonly role: ActorRole;
  readonly name: string;
  readonly evidence: Span;
}

/** Types that somebody does. */
const DONE: ReadonlySet<string> = new Set(["strike", "explosion", "battle", "attack", "crime", "military"]);
const MAX_WORDS = 7;
/** Characters on both sides of the trigger in which its doer is looked for. */
const REACH = 110;

const AGENT = compileGuard(
  "\\b(?:forces|troops|army|military|navy|air force|marines|soldiers?|police(?:m[ae]n)?|officers?|militants?|rebels?|gunm[ae]n|fighters?|insurgents?|militias?|militiamen|groups?|gangs?|drones?|jets|warplanes|helicopters?|missiles?|attackers?|assailants?|bombers?|suspects?|m[ae]n|wom[ae]n|teen(?:ager)?s?|boys?|girls?|students?|drivers?|thie(?:f|ves)|burglars?|robbers?|hackers?|guards?|separatists?|terrorists?|extremists?|jihadists?|settlers?|pirates?|smugglers?|kidnappers?|mobs?|crowds?|protesters|people|fans|youths?|cartels?|Islamic State|IS|ISIS|Taliban|Hamas|Hezbollah|Houthis?|Boko Haram|al-?\\s?Shabab|al-?\\s?Qaeda|M23|RSF|Wagner|PKK|YPG|ELN|FARC)\\b",
);
/** Characters after the trigger in which the verb of a doer may stand. */
const VERB_REACH = 20;
/** "gunmen opened fire": the doer stands within the words of the deed. */
const AGENT_FIRST =
  /^(?:gunm[ae]n|militants?|rebels?|soldiers?|troops|police|officers?|attackers?|assailants?|suspects?|thie(?:f|ves)|burglars?|robbers?|hackers?|drones?|missiles?|rockets?|jets|warplanes|fighters?|insurgents?|forces|protesters|army)(?= (?:\p{L}+ ){0,2}(?:\p{L}+ed|struck|hit|shot|stole|broke|threw|took|set|fell|blew)\b)/iu;
const NO_AGENT =
  /^(?:drones?|missiles?|rockets?|people|it|he|she|they|we|you|i|who|which|that|this|there|what|officials?|authorities|one|some|many|all|both|those|these)$/i;
const PASSIVE = /\b(?:was|were|been|being|is|are|be|got)(?: \p{L}+ly)? ?$/iu;
const AUXILIARIES = /(?: (?:has|have|had|also|then|later|again|reportedly|allegedly|repeatedly|recently))+ *$/i;
const LAST_BREAK =
  /^.*(?:[,;:—–“”"(]|\b(?:that|and|but|while|when|after|before|as|because|where|who|which|says?|said)\b)\s*/su;
const BY =
  /^[^.;:]{0,45}?\bby (?<name>(?:(?:an?|the|two|three|several|four|five|unknown|masked|suspected) )*[\p{L}'’-]+(?: [\p{L}'’-]+){0,5}?)(?=[,.;:”"]|$| (?:in|on|at|near|after|who|that|and|for|while|during|with|as|from|has|had|was|were|over|against|outside|late|early|overnight)\b)/u;

/** "an attack, a charge denied by the Kremlin": what stands before "by" is no doing of it. */
const OTHER_DEED = /,|\b(?!(?:claimed|launched|conducted|committed|perpetrated|staged|carried)\b)\p{L}+(?:ed|en) by /u;

/** Who did what the trigger tells, as the sentence names them: "Russian drones struck", "shot by two gunmen", "the Israeli strike". */
export function perpetratorsOf(trigger: Trigger): FoundActor[] {
  if (!DONE.has(trigger.type)) return [];
  const found = agentOf(trigger) ?? subjectOf(trigger) ?? ownerOf(trigger);
  if (!found) return [];
  const { start } = trigger.sentence;
  const evidence = { start: start + found.start, end: start + found.end };
  return [{ role: "perpetrator", name: trigger.sentence.text.slice(found.start, found.end), evidence }];
}

/** The subject of an active verb. */
function subjectOf({ sentence, start, end }: Trigger): Span | null {
  const at = start - sentence.start;
  const inside = AGENT_FIRST.exec(sentence.text.slice(at, end - sentence.start + VERB_REACH))?.[0].length ?? 0;
  if (inside > 0) return phrase(sentence.text, clauseStart(sentence.text, at), at + inside);
  if (!VERBAL.test(sentence.text.slice(at, end - sentence.start))) return null;
  const before = sentence.text.slice(Math.max(0, at - REACH), at);
  if (PASSIVE.test(before) || /^ by\b/.test(sentence.text.slice(end - sentence.start))) return null;
  const auxiliaries = AUXILIARIES.exec(before)?.[0].length ?? 0;
  return phrase(sentence.text, clauseStart(sentence.text, at), at - auxiliaries);
}

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  return from + (LAST_BREAK.exec(text.slice(from, at))?.[0].length ?? 0);
}

/** Whoever stands after "by". */
function agentOf({ sentence, start, end }: Trigger): Span | null {
  const from = end - sentence.start;
  const words = sentence.text.slice(start - sentence.start, from);
  const inside = / by (?<name>[^,;]+)$/.exec(words)?.groups?.name;
  if (inside !== undefined) return phrase(sentence.text, from - inside.length, from);
  const match = BY.exec(sentence.text.slice(from, from + REACH));
  const name = match?.groups?.name;
  if (!match || name === undefined || OTHER_DEED.test(match[0])) return null;
  const at = from + match[0].length - name.length;
  return phrase(sentence.text, at, at + name.length);
}

/** The people or country that stands right before the noun: "a Russian strike". */
function ownerOf({ sentence, start, end }: Trigger): Span | null {
  const owner = sentence.toponyms.find(
    (toponym) =>
      (toponym.role === "associative" || toponym.role === "demonym") &&
      toponym.end <= end &&
      toponym.end >= start - 12 &&
      /^(?:['’]s)?(?: \p{Ll}+)? ?$/u.test(
        sentence.text.slice(toponym.end - sentence.start, Math.max(toponym.end, start) - sentence.start),
      ),
  );
  return owner?.place?.kind === "country" || owner?.place?.kind === "region"
    ? { start: owner.start - sentence.start, end: owner.end - sentence.start }
    : null;
}

/** A noun phrase without blanks and article around it; null where it names nobody who acts. */
function phrase(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to);
  const start = from + (/^\s*(?:(?:the|an?) )?/i.exec(words)?.[0].length ?? 0);
  const end = to - (/\s*$/.exec(words)?.[0].length ?? 0);
  const name = text.slice(start, end);
  if (
    name === "" ||
    NO_AGENT.test(name) ||
    /\b(?:found|shot|killed|hurt)$/i.test(name) ||
    name.split(/\s+/).length > MAX_WORDS
  )
    return null;
  return AGENT.test(name) || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u.test(name) ? { start, end } : null;
}

/** The actors of both of two tellings, each once; a shorter name of the same one gives way. */
export function joinActors(one: readonly FoundActor[], other: readonly FoundActor[]): FoundActor[] {
  const all = [...one, ...other];
  const isSaid = (actor: FoundActor, index: number) =>
    all.some((rival, at) => {
      if (at === index || rival.role !== actor.role) return false;
      const [longer, shorter] = [rival.name.toLowerCase(), actor.name.toLowerCase()];
      return longer.includes(shorter) && (longer !== shorter || at < index);
    });
  return all.filter((actor, index) => !isSaid(actor, index));
}
