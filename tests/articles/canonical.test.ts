import { describe, expect, test } from "vitest";
import { articleId } from "#lib/articles/article";
import { canonicalOf, cleanUrl, equalAddresses } from "#lib/articles/canonical";
import { readHtml } from "#lib/articles/html";
import { readMarkdown } from "#lib/articles/markdown";

const BODY = `<article>${"<p>Crews worked for hours to clear the road after the storm, officials said.</p>".repeat(4)}</article>`;
const page = (head: string, url: string) =>
  readHtml(url, `<html><head>${head}</head><body>${BODY}</body></html>`, { url });
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

describe("the address of an article", () => {
  test("is the one that its page calls canonical, before any other", () => {
    const linked =
      '<script type="application/ld+json">{"@type":"NewsArticle","url":"https://example.org/json"}</script>';
    const fetched = "https://m.example.org/storm?utm_source=feed";
    expect(page(canonical("https://www.example.org/storm") + linked, fetched).url).toBe(
      "https://www.example.org/storm",
    );
    expect(page(canonical("/storm"), fetched).url).toBe("https://m.example.org/storm");
    expect(page("", fetched).url).toBe("https://m.example.org/storm");
    expect(page(linked, fetched).url).toBe("https://example.org/json");
  });

  test("is none of another site, and not the front page: what a page says of itself may be wrong, or a trick", () => {
    const here = "https://copy.example.net/storm";
    expect(canonicalOf(["https://original.example.org/storm"], here)).toBeNull();
    expect(canonicalOf(["https://example.net/"], here)).toBeNull();
    expect(canonicalOf(["javascript:alert(1)", "https://www.example.net/storm"], here)).toBe(
      "https://www.example.net/storm",
    );
    expect(canonicalOf(["https://paper.co.uk/storm"], "https://other.co.uk/storm")).toBeNull();
    expect(canonicalOf(["https://paper.co.uk/storm"], "https://amp.paper.co.uk/storm")).toBe(
      "https://paper.co.uk/storm",
    );
    const cache = "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/storm";
    expect(canonicalOf(["https://www.example.org/storm"], cache)).toBe("https://www.example.org/storm");
    // A file has no address of its own to hold it against.
    expect(canonicalOf(["https://www.example.org/storm"], null)).toBe("https://www.example.org/storm");
  });

  test.each([
    ["https://example.org/a?utm_source=x&id=7&fbclid=y", "https://example.org/a?id=7"],
    ["https://example.org/a?id=7#comments", "https://example.org/a?id=7"],
    ["https://example.org/a", "https://example.org/a"],
    ["https://example.org", "https://example.org"],
    ["not an address", "not an address"],
  ])("is cleaned of what only tracks: %s", (given, clean) => {
    expect(cleanUrl(given, { keepsFragment: false })).toBe(clean);
    expect(cleanUrl(clean, { keepsFragment: false })).toBe(clean);
  });

  test("keeps the entry of a page that a source names with an id of its own", () => {
    const keep = { keepsFragment: true };
    expect(cleanUrl("https://example.org/live?utm_source=x#post-3", keep)).toBe("https://example.org/live#post-3");
    expect(cleanUrl("https://example.org/a#:~:text=storm", keep)).toBe("https://example.org/a");
    const article = readMarkdown("a.md", "---\nurl: https://example.org/a?utm_medium=mail\n---\nA storm came.\n");
    expect(article.url).toBe("https://example.org/a");
    expect(article.id).toBe(articleId(article));
  });

  test("counts as one with either scheme, with www. and with a slash at its end", () => {
    const all = equalAddresses("https://www.example.org/a/?id=7");
    expect(all).toHaveLength(8);
    expect(all).toEqual(expect.arrayContaining(["http://example.org/a?id=7", "https://www.example.org/a/?id=7"]));
    expect(new Set(equalAddresses("http://example.org/a?id=7"))).toEqual(new Set(all));
  });
});
