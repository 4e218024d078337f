import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readStories, tell } from "./stories/toponyms.ts";

/**
 * Floors under the share of expectations that the reader meets over all stories, so that no change lowers it unseen.
 * Raise them when the reader gets better.
 */
const FLOORS = {
  /** Expected toponyms found with the expected role and place. */
  recall: 0.97,
  /** Stories in which nothing is found that should not be. */
  clean: 0.97,
};

describe("accuracy over the stories", () => {
  const gazetteer = loadGazetteer();
  const told = readStories().map(({ story }) => ({ story, ...tell(story, gazetteer) }));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

  it("finds the toponyms with role and place", () => {
    const expected = sum(told.map(({ story }) => story.expect.length));
    expect(expected).toBeGreaterThan(80);
    expect(1 - sum(told.map(({ missing }) => missing.length)) / expected).toBeGreaterThanOrEqual(FLOORS.recall);
  });

  it("finds no toponym where there is none", () => {
    const watched = told.filter(({ story }) => story.absent);
    expect(watched.length).toBeGreaterThan(10);
    expect(watched.filter(({ unwanted }) => unwanted.length === 0).length / watched.length).toBeGreaterThanOrEqual(
      FLOORS.clean,
    );
  });
});
