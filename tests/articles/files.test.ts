import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReadOptions, readSources } from "#lib/articles/read";
import { InputError } from "#lib/errors";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-articles-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function readAll(sources: string[], options?: ReadOptions) {
  const results = [];
  for await (const result of readSources(sources, options)) {
    results.push("article" in result ? result.article : result.error);
  }
  return results;
}

async function readOne(source: string) {
  const [result, ...rest] = await readAll([source]);
  expect(rest).toEqual([]);
  if (!result || result instanceof Error) throw result ?? new Error("nothing was read");
  return result;
}

async function failureOf(source: string): Promise<string> {
  const [result] = await readAll([source]);
  expect(result).toBeInstanceOf(InputError);
  return result instanceof Error ? result.message : "";
}

const STORY = "Mine collapses in Chile – Sky News\r\n\r\nMay 2, 2024\r\n\r\nA copper mine collapsed near Calama.\r\n";

describe("plain text", () => {
  test("is kept as it is, with title, publisher and date from its top", async () => {
    expect(await readOne(file("story.txt", STORY))).toEqual({
      id: expect.stringMatching(/^art_[0-9a-f]{16}$/),
      title: "Mine collapses in Chile",
      url: null,
      publisher: "Sky News",
      publishedAt: "2024-05-02",
      language: null,
      text: STORY,
    });
  });

  test("a dash before anything but an outlet belongs to the headline", async () => {
    const article = await readOne(
      file("dash.txt", "Floods reach the delta – Hundreds flee\n\nThe river rose on Monday."),
    );
    expect(article).toMatchObject({ title: "Floods reach the delta – Hundreds flee", publisher: null });
  });

  test("a byte-order mark is no part of it, and windows-1251 is told from Western text", async () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from("A fire broke out in Riga.")]);
    expect((await readOne(file("mark.txt", marked))).text).toBe("A fire broke out in Riga.");
    const cyrillic = Uint8Array.from([0xc2, 0xe7, 0xf0, 0xfb, 0xe2, 0x20, 0xe2, 0x20, 0xd0, 0xe8, 0xe3, 0xe5, 0x2e]);
    expect((await readOne(file("cyrillic.txt", cyrillic))).text).toBe("Взрыв в Риге.");
  });

  test("the same text has the same id wherever it lies", async () => {
    const one = await readOne(file("one.txt", STORY));
    expect(await readOne(file("deep/two.txt", STORY))).toEqual(one);
  });
});

describe("Markdown", () => {
  test("front matter states what the text does not", async () => {
    const path = file(
      "story.md",
      "---\ntitle: Dam breaks\nurl: https://example.org/dam\npublisher: Desk\npublishedAt: 2025-03-05\nlanguage: en\n---\n# Dam breaks\n\nA dam broke near Boise.\n",
    );
    expect(await readOne(path)).toMatchObject({
      title: "Dam breaks",
      url: "https://example.org/dam",
      publisher: "Desk",
      publishedAt: "2025-03-05",
      language: "en",
      text: "# Dam breaks\n\nA dam broke near Boise.\n",
    });
  });

  test("without front matter the first heading is the title", async () => {
    expect(await readOne(file("bare.md", "# Dam breaks\n\nA dam broke near Boise."))).toMatchObject({
      title: "Dam breaks",
    });
  });

  test.each([
    ["no YAML", "---\ntitle: [a\n---\nText.", "front matter cannot be read"],
    ["no date", "---\npublishedAt: soon\n---\nText.", 'publishedAt "soon" is no date'],
  ])("front matter that is %s is named", async (name, content, reason) => {
    expect(await failureOf(file(`${name}.md`, content))).toContain(reason);
  });
});

describe("JSONL", () => {
  const lines = [
    '{"id":"a","text":"  A dam broke.\\r\\n","title":"Dam","publishedAt":"2025-03-05T10:00:00+0200"}',
    "",
    "{broken",
    '{"id":7,"text":""}',
    '{"id":"c"}',
    '{"id":"d","text":"A mine closed.","publishedAt":"whenever"}',
    '{"id":8,"text":"A bridge closed.","extra":[1]}',
  ];
  const expected = [
    expect.objectContaining({ id: "a", text: "  A dam broke.\r\n", publishedAt: "2025-03-05T10:00:00+02:00" }),
    expect.stringContaining(":3: is no JSON"),
    expect.stringContaining(":4: is empty"),
    expect.stringContaining(":5: text:"),
    expect.stringContaining(':6: publishedAt "whenever" is no date'),
    expect.objectContaining({ id: "8", title: null, text: "A bridge closed." }),
  ];
  const plain = (results: Awaited<ReturnType<typeof readAll>>) =>
    results.map((result) => (result instanceof Error ? result.message : result));

  test("each line is an article with its text verbatim, a bad one is named by its number", async () => {
    expect(plain(await readAll([file("lines.jsonl", lines.join("\n"))]))).toEqual(expected);
  });

  test("- is standard input, cut anywhere, with a last newline or without", async () => {
    async function* bytes() {
      for (const byte of Buffer.from(`${lines.join("\r\n")}\n`)) yield Uint8Array.of(byte);
    }
    expect(plain(await readAll(["-"], { stdin: bytes() }))).toEqual(expected);
  });

  test("a line beyond the limit is refused without being kept, and the next is read", async () => {
    async function* bytes() {
      for (let i = 0; i < 11; i++) yield Buffer.alloc(1_000_000, "x");
      yield Buffer.from('\n{"text":"A dam broke."}');
    }
    const [first, second] = plain(await readAll(["-"], { stdin: bytes() }));
    expect(first).toContain("standard input:1: is a line of more than 10000000 bytes");
    expect(second).toMatchObject({ text: "A dam broke." });
  });
});

describe("files that cannot be read", () => {
  test.each([
    ["empty.txt", "", "is empty"],
    ["blank.txt", " \n\t\n", "is empty"],
    ["empty.jsonl", "", "is empty"],
    ["picture.png", "x", "has the ending .png"],
    ["great.txt", "x".repeat(10_000_001), "has 10000001 bytes"],
    ["long.txt", "x".repeat(2_000_001), "has a text of 2000001 characters"],
  ])("%s", async (name, content, reason) => {
    const path = file(`bad/${name}`, content);
    expect((await failureOf(path)).startsWith(`${path}: ${reason}`)).toBe(true);
  });

  test("a missing one is named, and the rest goes on in order", async () => {
    const missing = join(folder, "missing.txt");
    const results = await readAll([missing, file("next.txt", STORY)]);
    expect(results[0]).toMatchObject({ message: `${missing}: does not exist` });
    expect(results[1]).toMatchObject({ text: STORY });
  });
});

test("a folder is read with its subfolders, sorted, other files left alone", async () => {
  for (const name of ["b.txt", "a.md", "c/d.html", "c/picture.png", ".hidden.txt", "e.jsonl"]) {
    file(
      `folder/${name}`,
      name === "e.jsonl" ? '{"id":"e","text":"From e."}' : `From ${name}, a sentence long enough to be an article.`,
    );
  }
  const texts = (await readAll([join(folder, "folder")])).map((result) =>
    "text" in result ? result.text.slice(0, 8) : result.message,
  );
  expect(texts).toEqual(["From a.m", "From b.t", "From c/d", "From e."]);
  mkdirSync(join(folder, "nothing"));
  expect(await failureOf(join(folder, "nothing"))).toContain("holds no file that is read");
});
