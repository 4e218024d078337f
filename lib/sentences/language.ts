import { eld } from "eld/extrasmall";
import { FUNCTION_WORDS } from "./function-words.ts";

/** The language in which happenings are read, and the other ones in which names of places are, as ISO 639-1 codes. */
export const REPORT_LANGUAGE = "en";
export const PLACE_LANGUAGES: readonly string[] = ["uk", "ru", "de", "fr", "es"];

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
/** Characters up to which a score alone does not make a text another language than English. */
const BRIEF = 300;
/** Score below which a brief text in Latin letters stays English, and small words that another language needs. */
const MIN_SCORE = 0.6;
const MIN_SMALL_WORDS = 3;
/** Share of English function words among the small words of a brief text that makes it English. */
const ENGLISH_WORDS = 0.3;
const WEB_ADDRESS = /(?:https?:\/\/|www\.|[@#])\S{1,300}/g;

/**
 * The code by which an article is read: the main part of the language that it states, else the detected one. What cannot
 * be told is English, so that a headline or a line of names is never refused.
 */
export function readerLanguage(article: { readonly text: string; readonly language: string | null }): string {
  const stated = article.language?.split(/[-_]/)[0]?.toLowerCase();
  const language = stated && stated !== "und" ? stated : detectLanguage(article.text).language;
  return language === "und" ? REPORT_LANGUAGE : language;
}

/** The language that a text is written in, English in doubt. Pure; looks at no more than 4,000 characters. */
export function detectLanguage(text: string): DetectedLanguage {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const sample = mainScript(
    text
      .slice(from, from + SAMPLE)
      .toWellFormed()
      .replace(WEB_ADDRESS, " ")
      .trim(),
  );
  if (!/\p{L}{2}/u.test(sample)) return { language: "und", confidence: 0 };
  const detected = eld.detect(sample.toLowerCase() === sample.toUpperCase() ? sample : unshout(sample));
  const scores = detected.getScores();
  const best = scores[detected.language] ?? 0;
  const english = scores.en ?? 0;
  const plain = /^[\p{ASCII}‘’“”–—…]*$/u.test(sample);
  const share = sample.length <= SHORT && plain ? ENGLISH_SHARE.short : ENGLISH_SHARE.long;
  const byLetters = cyrillicLanguage(sample);
  if (byLetters) return { language: byLetters, confidence: best };
  const isBrief = sample.length <= BRIEF && /\p{Script=Latin}/u.test(sample);
  const words = isBrief ? countWords(sample, detected.language) : null;
  if (words?.own && detected.language !== "en" && words.english === 0)
    return { language: detected.language, confidence: best };
  if (english > 0 && english >= best * share) return { language: "en", confidence: english };
  // Names alone: no language scores, and the letters are those of English.
  if (detected.language === "" || (best === 0 && plain)) return { language: plain ? "en" : "und", confidence: 0 };
  if (words && !isClearlyOther(words, best, plain)) return { language: "en", confidence: english };
  return { language: detected.language, confidence: best };
}

/** Words in small letters of a brief text: all, function words of English, and of the language that it resembles. */
interface WordCounts {
  readonly small: number;
  readonly english: number;
  /** Null for a language without a list. */
  readonly own: number | null;
}

function countWords(sample: string, language: string): WordCounts {
  const small = sample.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’']*/gu) ?? [];
  const count = (code: string) => small.filter((word) => FUNCTION_WORDS[code]?.has(word)).length;
  const own = Object.hasOwn(FUNCTION_WORDS, language) ? count(language) : null;
  return { small: small.length, english: count("en"), own };
}

/** Whether the small words bear out that a brief text is not English. */
function isClearlyOther({ small, english, own }: WordCounts, score: number, plain: boolean): boolean {
  if (own !== null && own > english) return true;
  if (english > 0 && english >= small * ENGLISH_WORDS) return false;
  // Without any word of its own and without a letter that English lacks: "Berlin mayor dies".
  if (own === 0 && plain) return false;
  return score >= MIN_SCORE && (small >= MIN_SMALL_WORDS || !plain);
}

/** A text that is mostly in Latin letters without the words in others, which would decide alone. */
function mainScript(sample: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin < letters && latin >= letters / 2 ? sample.replace(/[^\p{Script=Latin}\P{L}]/gu, " ") : sample;
}

/** Ukrainian or Russian by letters that the other and their neighbours lack; null when these do not tell. */
function cyrillicLanguage(sample: string): "uk" | "ru" | null {
  if (!/\p{Script=Cyrillic}/u.test(sample) || /[ўјљњђћџѓќѕөүқңғұһәѣ]/i.test(sample)) return null;
  const ukrainian = sample.match(/[іїєґ]/gi)?.length ?? 0;
  const russian = sample.match(/[ыэёъ]/gi)?.length ?? 0;
  if (ukrainian > 2 * russian) return "uk";
  // Bulgarian has "ъ" of these, and no other.
  return russian > 2 * ukrainian && /[ыэё]/i.test(sample) ? "ru" : null;
}

/** Capitals throughout hide the letter sequences that a language is known by. */
function unshout(sample: string): string {
  return sample === sample.toUpperCase() ? sample.toLowerCase() : sample;
}
