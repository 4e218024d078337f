const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000 };

const WORD = `(?:${[...UNITS, ...TENS].join("|")}|hundred|thousand|million)`;

/**
 * A piece of a pattern that matches a number in digits or in words: "3,000", "twenty-three", "two hundred", "1.5 million".
 * Digits are bounded: from each place of an endless run of them the engine would go to its end.
 */
export const NUMBER_PATTERN = `(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12}(?:\\.\\d{1,12})?)(?: (?:hundred|thousand|million))?|(?:an? )?${WORD}(?:(?:-| | and )${WORD})*`;

/** Reads a number in digits or words; null when it is none. Fractions of scales are multiplied out ("1.5 million"). */
export function parseNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/,(?=\d{3})/g, "")
    .split(/[\s-]+/)
    .filter((word) => word !== "and");
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of words) {
    const value = wordValue(word);
    if (value !== null) group += value;
    else if (Object.hasOwn(SCALES, word)) {
      const scale = SCALES[word] ?? 1;
      group = (group === 0 ? 1 : group) * scale;
      if (scale > 100) {
        total += group;
        group = 0;
      }
    } else return null;
    seen = true;
  }
  return seen ? Math.round(total + group) : null;
}

function wordValue(word: string): number | null {
  if (/^\d+(\.\d+)?$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? 20 + ten * 10 : null;
}
