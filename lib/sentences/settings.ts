/** Settings of the step that turns text into passages and sentences. */
export const SENTENCE_SETTINGS = {
  /** Characters; of a longer text only the beginning is read, which is a book's worth and takes a few seconds. */
  maxText: 500_000,
  /** Characters; a longer "sentence" is cut at a blank, so that later steps never meet a sentence of a megabyte. */
  maxSentence: 2_000,
  /** Characters; a longer passage is cut between sentences. */
  maxPassage: 8_000,
  /** Characters; a line beyond it is prose without asking further. */
  maxShortLine: 130,
  /** Words; the same. */
  maxShortWords: 26,
  /** Characters and words up to which a line may be an entry of a menu. */
  maxMenuLine: 45,
  maxMenuWords: 5,
  /** Short lines in a row that make a menu. */
  minMenuRun: 3,
  /** Headings below the title from which an article is split at them, live blog or not. */
  minSectionHeadings: 3,
  /** Characters of prose from which it is split at every heading. */
  longArticle: 6_000,
  /** Paragraphs for each heading beyond which a live blog is taken to have lost its headings. */
  paragraphsPerHeading: 12,
  /** Shared weight of words (0 to 1) below which the next paragraph of such a blog starts a new entry. */
  minCohesion: 0.09,
  /** Paragraphs back that a paragraph is compared with. */
  cohesionWindow: 3,
  /** Times of day standing alone that make a text a live blog. */
  minTimeStamps: 2,
  /** Characters at the top in which the date of the article is looked for. */
  datelineReach: 3_000,
} as const;
