/** What a person says of the endpoint; read from the environment by `lib/env.ts`. */
export interface LanguageModelSettings {
  /** Base address of an OpenAI-compatible service: `https://…/v1`, or http on this machine. */
  readonly url: string;
  /** null for a service that asks for none. Never printed or stored. */
  readonly key: string | null;
  readonly model: string;
  /** Milliseconds for one answer, its body included. */
  readonly timeoutMs: number;
  /** Milliseconds before the first retry, doubled for the next; the default of the table below when left out. */
  readonly backoffMs?: number;
}

/** Settings of the reader that asks a language model. */
export const LANGUAGE_MODEL = {
  /** Raised whenever prompt, schema or checks change what the same answer is read as. */
  version: 1,
  /** Milliseconds for one answer, unless the environment says otherwise. */
  timeoutMs: 60_000,
  /** Retries of one question after status 429 or 5xx; nothing else is asked again. */
  retries: 2,
  /** Milliseconds before the first retry, and the most that a server may ask for by `Retry-After`. */
  backoffMs: 1_000,
  maxWaitMs: 20_000,
  /** Bytes of one answer; a longer one is broken off. */
  maxAnswerBytes: 1_000_000,
  /** Characters of text in one question; small models lose quotes in longer ones. */
  maxChunk: 8_000,
  /** Questions for one article; of a longer one the rest is left unread, and it says so. */
  maxChunks: 16,
  /** Reports of one answer that are looked at. */
  maxReports: 40,
  /** Places of one report and figures of one report that are looked at; each asks the gazetteer. */
  maxPlaces: 12,
  maxFigures: 12,
  /** Characters of a quote; a longer one proves nothing, and a shorter `what` may stand anywhere. */
  maxQuote: 700,
  minWhat: 12,
  /** Probability given to a report whose quotes were found: models give no figure that could be believed. */
  confidence: 0.7,
  /** Probability that a name which only the model found is a name of a place. */
  nameConfidence: 0.5,
} as const;
