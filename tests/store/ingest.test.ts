import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { ingest } from "#lib/ingest";
import { NO_FILTERS } from "#lib/query/filters";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";

const folder = mkdtempSync(join(tmpdir(), "dateline-ingest-"));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE = (publisher: string, injured: number) => `---
title: Drones hit Kharkiv
publisher: ${publisher}
publishedAt: 2025-03-27
---
Russian drones struck the Ukrainian city of Kharkiv overnight on Wednesday, injuring ${injured} people, officials said.
`;

describeOnBoth("ingesting", ({ create }) => {
  let sources: string[] = [];
  beforeAll(() => {
    sources = [
      file("wire.md", ARTICLE("Wire", 5)),
      file("post.md", ARTICLE("Post", 8)),
      file("broken.jsonl", `{"id":"nul","text":"A \\u0000 and half a pair \\ud83d of a sign."}\n{"id":1}\n`),
      file(
        "german.txt",
        "Am Mittwoch haben die Behörden in der Stadt mitgeteilt, dass der Betrieb wieder läuft und alle da sind.",
      ),
      join(folder, "missing.txt"),
      file("twice.jsonl", `{"id":"same","text":"One text of it."}\n{"id":"same","text":"Another text of it."}\n`),
    ];
  });

  test("knows an article again by its address, unless its source names it otherwise", async (context) => {
    const store = await openStore(await create(context));
    const gazetteer = loadGazetteer();
    const at = (url: string) => ARTICLE("Wire", 5).replace("---\n", `---\nurl: ${url}\n`);
    const given = {
      id: "wire-1",
      url: "http://example.org/kharkiv/",
      publishedAt: "2025-03-27",
      text: "Drones struck.",
    };
    const feed = file("wire.jsonl", `${JSON.stringify(given)}\n`);
    await ingest([feed], { store, gazetteer });
    await ingest([file("page.md", at("https://www.example.org/kharkiv?utm_source=mail"))], { store, gazetteer });
    expect(await store.stats()).toMatchObject({ articles: 1, incidents: 1 });
    expect((await store.article("wire-1"))?.article).toMatchObject({ url: "https://www.example.org/kharkiv" });
    const other = file("other.jsonl", `${JSON.stringify({ ...given, id: "wire-2" })}\n`);
    await ingest([other, file("elsewhere.md", at("https://example.org/kharkiv?id=2"))], { store, gazetteer });
    expect((await store.stats()).articles).toBe(3);
    await store.close();
  });

  test("stores what it can, names what it cannot, and changes nothing the second time", async (context) => {
    const store = await openStore(await create(context));
    const gazetteer = loadGazetteer();
    const notes: string[] = [];
    const first = await ingest(sources, {
      store,
      gazetteer,
      onArticle: (_, outcome, note) => note && notes.push(`${outcome}: ${note}`),
    });
    expect(first).toMatchObject({ saved: 5, unchanged: 0, incidents: 1 });
    expect(first.failed.map(({ error }) => error)).toEqual([
      expect.stringContaining("broken.jsonl"),
      expect.stringContaining("missing.txt: does not exist"),
      expect.stringContaining("has the id same of an earlier article"),
    ]);
    expect(notes).toContainEqual(expect.stringMatching(/^saved: happenings are read in English only/));

    const revision = await store.revision();
    const second = await ingest(sources, { store, gazetteer });
    expect(second).toMatchObject({ saved: 0, unchanged: 5, incidents: 1 });
    expect(second.failed).toHaveLength(3);
    expect(await store.revision()).toBe(revision);

    const { incidents } = await store.listIncidents(NO_FILTERS);
    expect(incidents).toMatchObject([{ type: "strike", sources: 2, casualties: { injured: { low: 5, high: 8 } } }]);
    const detail = await store.incident(incidents[0]?.id ?? "");
    for (const { article, evidence } of detail?.reports ?? []) {
      const text = (await store.article(article.id))?.article.text ?? "";
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
    expect((await store.article("nul"))?.article.text).toBe("A \uFFFD and half a pair \uFFFD of a sign.");
    await store.close();
  });
});
