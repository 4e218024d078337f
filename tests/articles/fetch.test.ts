import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchPage, isPublicAddress } from "#lib/articles/fetch";
import { readSources } from "#lib/articles/read";
import { InputError } from "#lib/errors";

const BODY =
  "<p>A warehouse burned down in Leipzig on Tuesday night, the fire service said, and smoke drifted over the town.</p>".repeat(
    8,
  );
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${BODY}</body></html>`;

const routes: Record<string, RequestListener> = {
  "/page": (_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(page("Fire in Leipzig")),
  "/zipped": (_, response) =>
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(page("Zipped"))),
  "/cyrillic": (_, response) =>
    response
      .setHeader("content-type", "text/html; charset=windows-1251")
      .end(Buffer.concat([Buffer.from("<p>"), Buffer.from([0xc2, 0xe7, 0xf0, 0xfb, 0xe2])])),
  "/text": (_, response) =>
    response.setHeader("content-type", "text/plain").end("Dam breaks\n\nA dam broke near Boise."),
  "/picture": (_, response) => response.setHeader("content-type", "image/png").end("x"),
  "/missing": (_, response) => response.writeHead(404).end("gone"),
  "/moved": (_, response) => response.writeHead(302, { location: "/page" }).end(),
  "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/great": (_, response) => response.setHeader("content-type", "text/html").end("x".repeat(10_000_001)),
  "/bomb": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
      .end(gzipSync(Buffer.alloc(30_000_000, "x"))),
  "/silent": () => {},
  "/feed.xml": (_, response) =>
    response.setHeader("content-type", "application/rss+xml").end(`<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Morningdesk</title>
<item><title>Whole item</title><link>${base}/whole?utm_source=rss</link><pubDate>Wed, 05 Mar 2025 21:10:00 GMT</pubDate><content:encoded><![CDATA[${BODY}]]></content:encoded></item>
<item><title>Teaser</title><link>${base}/page</link><pubDate>Thu, 06 Mar 2025 08:00:00 +0100</pubDate><description>Short.</description></item>
<item><title>Gone</title><link>${base}/missing</link></item></channel></rss>`),
  "/atom": (_, response) =>
    response
      .setHeader("content-type", "application/atom+xml")
      .end(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title>
<entry><id>urn:1</id><title>Entry</title><link href="/page"/><updated>2025-03-05T10:00:00Z</updated><summary>Short.</summary></entry></feed>`),
  "/feed.json": (_, response) =>
    response.setHeader("content-type", "application/feed+json").end(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Desk",
        items: [
          {
            id: "1",
            url: `${base}/json`,
            title: "Item",
            content_html: BODY,
            date_published: "2025-03-05T10:00:00+01:00",
          },
        ],
      }),
    ),
  "/broken.xml": (_, response) => response.setHeader("content-type", "application/xml").end("<rss version='2.0'"),
};

let server: Server;
let base = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    const route = routes[(request.url ?? "").split("?")[0] ?? ""];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function readAll(address: string) {
  const results = [];
  for await (const result of readSources([address], { allowPrivate: true })) results.push(result);
  return results;
}
const local = { allowPrivate: true };

describe("a page", () => {
  test("is read with the address that it was found at", async () => {
    const [result] = await readAll(`${base}/moved`);
    expect(result).toMatchObject({
      source: `${base}/moved`,
      article: { title: "Fire in Leipzig", url: `${base}/page` },
    });
  });

  test("is unzipped, and decoded by the charset of the reply", async () => {
    expect((await readAll(`${base}/zipped`))[0]).toMatchObject({ article: { title: "Zipped" } });
    expect((await readAll(`${base}/cyrillic`))[0]).toMatchObject({ article: { text: "Взрыв" } });
  });

  test("of plain text is kept as it is", async () => {
    expect((await readAll(`${base}/text`))[0]).toMatchObject({
      article: { title: "Dam breaks", url: `${base}/text`, text: "Dam breaks\n\nA dam broke near Boise." },
    });
  });

  test.each([
    ["/picture", "is of type image/png"],
    ["/missing", "answers with status 404"],
    ["/circle", "redirects more than 5 times"],
    ["/to-file", "leads to file:, not http or https"],
    ["/great", "has more than 10000000 bytes"],
    ["/bomb", "has more than 10000000 bytes"],
  ])("%s is refused: %s", async (path, reason) => {
    const [result] = await readAll(`${base}${path}`);
    expect(result).toMatchObject({ source: `${base}${path}`, error: { message: expect.stringContaining(reason) } });
  });

  test("that does not answer in time is given up", async () => {
    await expect(fetchPage(`${base}/silent`, { ...local, timeoutMs: 200 })).rejects.toThrow(
      /cannot be fetched: .*timeout/i,
    );
  });

  test("that nobody serves is named", async () => {
    await expect(fetchPage("http://127.0.0.1:1/", local)).rejects.toBeInstanceOf(InputError);
  });
});

describe("addresses that are not public", () => {
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "172.16.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "fe80::1",
    "fc00::1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "2001:db8::1",
    "nonsense",
  ])("%s", (address) => expect(isPublicAddress(address)).toBe(false));
  test.each(["8.8.8.8", "2606:4700:4700::1111"])("%s is public", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  test("are refused however they are written, and through the lookup of a name", async () => {
    const port = new URL(base).port;
    for (const host of ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"]) {
      await expect(fetchPage(`http://${host}:${port}/page`)).rejects.toThrow("not a public address");
    }
  });

  test.each(["ftp://example.org/a", "http://user:secret@example.org/"])(
    "%s is no source of articles",
    async (address) => {
      await expect(fetchPage(address)).rejects.toBeInstanceOf(InputError);
    },
  );
});

describe("a feed", () => {
  test("gives each item: its own content where that is whole, else its page; a bad item is named", async () => {
    expect(await readAll(`${base}/feed.xml`)).toMatchObject([
      {
        article: {
          title: "Whole item",
          publisher: "Morningdesk",
          publishedAt: "2025-03-05T21:10:00Z",
          url: `${base}/whole`,
        },
      },
      {
        article: {
          title: "Fire in Leipzig",
          publisher: "Morningdesk",
          publishedAt: "2025-03-06T07:00:00Z",
          url: `${base}/page`,
        },
      },
      { source: `${base}/missing`, error: { message: expect.stringContaining("status 404") } },
    ]);
  });

  test("may be Atom, with addresses relative to it", async () => {
    expect(await readAll(`${base}/atom`)).toMatchObject([
      { article: { url: `${base}/page`, publishedAt: "2025-03-05T10:00:00Z" } },
    ]);
  });

  test("may be a JSON Feed", async () => {
    expect(await readAll(`${base}/feed.json`)).toMatchObject([
      { article: { title: "Item", publisher: "Desk", publishedAt: "2025-03-05T10:00:00+01:00" } },
    ]);
  });

  test("that is broken is named", async () => {
    expect(await readAll(`${base}/broken.xml`)).toMatchObject([
      { error: { message: expect.stringContaining("broken.xml") } },
    ]);
  });
});
