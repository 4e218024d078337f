import { describe, expect, it } from "vitest";
import { ratesOf } from "#lib/evaluate/rates";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readStories, type ToponymStory, tell } from "./stories/toponyms.ts";

/**
 * Floors under the shares that the reader reaches over all stories together, so that no change lowers them unseen. Raise
 * them when the reader gets better.
 */
const FLOORS = {
  /** Names: precision counts what stories say must be absent, recall what they expect. */
  recognitionF1: 0.98,
  /** Of the names found, those of which a story tells role or place, that have it. */
  roles: 0.97,
  places: 0.97,
  /** Expected toponyms found with the expected role and place. */
  recall: 0.97,
  /** Stories in which nothing is found that should not be. */
  clean: 0.97,
};

type Expected = ToponymStory["expect"][number];

describe("accuracy over the stories", () => {
  const gazetteer = loadGazetteer();
  const stories = readStories().map(({ story }) => story);
  const told = stories.map((story) => ({ story, ...tell(story, gazetteer) }));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  /** How many expectations are met when only some of each is asked; those of which nothing is asked are left out. */
  const met = (ask: (expected: Expected) => Expected | null) =>
    sum(
      stories.map((story) => {
        const asked = story.expect.map(ask).filter((expected) => expected !== null);
        return asked.length - tell({ ...story, expect: asked }, gazetteer).missing.length;
      }),
    );
  const share = (holds: (expected: Expected) => boolean, ask: (expected: Expected) => Expected) =>
    met((expected) => (holds(expected) ? ask(expected) : null)) /
    met((expected) => (holds(expected) ? { name: expected.name } : null));
  const expected = sum(stories.map((story) => story.expect.length));

  it("finds names of places, and no other words", () => {
    expect(expected).toBeGreaterThan(80);
    const both = met(({ name }) => ({ name }));
    const found = both + sum(told.map(({ unwanted }) => unwanted.length));
    expect(ratesOf({ both, found, truth: expected }).f1).toBeGreaterThanOrEqual(FLOORS.recognitionF1);
  });

  it("gives the names that it finds their place and role", () => {
    const places = share(
      ({ place, admin1, kind }) => place !== undefined || admin1 !== undefined || kind !== undefined,
      ({ role: _role, ...rest }) => rest,
    );
    expect(places).toBeGreaterThanOrEqual(FLOORS.places);
    const roles = share(
      ({ role }) => role !== undefined,
      ({ name, role }) => ({ name, role }),
    );
    expect(roles).toBeGreaterThanOrEqual(FLOORS.roles);
  });

  it("finds the toponyms with role and place", () => {
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
