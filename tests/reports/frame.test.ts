import { expect, test } from "vitest";
import { compileFrames } from "#lib/reports/lexicon/frame";
import { formsOf } from "#lib/reports/lexicon/inflect";

const table = (lines: string) => ({ type: "attack", subtype: null, weight: 0.5, lines }) as const;

test("a line of agent, verb and patient is read in both voices", () => {
  const [active, passive, ...rest] = compileFrames(table("@armed > kidnap~ > @people"));
  expect(rest).toEqual([]);
  const heads = [active, passive].map((frame) => frame?.parts[frame.head]);
  for (const head of heads) expect(head).toMatchObject({ kind: "slot" });
  expect(active?.parts.map(({ kind }) => kind)).toEqual(["slot", "gap", "slot", "gap", "slot"]);
  expect(passive?.parts.map(({ kind }) => kind)).toEqual(["slot", "gap", "slot", "gap", "slot", "gap", "slot"]);
});

test("the head is the marked word, else the first that is no class", () => {
  const [marked, first] = compileFrames(table("open fire*\n@people were shot"));
  expect(marked?.head).toBe(1);
  expect(first?.head).toBe(1);
});

test("conditions name classes, and words where there is no such class", () => {
  const [frame] = compileFrames(table("battle &forces !art !primary"));
  expect(frame?.needs[0]?.classes).toEqual(["forces"]);
  expect(frame?.never.map(({ classes, forms }) => [...classes, ...forms])).toEqual([["art"], ["primary"]]);
});

test("an unknown class is named in the error", () => {
  expect(() => compileFrames(table("@nobody shot"))).toThrow("no class of words is named nobody");
});

test.each([
  ["stab", ["stab", "stabs", "stabbed", "stabbing"]],
  ["seize", ["seize", "seizes", "seized", "seizing"]],
  ["bury", ["bury", "buries", "buried", "burying"]],
  ["clash", ["clash", "clashes", "clashed", "clashing"]],
  ["visit", ["visit", "visits", "visited", "visiting"]],
  ["shoot", ["shoot", "shoots", "shooting", "shot"]],
])("forms of %s", (base, forms) => {
  expect(formsOf(base)).toEqual(forms);
});
