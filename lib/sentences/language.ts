import { eld } from "eld/extrasmall";

/** Languages that the later steps can read, as ISO 639-1 codes. */
export const READABLE_LANGUAGES: readonly string[] = ["en"];

export interface DetectedLanguage {
  /** ISO 639-1 code, `und` when the text holds too few letters of a language to tell. */
  readonly language: string;
  /** Score from 0 to 1. */
  readonly confidence: number;
}

/** Characters looked at, from the middle of a long text, where menus and notes are rare. */
const SAMPLE = 4_000;
/**
 * A short line of names in plain Latin letters ("Lavrov, Rubio meet in Riyadh") resembles many languages a little.
 * English, the language of nearly all that is read here, is kept when its score reaches this share of the best.
 */
const ENGLISH_SHARE = { short: 0.55, long: 0.88 };
const SHORT = 45;
const WEB_ADDRESS = /(?:https?:\/\/|www\.|[@#])\S{1,300}/g;

/** The language that a text is written in. Pure; looks at no more than 4,000 characters. */
export function detectLanguage(text: string): DetectedLanguage {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const sample = text
    .slice(from, from + SAMPLE)
    .toWellFormed()
    .replace(WEB_ADDRESS, " ")
    .trim();
  if (!/\p{L}{2}/u.test(sample)) return { language: "und", confidence: 0 };
  const detected = eld.detect(sample.toLowerCase() === sample.toUpperCase() ? sample : unshout(sample));
  const scores = detected.getScores();
  const best = scores[detected.language] ?? 0;
  const english = scores.en ?? 0;
  const plain = /^[\p{ASCII}‘’“”–—…]*$/u.test(sample);
  const share = sample.length <= SHORT && plain ? ENGLISH_SHARE.short : ENGLISH_SHARE.long;
  if (english > 0 && english >= best * share) return { language: "en", confidence: english };
  // Names alone: no language scores, and the letters are those of English.
  if (detected.language === "" || (best === 0 && plain)) return { language: plain ? "en" : "und", confidence: 0 };
  return { language: detected.language, confidence: best };
}

/** Capitals throughout hide the letter sequences that a language is known by. */
function unshout(sample: string): string {
  return sample === sample.toUpperCase() ? sample.toLowerCase() : sample;
}
