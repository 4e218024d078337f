import { expect, test } from "vitest";
import { UsageError } from "#lib/errors";
import { allowedHosts, isViewName, viewName } from "#lib/query/saved-view";
import { connect } from "#lib/store/client";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";

const AT = new Date("2025-04-01T08:00:00.000Z");
const BY_ANA = { actor: "editor:ana", at: AT };
const FRONT = { name: "front", query: "type=strike&last=7d", title: "The front", caption: "", hosts: null };

describeOnBoth("saved views", ({ create }) => {
  test("are found by name as they were saved last, and gone once deleted", async (context) => {
    const url = await create(context);
    const store = await openStore(url);
    expect(await store.findView("front")).toBeNull();
    const saved = await store.saveView(FRONT, BY_ANA);
    expect(saved).toEqual({
      ...FRONT,
      mode: "live",
      frozenAt: null,
      createdAt: AT.toISOString(),
      updatedAt: AT.toISOString(),
    });
    expect(await store.findView("front")).toEqual(saved);
    const later = new Date("2025-04-02T08:00:00.000Z");
    const hosts = ["example.org", "*.example.org"];
    const changed = await store.saveView({ ...FRONT, hosts, caption: "Strikes" }, { actor: "editor:bo", at: later });
    expect(changed).toMatchObject({ hosts, caption: "Strikes", createdAt: AT.toISOString() });
    expect(changed.updatedAt).toBe(later.toISOString());
    await store.saveView({ ...FRONT, name: "a-map", hosts: [] }, BY_ANA);
    expect((await store.listViews()).map(({ name, hosts }) => [name, hosts])).toEqual([
      ["a-map", []],
      ["front", hosts],
    ]);
    expect(await store.deleteView("front", BY_ANA)).toBe(true);
    expect(await store.deleteView("front", BY_ANA)).toBe(false);
    expect(await store.findView("front")).toBeNull();
    await store.close();

    const { database } = await connect(url);
    const log = await database.editLog.findMany({
      where: { entity: "SavedView", entityId: "front" },
      orderBy: { id: "asc" },
    });
    expect(log.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      "editor:ana insert",
      "editor:bo update",
      "editor:ana delete",
    ]);
    await database.$disconnect();
  });
});

test("names are short and plain, hosts are what frame-ancestors takes", () => {
  expect(["front", "a1", "2025-in-maps"].every(isViewName)).toBe(true);
  expect(["", "a", "A1", "a b", "ä1", "../x", "a".repeat(61)].some(isViewName)).toBe(false);
  expect(() => viewName("A b")).toThrow("name=A b: must be 2 to 60 small letters, digits and hyphens");
  expect(allowedHosts([" Example.org ", "", "example.org", "https://*.example.org:8443"])).toEqual([
    "example.org",
    "https://*.example.org:8443",
  ]);
  for (const host of ["a; script-src *", "*", "'self'", "https://example.org/path", "a b", "exa_mple.org"])
    expect(() => allowedHosts([host])).toThrow(UsageError);
});
