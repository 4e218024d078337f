import { describe, expect, test } from "vitest";
import { readHtml } from "#lib/articles/html";
import { readSentences } from "#lib/sentences/read";

const PARAGRAPHS = [
  "A warehouse burned down in Leipzig on Tuesday night, the fire service said, and smoke drifted over the old town.",
  "Nobody was hurt, but two streets near the main station were closed until Wednesday morning.",
  "Police are looking for two people who were seen running from the building shortly before midnight.",
  "It is the third such fire in Saxony this year; the two earlier ones in Dresden and Zwickau remain unexplained.",
];
const TITLE = "Warehouse burns in Leipzig";
const NAV =
  '<header><a href="#c">Skip to main content</a><nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sports</a></li></ul></nav></header>';
const AROUND = [
  '<div class="cookie-banner"><p>We would like to use cookies to understand how people in London read this website every day.</p></div>',
  "<aside><h3>Most read</h3><p>A long promotional text from Berlin about our newsletter, which you should really read every morning.</p></aside>",
  "<script>var story = 'Nothing to see in Warsaw, a sentence within a script that nobody should ever read.';</script>",
  "<footer><p>Copyright © 2025 Morningdesk Media, 1 High Street, Manchester. All rights reserved.</p></footer>",
].join("");
const ps = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("\n");
const expectBody = (text: string) => expect(text.split("\n\n")).toEqual([TITLE, ...PARAGRAPHS]);

describe("the body of a page, whole and alone", () => {
  test.each([
    [
      "semantic",
      `<html><head><title>${TITLE} | Morningdesk</title></head><body>${NAV}<main><article><h1>${TITLE}</h1>${ps(PARAGRAPHS)}</article></main>${AROUND}</body></html>`,
    ],
    [
      "nested divs",
      `<html><head><title>${TITLE} | Morningdesk</title></head><body><div><div>${NAV}<div class="x1"><div class="x2">${PARAGRAPHS.map((p) => `<div>${p}</div>`).join("")}</div></div></div>${AROUND}</div></body></html>`,
    ],
    [
      "lead beside the body",
      `<html><body>${NAV}<article><h1>${TITLE}</h1><div><p>${PARAGRAPHS[0]}</p></div><div>${ps(PARAGRAPHS.slice(1))}</div></article>${AROUND}</body></html>`,
    ],
    [
      "line breaks in a table",
      `<table><tr><td>${NAV}</td><td><h1>${TITLE}</h1>${PARAGRAPHS.join("<br><br>")}</td></tr></table>`,
    ],
    [
      "an entry each",
      `<html><body>${NAV}<main><h1>${TITLE}</h1>${PARAGRAPHS.map((p) => `<section class="post"><p>${p}</p><ul class="share"><li><a href="#">Share</a></li></ul></section>`).join("")}</main>${AROUND}</body></html>`,
    ],
    ["cut off", `<html><body>${NAV}<main><h1>${TITLE}</h1>${ps(PARAGRAPHS).slice(0, -4)}`],
    ["a fragment", `<h1>${TITLE}</h1>${ps(PARAGRAPHS)}`],
    [
      "hidden parts",
      `<html><body><h1>${TITLE}</h1><p hidden>A hidden sentence about Prague that no reader of this page can see.</p><p style="display: none">Another hidden one about Vienna that no reader of this page can see.</p>${ps(PARAGRAPHS)}</body></html>`,
    ],
  ])("%s", (_, html) => expectBody(readHtml("page", html).text));

  test("sixty plain paragraphs after a menu all stay", () => {
    const lines = Array.from(
      { length: 60 },
      (_, i) => `Entry ${i}: the convoy reached kilometre ${i * 7} of the coast road before noon.`,
    );
    const { text } = readHtml("page", `<html><body><nav>Home World</nav>${ps(lines)}</body></html>`);
    expect(text.split("\n\n")).toEqual(lines);
  });

  test("headings stand on lines of their own and become headings", () => {
    const article = readHtml(
      "page",
      `<article><h1>${TITLE}</h1>${ps(PARAGRAPHS.slice(0, 2))}<h2>Third fire this year</h2>${ps(PARAGRAPHS.slice(2))}</article>`,
    );
    const { sentences } = readSentences(article);
    const headings = sentences.filter(({ isHeading }) => isHeading);
    expect(headings.map(({ start, end }) => article.text.slice(start, end))).toEqual([TITLE, "Third fire this year"]);
  });

  test("markup within the text is read as text, never as markup", () => {
    const { text } = readHtml(
      "page",
      "<p>The sign said &lt;script&gt;alert(1)&lt;/script&gt; in Oslo &amp; nobody knew why it hung there.</p>",
    );
    expect(text).toBe("The sign said <script>alert(1)</script> in Oslo & nobody knew why it hung there.");
  });
});

describe("metadata", () => {
  const page = (head: string, body = ps(PARAGRAPHS)) =>
    readHtml("page", `<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);

  test("JSON-LD, also within a graph, goes before other marks", () => {
    const ld = {
      "@graph": [
        { "@type": "WebPage", name: "x" },
        {
          "@type": ["NewsArticle"],
          headline: TITLE,
          datePublished: "2025-03-05T22:10:00+0100",
          publisher: { name: "Morningdesk" },
          url: "https://example.org/fire",
        },
      ],
    };
    const article = page(
      `<meta property="og:title" content="Other"><script type="application/ld+json">${JSON.stringify(ld)}</script>`,
    );
    expect(article).toMatchObject({
      title: TITLE,
      publisher: "Morningdesk",
      url: "https://example.org/fire",
      publishedAt: "2025-03-05T22:10:00+01:00",
      language: "en-GB",
    });
  });

  test("OpenGraph and canonical link", () => {
    const article = page(
      '<meta property="og:title" content="Fire"><meta property="og:site_name" content="Desk"><meta property="article:published_time" content="2025-03-05T21:10:00Z"><link rel="canonical" href="https://example.org/a">',
    );
    expect(article).toMatchObject({
      title: "Fire",
      publisher: "Desk",
      url: "https://example.org/a",
      publishedAt: "2025-03-05T21:10:00Z",
    });
  });

  test("what the page shows: title with its site, <time>", () => {
    const article = page(
      `<title>${TITLE} | Morningdesk</title>`,
      `<time datetime="2025-03-05">Wednesday</time>${ps(PARAGRAPHS)}`,
    );
    expect(article).toMatchObject({ title: TITLE, publisher: "Morningdesk", publishedAt: "2025-03-05" });
  });

  test("broken JSON-LD is passed over", () => {
    expect(
      page('<script type="application/ld+json">{"@type":</script><meta property="og:title" content="Fire">'),
    ).toMatchObject({ title: "Fire" });
  });

  test("a body that only JSON-LD carries is taken from there", () => {
    const ld = {
      "@type": "LiveBlogPosting",
      headline: TITLE,
      liveBlogUpdate: [{ headline: "Streets closed", articleBody: PARAGRAPHS[1] }],
    };
    const { text } = page(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`, '<div id="app"></div>');
    expect(text).toBe(`${TITLE}\n\nStreets closed\n\n${PARAGRAPHS[1]}`);
  });

  test("the same page under an address with tracking has the same id", () => {
    const id = (url: string) => readHtml("page", ps(PARAGRAPHS), { url }).id;
    expect(id("https://example.org/a?id=1&utm_source=x#top")).toBe(id("https://example.org/a?id=1"));
    expect(id("https://example.org/a?id=2")).not.toBe(id("https://example.org/a?id=1"));
  });
});

describe("pages without an article, and hostile ones", () => {
  test.each([
    ["nothing", "", "is empty"],
    ["no text", "<html><head><title>x</title></head><body><div></div></body></html>", "holds no article"],
    ["a depth of thousands", "<div>".repeat(5000), "elements open at once"],
    ["tags without end", "<".repeat(300_000), "more than 200000 tags"],
  ])("%s", (_, html, reason) => expect(() => readHtml("page", html)).toThrow(reason));

  test.each([
    ["deep", `${"<div>".repeat(3000)}<p>${PARAGRAPHS[0]}</p>`],
    ["many", `<p>${PARAGRAPHS[0]}</p>`.repeat(15_000)],
  ])("%s markup is read in seconds", (_, html) => expect(readHtml("page", html).text).toContain(PARAGRAPHS[0]), 20_000);
});
