/** Settings of the step that turns sources into articles. */
export const ARTICLE_SETTINGS = {
  /** Bytes; a greater file, page or line of JSONL is refused. */
  maxBytes: 10_000_000,
  /** UTF-16 code units; a longer text is refused. */
  maxCharacters: 2_000_000,
  /** Milliseconds for one page or feed, redirects and body included. */
  fetchTimeoutMs: 15_000,
  maxRedirects: 5,
  /** Items of a feed that are read, newest first as feeds list them. */
  maxFeedItems: 100,
  /** Characters of text from which an item's own content is taken for the whole article. */
  minItemText: 600,
  /** Elements and depth of a page beyond which Readability is not asked: its time grows with the square of the depth. */
  maxReadabilityElements: 8_000,
  maxReadabilityDepth: 80,
  /** Open elements beyond which a page is refused: the time to parse it grows with the square of the depth. */
  maxOpenElements: 4_000,
  /** Tags, start and end, beyond which a page is refused. */
  maxTags: 200_000,
  /** Levels of a page's tree that are told apart. */
  maxDepth: 200,
  userAgent: "Mozilla/5.0 (compatible; Dateline/0.1; incident map)",
} as const;
