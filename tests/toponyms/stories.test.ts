import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readStories, tell } from "../stories/toponyms.ts";

const gazetteer = loadGazetteer();

describe("stories of toponyms", () => {
  it.each(readStories())("$name", ({ story }) => {
    const { toponyms, missing, unwanted } = tell(story, gazetteer);
    expect({ missing, unwanted, toponyms: missing.length + unwanted.length === 0 ? [] : toponyms }).toEqual({
      missing: [],
      unwanted: [],
      toponyms: [],
    });
  });
});
