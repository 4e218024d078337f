/**
 * Compiles a pattern whose lower-case letters match either case and whose upper-case letters match only themselves:
 * a headline in title case is read as running text is, while `[\p{Lu}]` still asks for a name. Tried between word
 * boundaries, globally, with Unicode properties. Throws a SyntaxError for an ill-formed pattern.
 */
export function compilePattern(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.map(eitherCase).join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** The same without word boundaries, for tests of a whole sentence. */
export function compileGuard(pattern: string): RegExp {
  return new RegExp(eitherCase(pattern), "u");
}

function eitherCase(pattern: string): string {
  let result = "";
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const char = pattern.charAt(index);
    const group = /^\(\?<\w+>/.exec(pattern.slice(index))?.[0];
    if (group !== undefined) {
      result += group;
      index += group.length - 1;
      continue;
    }
    if (char === "\\") {
      const escaped = /^\\(?:[pP]\{\w+\}|.)/u.exec(pattern.slice(index))?.[0] ?? char;
      result +=
        escaped === "\\b" ? "(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))" : escaped;
      index += escaped.length - 1;
      continue;
    }
    if (char === "[") inClass = true;
    if (char === "]") inClass = false;
    const upper = char.toUpperCase();
    const cased = char === char.toLowerCase() && upper !== char && upper.length === 1;
    result += !cased ? char : inClass ? `${char}${upper}` : `[${char}${upper}]`;
  }
  return result;
}
