import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";

/** The limits are 150 ms, 20 microseconds and 24 MB; times may be several times over on a busy machine. */
describe("the built gazetteer", () => {
  it("is small", () => {
    expect(statSync(new URL("../../lib/gazetteer/gazetteer.bin", import.meta.url)).size).toBeLessThan(24e6);
  });

  it("loads fast and reads only what is asked", () => {
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    loadGazetteer();
    expect(performance.now() - start).toBeLessThan(600);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(20e6);
  });

  it("answers fast", () => {
    const gazetteer = loadGazetteer();
    const names = [
      "Kharkiv",
      "Odesa",
      "Zolochiv",
      "Paris",
      "Black Sea",
      "Kursk Oblast",
      "Elysee Palace",
      "nothing here",
    ];
    const fresh = Array.from({ length: 4000 }, (_, at) => `${names[at % names.length]}${at % 16 < 8 ? "" : ` ${at}`}`);
    for (const name of fresh) gazetteer.find(name);
    const start = performance.now();
    for (const name of fresh) gazetteer.find(name);
    for (const name of fresh) gazetteer.hasPrefix(name);
    expect(((performance.now() - start) / fresh.length / 2) * 1000).toBeLessThan(100);
  });
});
