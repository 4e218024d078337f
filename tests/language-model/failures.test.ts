import { once } from "node:events";
import { expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readWithLanguageModel } from "#lib/language-model/read";
import { READING_VERSION, readArticle } from "#lib/pipeline";
import { ARTICLE, STRIKE } from "./article";
import { failing, type Responder, saying, startModel, telling } from "./server";

const gazetteer = loadGazetteer();
const byRules = readArticle(ARTICLE, gazetteer);

const FAILURES: readonly { what: string; responder: Responder; questions?: number; why: RegExp }[] = [
  { what: "no JSON", responder: saying("Here are the reports:"), why: /not of the form/ },
  { what: "JSON that breaks off", responder: saying('{"reports":[{"type":"str'), why: /not of the form/ },
  { what: "other JSON", responder: saying("[]"), why: /not of the form/ },
  { what: "an empty answer", responder: saying(""), why: /empty answer/ },
  { what: "null", responder: saying(null), why: /empty answer/ },
  { what: "a refusal", responder: saying(null, {}, { refusal: "I cannot help with that." }), why: /refuses to answer/ },
  { what: "too long an answer", responder: saying("{", { finish_reason: "length" }), why: /breaks its answer off/ },
  { what: "a page", responder: (response) => response.end("<html>login</html>"), why: /tiny \S/ },
  { what: "no choices", responder: (response) => response.end('{"choices":[]}'), why: /tiny \S/ },
  { what: "a wrong key", responder: failing(401, "no key sk-secret-1"), why: /status 401 \(no key …\)/ },
  { what: "status 500, always", responder: failing(500), questions: 3, why: /status 500 \(it is broken\)/ },
  {
    what: "status 429, always",
    responder: failing(429, "slow\u001b[31m down"),
    questions: 3,
    why: /429 \(slow \[31m down\)/,
  },
  {
    what: "a redirect",
    responder: (response) => response.writeHead(307, { location: "http://127.0.0.1:1/" }).end(),
    why: /redirect/,
  },
  {
    what: "a megabyte and more",
    responder: (response) => response.write("x".repeat(1_000_001)),
    why: /answers with more than 1000000 bytes/,
  },
  { what: "a closed connection", responder: (response) => response.destroy(), why: /tiny \S/ },
];

test.each(FAILURES)("$what: the rules read the article, and a note says why", async ({ responder, questions, why }) => {
  const { settings, asked } = await startModel(responder);
  const reading = await readWithLanguageModel(ARTICLE, gazetteer, settings);
  expect(reading).toMatchObject({ reader: READING_VERSION, reports: byRules.reports, toponyms: byRules.toponyms });
  expect(reading.reports.length).toBeGreaterThan(0);
  expect(reading.unread).toMatch(/^read by rules, as the language model tiny /);
  expect(reading.unread).toMatch(why);
  expect(reading.unread).not.toMatch(/sk-secret|\p{Cc}/u);
  expect(asked).toHaveLength(questions ?? 1);
});

test("a busy server is asked again", async () => {
  const { settings, asked } = await startModel(
    failing(429, "busy", { "retry-after": "0" }),
    failing(503),
    telling(STRIKE),
  );
  const reading = await readWithLanguageModel(ARTICLE, gazetteer, settings);
  expect(reading).toMatchObject({ reader: expect.stringContaining("language-model/"), unread: null });
  expect([reading.reports.length, asked.length]).toEqual([1, 3]);
});

test("a slow answer is taken within the time, and not beyond it", async () => {
  const slow: Responder = (response, asked, request) =>
    void setTimeout(() => telling(STRIKE)(response, asked, request), 150);
  const { settings } = await startModel(slow);
  expect((await readWithLanguageModel(ARTICLE, gazetteer, settings)).reader).toContain("language-model/");
  const late = await readWithLanguageModel(ARTICLE, gazetteer, { ...settings, timeoutMs: 50 });
  expect(late.reader).toBe(READING_VERSION);
  expect(late.unread).toBe("read by rules, as the language model tiny gives no answer within 0.05 s");
});

test.each([
  { what: "before its first word", start: () => {} },
  { what: "in the middle", start: (response: Parameters<Responder>[0]) => response.write('{"choices":') },
])("a server that hangs $what is left", async ({ start }) => {
  const closed: Promise<unknown>[] = [];
  const { settings, asked } = await startModel((response) => {
    start(response);
    closed.push(once(response, "close"));
  });
  const reading = await readWithLanguageModel(ARTICLE, gazetteer, { ...settings, timeoutMs: 200 });
  expect(reading.unread).toContain("gives no answer within 0.2 s");
  expect(asked).toHaveLength(1);
  // The connection is given up too, not only waited for no longer.
  await Promise.all(closed);
});

test("nobody listens, or the address is none that may be asked", async () => {
  const { settings } = await startModel(telling());
  for (const [url, why] of [
    ["http://127.0.0.1:9/v1", /ECONNREFUSED|bad port/],
    ["http://example.com/v1", /neither https nor on this machine/],
  ] as const) {
    const reading = await readWithLanguageModel(ARTICLE, gazetteer, { ...settings, url });
    expect([reading.reader, reading.unread]).toEqual([READING_VERSION, expect.stringMatching(why)]);
  }
});
