import type { IncidentSubtype, IncidentType } from "../../model.ts";

/**
 * Words that tell of a happening. Patterns are pieces of regular expressions, tried without regard to case, between
 * word boundaries. The tables are our own, written from the definitions of the vocabulary and general English usage.
 */
export interface LexiconEntry {
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  readonly patterns: readonly string[];
  /** Must stand somewhere in the same sentence. */
  readonly needs?: string;
  /** Another sense of the word: tried on the sentence around the match. */
  readonly unless?: string;
  /** Probability that a match which passes both tells of such a happening. */
  readonly weight: number;
}

/** Nouns of people, for patterns of harm and movement. */
export const PEOPLE =
  "(?:people|persons?|civilians?|children|child|girls?|boys?|m[ae]n|wom[ae]n|soldiers?|troops|fighters?|militants?|rebels?|gunmen|attackers?|officers?|police(?:men)?|residents?|villagers?|workers?|students?|pupils|teachers?|passengers?|hostages|tourists?|migrants?|refugees?|patients?|protesters?|demonstrators?|prisoners?|inmates?|suspects?|victims?|others?|personnel|servicem[ae]n|service members|sailors?|crew(?: members?)?|firefighters?|journalists?|minors?|teenagers?|famil(?:y|ies)|members?|hikers|drivers?|doctors?|medics?|aid workers?|insurgents?|security forces|separatists?|terrorists?|Palestinians|Ukrainians|Russians|Israelis|Syrians|Americans|North Koreans|nationals|citizens)";
