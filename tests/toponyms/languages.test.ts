import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { type LanguageScore, readLanguageStories, scoreStory } from "../stories/toponyms-languages.ts";

/** Floors under what the reader reaches on the stories of each language, so that no change lowers it unseen. */
const FLOORS = { precision: 0.97, recall: 0.95, placed: 0.95, roles: 0.97 };

const gazetteer = loadGazetteer();
const stories = readLanguageStories().map(({ name, story }) => ({ name, story, score: scoreStory(story, gazetteer) }));
const sum = (scores: readonly LanguageScore[], field: "expected" | "found" | "named" | "placed" | "roles") =>
  scores.reduce((total, score) => total + score[field], 0);

describe("names of places in other languages", () => {
  it.each(["uk", "ru", "de", "fr", "es"])("%s", (language) => {
    const own = stories.filter(({ story }) => story.language === language);
    const scores = own.map(({ score }) => score);
    const wrong = own.flatMap(({ name, score }) => score.wrong.map((line) => `${name}: ${line}`));
    const [expected, found, named] = [sum(scores, "expected"), sum(scores, "found"), sum(scores, "named")];
    expect(expected).toBeGreaterThan(30);
    const rates = {
      precision: named / found,
      recall: named / expected,
      placed: sum(scores, "placed") / named,
      roles: sum(scores, "roles") / named,
    };
    const percent = Object.entries(rates).map(([rate, share]) => `${rate} ${(100 * share).toFixed(1)} %`);
    console.info(`${language}: ${own.length} stories, ${expected} names, ${percent.join(", ")}`);
    for (const [rate, floor] of Object.entries(FLOORS)) {
      expect(rates[rate as keyof typeof rates], [JSON.stringify(rates), ...wrong].join("\n")).toBeGreaterThanOrEqual(
        floor,
      );
    }
  });
});
