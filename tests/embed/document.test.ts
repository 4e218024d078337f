import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { IncidentSummary } from "#lib/query/filters";
import { formatView, parseView, viewHref } from "#lib/query/view";
import { picturesAt } from "../../app/embed/answer-embed.ts";
import { assetsFor } from "../../app/embed/assets.ts";
import { embedFoot, embedHead } from "../../app/embed/document.ts";
import { plainList } from "../../app/embed/plain-list.ts";
import { embedPolicy } from "../../app/embed/policy.ts";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
const CHUNKS = ["client.ts", "embed.tsx", "style.css", "../_texts/en.ts", "../_texts/uk.ts"];
const MANIFEST = Object.fromEntries(CHUNKS.map((source) => [source, { file: `${source.replace(/\W/g, "-")}.js` }]));

const incident = (more: Partial<IncidentSummary> = {}): IncidentSummary => ({
  id: "inc_0123456789abcdef",
  type: "strike",
  subtype: "drone",
  status: "claimed",
  claimedBy: "officials",
  title: "Drone strikes on Kharkiv",
  time: { edtf: "2025-03-26", start: "2025-03-26", end: "2025-03-26", precision: "day" },
  places: [],
  casualties: {},
  confidence: 1,
  sources: 1,
  publishers: ["Post"],
  ...more,
});

function pageOf(query: string, incidents: readonly IncidentSummary[], total = incidents.length) {
  const { view } = parseView(new URLSearchParams(query), 0);
  const assets = assetsFor(view.language, MANIFEST);
  const address = new URL(`https://map.example/embed?${query}`);
  const full = viewHref("/", view);
  const picture = picturesAt("/api/picture.svg", formatView(view));
  const head = embedHead({ view, assets, full, picture, address });
  const html = head + plainList({ incidents, total }, view) + embedFoot(view);
  return { html, document: parseHTML(html).document };
}

test("the page without script lists incidents with links, and leads to the full map with the same view", () => {
  const { document } = pageOf("type=strike&from=2025-03-26&title=Our%20map", [incident()], 1234);
  const plain = document.querySelector(".plain");
  expect(plain?.querySelector("h1")?.textContent).toBe("Our map");
  expect(plain?.querySelector("h2")?.textContent).toBe("The newest 1 of 1,234 incidents");
  const link = plain?.querySelector("li a");
  expect(link?.textContent).toBe("Drone strikes on Kharkiv");
  expect(link?.getAttribute("href")).toBe("/incidents/inc_0123456789abcdef");
  expect(plain?.querySelector("li span")?.textContent).toBe(
    "Strike, drone · place not given · 26 March 2025 · Claimed by officials; not verified in the text",
  );
  expect(plain?.querySelector("header a")?.getAttribute("href")).toMatch(/^\/\?type=strike&from=2025-03-26/);
  expect(plain?.querySelector("img[loading=lazy]")?.getAttribute("src")).toContain("/api/picture.svg?type=strike");
  expect(plain?.querySelector("footer")?.textContent).toContain("© OpenStreetMap contributors");
});

test("content systems find out how it is embedded from its own address", () => {
  const { document } = pageOf("type=strike&title=A%20%22map%22", []);
  const links = [...document.querySelectorAll('head link[rel="alternate"]')].map((link) => [
    link.getAttribute("type"),
    link.getAttribute("href"),
  ]);
  const url = encodeURIComponent("https://map.example/embed?type=strike&title=A%20%22map%22");
  expect(links).toEqual([
    ["application/json+oembed", `https://map.example/api/oembed?url=${url}&format=json`],
    ["text/xml+oembed", `https://map.example/api/oembed?url=${url}&format=xml`],
  ]);
});

test("its picture has the width of the frame and the reader's theme, unless the view names one", () => {
  const sources = (query: string) => {
    const found = [...pageOf(query, []).document.querySelectorAll(".plain-picture source")];
    return found.map((source) => [source.getAttribute("media"), source.getAttribute("srcset")]);
  };
  expect(sources("type=strike")).toContainEqual([
    "(prefers-color-scheme: dark) and (min-width: 0px)",
    "/api/picture.svg?type=strike&theme=dark&width=360&height=320",
  ]);
  expect(sources("theme=light")).toEqual([
    ["(min-width: 720px)", "/api/picture.svg?theme=light&width=560&height=380"],
    ["(min-width: 440px)", "/api/picture.svg?theme=light&width=640&height=360"],
    ["(min-width: 0px)", "/api/picture.svg?theme=light&width=360&height=320"],
  ]);
});

test("it speaks the language of the view", () => {
  const { document } = pageOf("lang=uk", [incident()], 3);
  expect(document.documentElement.getAttribute("lang")).toBe("uk");
  expect(document.querySelector(".plain h2")?.textContent).toMatch(/^Найновіші з переліку: 1 із 3/);
  expect(document.querySelector(".plain li a")?.getAttribute("href")).toMatch(/\?lang=uk$/);
});

test("no text of an address or an article becomes markup", () => {
  const hostile = incident({ title: HOSTILE, claimedBy: HOSTILE, id: HOSTILE });
  const query = new URLSearchParams({ q: HOSTILE, title: HOSTILE, tz: HOSTILE, lang: HOSTILE });
  const { html, document } = pageOf(String(query), [hostile, incident({ title: HOSTILE, status: "retracted" })]);
  expect(html).not.toMatch(/<img src=x|<script>|onerror='/);
  expect([...document.querySelectorAll("script")].map((script) => script.outerHTML)).toEqual([
    '<script type="module" async crossorigin="" src="/embed-assets/client-ts.js"></script>',
  ]);
  expect(document.querySelector(".plain li a")?.textContent).toBe(HOSTILE);
  expect(document.querySelector(".plain li s")?.textContent).toBe(HOSTILE);
});

test("the policy lets nothing in but the own origin, and names who may frame it", () => {
  expect(embedPolicy()).toMatch(
    /^default-src 'none'; script-src 'self'; worker-src 'self' data:;.*frame-ancestors \*$/,
  );
  expect(embedPolicy("news.example *.news.example")).toMatch(/frame-ancestors news\.example \*\.news\.example$/);
  expect(embedPolicy()).not.toMatch(/https?:|'unsafe-eval'/);
});

test("the script of the element weighs less than 6 kB", () => {
  expect(gzipSync(readFileSync("public/embed.js"), { level: 9 }).length).toBeLessThan(6000);
});
