import { describe, expect, it } from "vitest";
import { normalizeName } from "#lib/gazetteer/normalize";
import { romanizeUkrainian } from "#lib/gazetteer/romanize";

describe("normalizeName", () => {
  it.each([
    ["Élysée Palace", "elysee palace"],
    ["Slov'yansk", "slovyansk"],
    ["Slov’yansk", "slovyansk"],
    ["Ivano-Frankivsk", "ivano frankivsk"],
    ["St. Petersburg", "saint petersburg"],
    ["Mt. Everest", "mount everest"],
    ["U.S.", "us"],
    ["U.S", "us"],
    ["Washington, D.C.", "washington dc"],
    ["Łódź", "lodz"],
    ["Øresund", "oresund"],
    ["İzmir", "izmir"],
    ["Київ", "киів"],
    ["  New   York ", "new york"],
    ["Bosnia & Herzegovina", "bosnia and herzegovina"],
    ["...", ""],
  ])("writes %s as %s", (name, expected) => {
    expect(normalizeName(name)).toBe(expected);
  });

  it("leaves its own result as it is", () => {
    for (const name of ["Saint-Denis", "St. Louis", "Köln", "서울", "N.C.", "Харків"]) {
      const once = normalizeName(name);
      expect(normalizeName(once)).toBe(once);
    }
  });
});

describe("romanizeUkrainian", () => {
  it.each([
    ["Запоріжжя", "Zaporizhzhia"],
    ["Кривий Ріг", "Kryvyi Rih"],
    ["Згурівка", "Zghurivka"],
    ["Слов'янськ", "Sloviansk"],
    ["Їжакевич", "Yizhakevych"],
    ["Хмельницький", "Khmelnytskyi"],
    ["Біла Церква", "Bila Tserkva"],
    ["Щастя", "Shchastia"],
  ])("writes %s as %s", (name, expected) => {
    expect(romanizeUkrainian(name)).toBe(expected);
  });
});
