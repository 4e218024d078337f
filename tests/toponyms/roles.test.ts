import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { findToponyms } from "#lib/toponyms/find";

const gazetteer = loadGazetteer();

/** The role of the first mention of a name. */
function role(text: string, name: string, isHeading = false): string | undefined {
  const sentences = [{ start: 0, end: text.length, passage: 0, isHeading }];
  return findToponyms(text, sentences, gazetteer).find((mention) => mention.name === name)?.role;
}

describe("roles of toponyms", () => {
  it.each([
    ["Paris did not say what was discussed.", "Paris"],
    ["Moscow and Kyiv have both confirmed the plan.", "Moscow"],
    ["Moscow and Kyiv have both confirmed the plan.", "Kyiv"],
    ["Neither Moscow nor Pyongyang has officially commented.", "Pyongyang"],
    ["According to Seoul, the shipments go on.", "Seoul"],
    ["Russia accused its neighbour of cheating.", "Russia"],
    ["The ministry said Ukraine had targeted a substation.", "Ukraine"],
    ["Tehran is lifting sanctions on Moscow.", "Moscow"],
    ["Leaders kept up the pressure on Tehran.", "Tehran"],
    ["They signed a deal with Beijing.", "Beijing"],
    ["Talks between Kyiv and Washington stalled.", "Kyiv"],
    ["Talks between Kyiv and Washington stalled.", "Washington"],
    ["Support for Ukraine is shrinking.", "Ukraine"],
    ["She quoted Kremlin narratives.", "Kremlin"],
    ["Downing Street said the visit was brief.", "Downing Street"],
    ["Germany will close its consulate.", "Germany"],
    ["Russia is concerned about the exercise.", "Russia"],
    ["He urged Israel to wait.", "Israel"],
  ])("%s: %s is an actor", (text, name) => expect(role(text, name)).toBe("metonymic"));

  it.each([
    ["Leaders met in Paris on Thursday.", "Paris"],
    ["He told the Paris summit that he agreed.", "Paris"],
    ["Drone strikes on Kharkiv injured eight people.", "Kharkiv"],
    ["Missiles struck Odesa overnight.", "Odesa"],
    ["Kharkiv was hit by twelve drones.", "Kharkiv"],
    ["Fires broke out in Kharkiv late on Wednesday.", "Kharkiv"],
    ["Troops were sent to Russia as reinforcement.", "Russia"],
    ["He left for Warsaw at noon.", "Warsaw"],
    ["Refugees from Sudan crossed the border with Chad.", "Sudan"],
    ["Refugees from Sudan crossed the border with Chad.", "Chad"],
    ["Protests spread across Georgia and Armenia.", "Georgia"],
    ["Fighting went on in Yemen's civil war.", "Yemen"],
    ["Shots were fired at Boston General Hospital.", "Boston"],
    ["Crowds gathered outside the Kremlin.", "Kremlin"],
  ])("%s: %s is the place", (text, name) => expect(role(text, name)).toBe("literal"));

  it.each([
    ["US officials declined to comment.", "US"],
    ["Ukraine's president thanked them.", "Ukraine"],
    ["London police arrested a man.", "London"],
    ["The Ukrainian army withdrew.", "Ukrainian"],
    ["UK Prime Minister Keir Starmer spoke.", "UK"],
    ["The U.S. Securities and Exchange Commission sued.", "U.S."],
  ])("%s: %s is of the place", (text, name) => expect(role(text, name)).toBe("associative"));

  it("reads the source at the end of a headline as an actor", () => {
    expect(role("North Korea sent 3,000 more troops: Seoul", "Seoul", true)).toBe("metonymic");
  });
});
