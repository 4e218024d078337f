import { SENTENCE_SETTINGS as S } from "./settings.ts";

/** Openings that lean on what was said before: pronouns, demonstratives, quotations, connectives. */
const LEANING =
  /^(?:["“‘'«]|(?:he|she|it|they|we|his|her|its|their|this|that|these|those|such|another|both|here|there|also|but|and|so|or|yet|still|however|meanwhile|earlier|later|then|first|second|third|finally|in (?:comments|response|turn|addition|that|a statement)|according to|asked|speaking|adding|the (?:first|second|third|issue|plan|move|group|pair|two|statement|spokes\p{L}+|minister|president|ministry|attack|official|officials)|you can|we['’]\p{L}+|there['’]?\p{L}*|it['’]s|he['’]s|they['’]re|that['’]s|just (?:ahead|before|after)|(?:when|after|while|as|if) (?:the (?:pair|two|group|talks)|he|she|they|it|this|that))\b)/iu;
/** A speaker who goes on: `Maria Smith added`, `The minister also`. */
const GOING_ON = /^(?:[\p{L}’'-]+ ){1,5}(?:added|also|continued|went on|too)\b/u;
const MIN_WORDS = 12;
/** Words that every news text shares. */
const COMMON = new Set(
  "said says have been will with that this from they their would were which about after before more than when what there into also could over some between being other while where those these today latest news media report reports reported told asked according".split(
    " ",
  ),
);

/**
 * Where entries begin among the paragraphs of a live blog that lost its headings: for each paragraph, whether it starts
 * another entry. Compares the words of a paragraph, weighted by rarity, with those of the ones before (as in TextTiling,
 * Hearst 1997); one that opens by leaning on the last never starts an entry, so doubt keeps paragraphs together.
 */
export function findEntryStarts(paragraphs: readonly string[]): boolean[] {
  const bags = paragraphs.map(contentWords);
  const documents = new Map<string, number>();
  for (const bag of bags) for (const word of bag) documents.set(word, (documents.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log((1 + paragraphs.length) / (documents.get(word) ?? 1));
  return paragraphs.map((paragraph, i) => {
    const bag = bags[i];
    const previous = paragraphs[i - 1];
    if (i === 0 || !bag || previous === undefined) return i === 0;
    if (LEANING.test(paragraph) || GOING_ON.test(paragraph) || paragraph.split(/\s+/).length < MIN_WORDS) return false;
    const window = new Set(bags.slice(Math.max(0, i - S.cohesionWindow), i).flatMap((words) => [...words]));
    let shared = 0;
    let all = 0;
    for (const word of bag) {
      all += weight(word);
      if (window.has(word)) shared += weight(word);
    }
    // After a colon the quotation or list is expected; only what shares nothing at all was put there by a lost embed.
    return all > 0 && shared / all < (previous.endsWith(":") ? S.minCohesion / 2 : S.minCohesion);
  });
}

/** Content words, cut to six letters so that forms of one word meet. */
function contentWords(paragraph: string): Set<string> {
  const words =
    paragraph
      .slice(0, S.maxPassage)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)));
}
