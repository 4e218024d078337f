import { expect, it } from "vitest";
import { siteIndex, sitePage } from "#lib/formats/site-map";

it("writes addresses as XML, and an index of the parts that one file cannot hold", () => {
  const page = sitePage("https://news.example", [
    { path: "/" },
    { path: "/v/a?b&c", changedAt: "2025-04-01T00:00:00Z" },
  ]);
  expect(page).toContain("<url><loc>https://news.example/</loc></url>");
  expect(page).toContain(
    "<url><loc>https://news.example/v/a?b&amp;c</loc><lastmod>2025-04-01T00:00:00Z</lastmod></url>",
  );
  expect(siteIndex("https://news.example", 3).match(/<loc>.*?<\/loc>/g)).toEqual([
    "<loc>https://news.example/sitemap.xml?part=1</loc>",
    "<loc>https://news.example/sitemap.xml?part=2</loc>",
    "<loc>https://news.example/sitemap.xml?part=3</loc>",
  ]);
});
