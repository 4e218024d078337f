import { expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readToponyms } from "#lib/pipeline";
import { contextsOf } from "#lib/reports/context";
import { findTriggers } from "#lib/reports/what";

const gazetteer = loadGazetteer();

/** What the words of a text tell of, as "type subtype mood", in its order. */
function told(text: string): string[] {
  const article = { id: "x", title: null, url: null, publisher: null, publishedAt: null, language: "en", text };
  const contexts = contextsOf({ article, ...readToponyms(article, gazetteer) });
  return contexts.flatMap(findTriggers).map(({ type, subtype, modality }) => `${type} ${subtype} ${modality}`);
}

test.each([
  ["The army captured the town of Sake.", ["battle advance asserted"]],
  ["The town of Sake was captured by the army.", ["battle advance asserted"]],
  ["The rebels withdrew from the village.", ["battle withdrawal asserted"]],
  ["Nurses in Leeds went on strike over pay.", ["protest labour-strike asserted"]],
  ["A strike on a market in Gaza City killed nine people.", ["strike null asserted"]],
  ["A plane crashed into a house near Dayton.", ["accident transport asserted"]],
  ["Jets bombed a camp near Idlib.", ["strike air asserted"]],
  ["A drone was shot down over Odesa.", ["military interception asserted"]],
  ["North Korea fired a missile into the sea.", ["military exercise asserted"]],
  ["Soldiers exchanged fire at the border.", ["battle clash asserted"]],
  ["Soldiers were exchanged at the border.", ["humanitarian exchange asserted"]],
])("who does what decides the sense: %s", (text, triggers) => {
  expect(told(text)).toEqual(triggers);
});

test("several happenings of one sentence are each found", () => {
  expect(told("Police arrested two men in Leeds after a woman was stabbed in York.")).toEqual([
    "justice arrest asserted",
    "attack stabbing asserted",
  ]);
});

test("what is said twice of one happening is found once", () => {
  expect(told("A gunman opened fire and shot dead three people in Lyon.")).toEqual(["attack shooting asserted"]);
});

test.each([
  "A storm of criticism met the minister.",
  "An avalanche of applications reached the office.",
  "The Jets struck first but lost in Buffalo.",
  "The novel tells of a massacre in a village.",
  "House prices collapsed in Dublin.",
])("another sense is nothing: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("the same nouns in their own sense are something", () => {
  expect(told("A storm killed two people in Galway.")).toEqual(["disaster storm asserted"]);
  expect(told("An epidemic of cholera spread in Juba.")).toEqual(["health outbreak asserted"]);
});

test("what is named to tell when is told elsewhere", () => {
  expect(told("Just ahead of the summit, Starmer met with NATO chief Mark Rutte.")).toEqual([
    "diplomacy meeting asserted",
  ]);
  expect(told("The summit opened in Paris on Thursday.")).toEqual(["diplomacy summit asserted"]);
});

test("a fire that a drone lit is the strike, one that nobody lit is an accident", () => {
  expect(told("A drone hit a depot in Samara and set off a fire at the depot.")).toEqual(["strike drone asserted"]);
  expect(told("A fire at a depot in Samara burned all night.")).toEqual(["accident fire asserted"]);
});
