/**
 * Letters of Latin and Cyrillic as ranges. `\p{L}` would say it shorter, but it is six hundred ranges that the engine
 * compiles anew at each of its two thousand places in the lexicon: seconds before the first article is read.
 */
const LETTERS = {
  L: "A-Za-z\\u00c0-\\u024f\\u0400-\\u052f",
  Lu: "A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0400-\\u042f",
  Ll: "a-z\\u00df-\\u024f\\u0430-\\u052f",
  N: "0-9",
};

/** Finds a pattern at whole words of a text. */
export interface WordPattern {
  /** Matches in the order of the text, without overlaps. */
  matches(text: string): RegExpExecArray[];
}

const WORD_BEFORE = new RegExp(`[${LETTERS.L}0-9]$`);

/**
 * Compiles alternatives whose lower-case letters match either case and whose upper-case letters match only themselves:
 * a headline in title case is read as running text is, while `[\p{Lu}]` still asks for a name. Throws a SyntaxError for
 * an ill-formed pattern.
 *
 * The border before a word is checked after a match and not in the expression: with a look-behind in front, the engine
 * cannot skip to the letters that a match may begin with, and reading an article takes ten times as long.
 */
export function compilePattern(alternatives: readonly string[]): WordPattern {
  const expression = new RegExp(`(?:${alternatives.map(eitherCase).join("|")})(?![${LETTERS.L}0-9])`, "g");
  return {
    matches(text) {
      const found: RegExpExecArray[] = [];
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
        const isWord = match[0] !== "" && !WORD_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index));
        if (isWord) found.push(match);
        else expression.lastIndex = match.index + 1;
      }
      return found;
    },
  };
}

/** A test of a sentence or of a piece of it, with letters as in `compilePattern`. */
export function compileGuard(pattern: string): RegExp {
  return new RegExp(eitherCase(pattern));
}

const WORD_BORDER = `(?:(?<![${LETTERS.L}0-9])(?=[${LETTERS.L}0-9])|(?<=[${LETTERS.L}0-9])(?![${LETTERS.L}0-9]))`;

function eitherCase(pattern: string): string {
  let result = "";
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const rest = pattern.slice(index);
    const whole = /^\(\?<\w+>/.exec(rest)?.[0] ?? /^\\(?:[pP]\{\w+\}|.)/u.exec(rest)?.[0];
    if (whole !== undefined) {
      result += whole === "\\b" ? WORD_BORDER : classOf(whole, inClass);
      index += whole.length - 1;
      continue;
    }
    const char = pattern.charAt(index);
    if (char === "[") inClass = true;
    if (char === "]") inClass = false;
    const upper = char.toUpperCase();
    const cased = char === char.toLowerCase() && upper !== char && upper.length === 1;
    result += !cased ? char : inClass ? `${char}${upper}` : `[${char}${upper}]`;
  }
  return result;
}

/** The ranges of a Unicode property, in brackets where they do not stand in some; anything else as it is. */
function classOf(escaped: string, inClass: boolean): string {
  const property = /^\\p\{(\w+)\}$/.exec(escaped)?.[1];
  if (property === undefined) return escaped;
  const ranges = LETTERS[property as keyof typeof LETTERS];
  return inClass ? ranges : `[${ranges}]`;
}
