import { afterEach, expect, test, vi } from "vitest";
import { readEnvironment } from "#lib/env";
import { requireEditor } from "../../app/api/editor";

afterEach(() => vi.unstubAllEnvs());

const TOKEN = "correct-horse-battery";
const asking = (authorization?: string) =>
  requireEditor(new Request("http://site/api/views", { headers: authorization ? { authorization } : {} }));

test("without a token nobody writes, and the answer says how to allow it", async () => {
  vi.stubEnv("DATELINE_TOKEN", "");
  const refused = asking(`Bearer ${TOKEN}`);
  expect(refused?.status).toBe(403);
  expect(await refused?.text()).toContain("DATELINE_TOKEN");
});

test("only a request with the very token passes", async () => {
  vi.stubEnv("DATELINE_TOKEN", TOKEN);
  expect(asking(`Bearer ${TOKEN}`)).toBeNull();
  for (const wrong of [
    undefined,
    TOKEN,
    `Basic ${TOKEN}`,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(0, -1)}`,
    "Bearer ",
  ]) {
    const refused = asking(wrong);
    expect([wrong, refused?.status, refused?.headers.get("www-authenticate")]).toEqual([wrong, 401, "Bearer"]);
    expect(await refused?.text()).not.toContain(TOKEN);
  }
});

test("a token that is short is refused at the start, without being told", () => {
  expect(() => readEnvironment({ DATELINE_TOKEN: "hunter2" })).toThrow(
    /^DATELINE_TOKEN must have at least 16 characters$/,
  );
  expect(readEnvironment({ DATELINE_TOKEN: TOKEN }).token).toBe(TOKEN);
});
