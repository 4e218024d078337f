import { PLACE_SETTINGS as S } from "./settings.ts";

/**
 * Words and number forms that a country's own news uses and others hardly do. A text that names no country or state
 * still shows by them where it was written. Own list.
 */
const SIGNS: readonly (readonly [country: string, pattern: RegExp])[] = [
  ["US", /\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g],
  [
    "US",
    /\b(?:Sheriff|Interstate \d|I-\d\d|U\.S\. (?:Highway|Route|\d)|State Police|state troopers?|Highway Patrol)\b/g,
  ],
  [
    "US",
    /\b(?:School District|school district|County Commission|Police Department|City Council|High School|Township)\b/g,
  ],
  ["US", /\b(?:city council|high school|911|downtown|freshman|sophomore|GOP|Gov\. \p{Lu})/gu],
  [
    "US",
    /\b(?:felony|misdemeanor|grand jury|bail bond|City Manager|city manager|County Road|Chamber of Commerce|\w+th.grade)\b/g,
  ],
  ["US", /\b\p{Lu}\p{L}+ County\b|\b(?:Ave|Blvd|St)\.,|\b[DR]-\p{Lu}/gu],
  ["CA", /\b(?:RCMP|Ont\.|B\.C\.|Tim Hortons|Canadian dollars|NHLers?|[Pp]remier of|federal riding)\b|\bC\$/g],
  [
    "GB",
    /£\d|\b(?:[Cc]ouncillors?|Cllr|Crown Court|magistrates|Magistrates|[Bb]orough [Cc]ouncil|[Dd]istrict [Cc]ouncil)\b/g,
  ],
  ["GB", /\b(?:NHS|constabulary|Constabulary|Thames Valley Police|Met Police|Scotland Yard|Ofsted|BBC|pensioners?)\b/g],
  ["IE", /\b(?:[Gg]arda[ií]?|Taoiseach|T[ÁáaA]naiste|Oireachtas|Dáil|TD|HSE|RTÉ)\b/g],
  ["AU", /\bA\$\d|\bAUD|\b(?:NSW|Aussie|ABC News|federal Labor)\b/g],
  ["NZ", /\bNZ\$\d|\b(?:Kiwi|Maori|Māori|iwi)\b/g],
  ["IN", /\b(?:lakh|crore|Rs\.? ?\d|panchayat|tehsil|Lok Sabha|BJP)\b|₹/g],
  ["PH", /\b(?:barangay|Barangay|peso|Malacañang)\b/g],
  ["NG", /₦|\b(?:naira|LGA)\b/g],
  ["ZA", /\bR\d{2,}|\b(?:rand|ANC|SAPS)\b/g],
];

/** Characters of the text that are read for signs. */
const REACH = 20_000;

/** For each country that the text shows signs of, a share from 0 to 1. */
export function countrySigns(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const head = text.slice(0, REACH);
  let total = 0;
  for (const [country, pattern] of SIGNS) {
    const count = Math.min(MOST_OF_A_SIGN, head.match(pattern)?.length ?? 0);
    counts.set(country, (counts.get(country) ?? 0) + count);
    total += count;
  }
  const sureness = Math.min(1, total / S.enoughSigns);
  return new Map([...counts].map(([country, count]) => [country, total === 0 ? 0 : (sureness * count) / total]));
}

const MOST_OF_A_SIGN = 3;
