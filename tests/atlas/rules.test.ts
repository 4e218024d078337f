import { expect, test } from "vitest";
import { borderClass, TERRITORIES, territoryOf } from "#lib/atlas/rules";

const side = (country: string | null, territory: string | null = null) => ({ country, territory });

test("Crimea belongs to Ukraine, whatever the source counts it to", () => {
  expect(territoryOf("UA-43", "RUS")?.country).toBe("UA");
  expect(territoryOf("UA-40", "RUS")?.country).toBe("UA");
  expect(territoryOf("UA-63", "UKR")).toBeUndefined();
});

test.each([
  ["a line of control within a country", side("UA"), side("UA", "crimea"), "defacto"],
  ["two areas of one territory", side("UA", "crimea"), side("UA", "crimea"), "region"],
  ["two areas of one country", side("UA"), side("UA"), "region"],
  ["two countries", side("UA"), side("PL"), "country"],
  ["Kosovo and Serbia", side("XK", "kosovo"), side("RS"), "disputed"],
  ["Kosovo and Albania", side("XK", "kosovo"), side("AL"), "country"],
  ["the West Bank and Israel", side("IL"), side("PS", "palestine"), "disputed"],
  ["the West Bank and Jordan", side("JO"), side("PS", "palestine"), "country"],
  ["Western Sahara and Morocco", side("MA"), side("EH", "western-sahara"), "disputed"],
  ["Western Sahara and Mauritania", side("MR"), side("EH", "western-sahara"), "country"],
  ["the Line of Control in Kashmir", side("IN", "kashmir-india"), side("PK", "kashmir-pakistan"), "disputed"],
  ["India and Pakistan elsewhere", side("IN"), side("PK"), "country"],
  ["Israel and Syria", side("IL"), side("SY"), "disputed"],
  ["a patch of no country", side("EG"), side(null, "bir-tawil"), "disputed"],
  ["a British base and Cyprus", side("GB", "cyprus-bases"), side("CY"), "region"],
  ["the Green Line of Cyprus", side("CY"), side("CY", "northern-cyprus"), "defacto"],
])("the line between %s is classed", (_, a, b, expected) => {
  expect(borderClass(a, b)).toBe(expected);
  expect(borderClass(b, a)).toBe(expected);
});

test("every rule gives its reason and names something", () => {
  expect(new Set(TERRITORIES.map(({ key }) => key)).size).toBe(TERRITORIES.length);
  for (const rule of TERRITORIES) {
    expect(rule.because.length, rule.key).toBeGreaterThan(10);
    expect((rule.iso ?? []).length + (rule.units ?? []).length, rule.key).toBeGreaterThan(0);
  }
});
