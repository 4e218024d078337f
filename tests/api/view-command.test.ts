import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { main } from "#lib/cli/main";
import { openStore } from "#lib/store/store";
import { CONTEXT, makeReading } from "../store/make";

// Machines that build share their disks: a transaction may take seconds.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "dateline-view-"));
vi.stubEnv("DATABASE_URL", `file:${join(folder, "view.db")}`);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Exit code and what was printed on either stream. */
async function view(...args: string[]): Promise<[code: number, out: string, err: string]> {
  const told = { out: "", err: "" };
  const hear = (stream: keyof typeof told) => (text: string | Uint8Array) => {
    told[stream] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, "write").mockImplementation(hear("out"));
  const err = vi.spyOn(process.stderr, "write").mockImplementation(hear("err"));
  try {
    return [await main(["view", ...args]), told.out, told.err];
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

test("dateline view saves, freezes, lists and deletes", async () => {
  expect(await view("save", "front", "type=strike&last=30d", "--hosts", "example.org,*.example.org")).toEqual([
    0,
    "front\tlive\ttype=strike&last=30d\thosts: example.org *.example.org\n",
    "",
  ]);
  const store = await openStore();
  await store.saveReading(makeReading("a", [{}]), CONTEXT);
  await store.close();
  expect((await view("save", "all", "", "--title", "Everything"))[0]).toBe(0);
  const [frozen, line] = await view("freeze", "all", "--json");
  expect([frozen, JSON.parse(line)]).toMatchObject([0, { name: "all", mode: "frozen", title: "Everything" }]);
  expect((await view("list"))[1].split("\n").map((each) => each.split("\t").slice(0, 2).join(" "))).toEqual([
    expect.stringMatching(/^all frozen \d{4}-/),
    "front live",
    "",
  ]);
  expect(await view("delete", "all")).toEqual([0, "", ""]);
});

test.each([
  [["save", "front", "colour=red"], "parameter colour"],
  [["save", "F", ""], "name=F: must be"],
  [["save", "front", "type=strike", "last=7d"], "put the query in quotes"],
  [["freeze", "nothing"], "there is no view nothing"],
  [["delete", "nothing"], "there is no view nothing"],
  [["publish", "front"], "view needs save NAME QUERY"],
])("%j is refused with a sentence", async (args, words) => {
  const [code, out, err] = await view(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(words);
});
