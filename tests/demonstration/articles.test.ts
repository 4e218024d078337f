import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const FOLDER = fileURLToPath(new URL("../../lib/demonstration/articles/", import.meta.url));
const DESKS = ["Demonstration Wire", "Demonstration Post", "Demonstration Radio"];
/** The only texts that name a real publication, as the digest of that publication's own text. */
const DIGESTS: Record<string, string> = {
  "2025-03-27-dw-live-blog-digest.md": "DW",
  "2025-03-27-sky-live-blog-digest.md": "Sky News (as copied by Quixnet)",
};
const LIVE_BLOG = "2025-03-27-live-blog-post.md";

/** Strict: a key that is not named here, such as an invented url, is an error. */
const FrontMatter = z.strictObject({
  title: z.string().min(10).max(120),
  publisher: z.string(),
  publishedAt: z.union([z.iso.date(), z.iso.datetime()]),
  language: z.literal("en"),
});

const articles = readdirSync(FOLDER)
  .sort()
  .map((file) => readDemonstration(file));

describe("the demonstration articles", () => {
  it("are at least 45 Markdown files over more than a month", () => {
    expect(articles.length).toBeGreaterThanOrEqual(45);
    const days = articles.map((article) => article.publishedAt.slice(0, 10)).sort();
    expect(days.at(0)).toBe("2025-03-06");
    expect(days.at(-1)).toBe("2025-04-14");
  });

  it("have titles of their own", () => {
    const titles = articles.map((article) => article.title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(articles)("$file names its desk, its day and nothing invented", (article) => {
    expect(article.file).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/);
    expect(article.publishedAt.slice(0, 10)).toBe(article.file.slice(0, 10));
    const digestOf = DIGESTS[article.file];
    expect(digestOf ? [digestOf] : DESKS).toContain(article.publisher);
    expect(`${article.body} ${article.note}`).not.toMatch(/https?:|www\.|^# /m);
  });

  it.each(articles)("$file is a short text that says at its end what it is", (article) => {
    expect(article.note).toMatch(/^This is a demonstration text: a digest .*written for Dateline/);
    expect(article.body).not.toContain("demonstration text");
    const words = wordsOf(`${article.body} ${article.note}`).length;
    expect(words).toBeGreaterThanOrEqual(90);
    if (article.file !== LIVE_BLOG) expect(words).toBeLessThanOrEqual(350);
  });

  it("include a live blog of at least fifteen entries, each with a heading and a time", () => {
    const blog = articles.find((article) => article.file === LIVE_BLOG);
    const entries = blog?.body.match(/^## .+\n\n\d{2}:\d{2} GMT$/gm) ?? [];
    expect(entries.length).toBeGreaterThanOrEqual(15);
  });

  it("share no wording of eight words with one another", () => {
    expect(sharedWording(8)).toEqual([]);
  });
});

function readDemonstration(file: string) {
  const content = readFileSync(`${FOLDER}${file}`, "utf8");
  const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? [];
  if (head === undefined || text === undefined) throw new Error(`${file} has no front matter`);
  const paragraphs = text.trim().split("\n\n");
  const note = paragraphs.at(-1) ?? "";
  return { file, ...FrontMatter.parse(parse(head)), body: paragraphs.slice(0, -1).join("\n\n"), note };
}

/** Sequences of that many words that stand in the bodies of two articles. */
function sharedWording(length: number): string[] {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const { file, body } of articles) {
    const words = wordsOf(body);
    for (let start = 0; start + length <= words.length; start += 1) {
      const sequence = words.slice(start, start + length).join(" ");
      const first = owner.get(sequence) ?? file;
      if (first !== file) shared.add(`${first} and ${file}: ${sequence}`);
      owner.set(sequence, first);
    }
  }
  return [...shared];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
