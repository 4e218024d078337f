import { expect, test } from "vitest";
import { modalityAt } from "#lib/reports/modality";

/** Mood at the words in brackets. */
const read = (marked: string) => {
  const start = marked.indexOf("[");
  const sentence = marked.replace(/[[\]]/g, "");
  return modalityAt(sentence, start, marked.indexOf("]") - 1);
};

test.each([
  ["Drones [struck] the port on Monday.", "asserted"],
  ["No [attack] took place.", "negated"],
  ["Neither side had [hit energy infrastructure] since then.", "negated"],
  ["It is ready if Russia [attacks] again.", "hypothetical"],
  ["A [deployment] of soldiers in the south might end in war.", "hypothetical"],
  ["An [explosion] in the port could be heard for miles.", "asserted"],
  ["Minister to [visit] Tokyo", "planned"],
  ["The force is meant to deter any future [attack].", "hypothetical"],
  ["Leaders will [meet] on Friday.", "planned"],
  ["Moscow is [preparing for a visit] this year.", "planned"],
  ["The city marked the anniversary of the [bombing].", "background"],
  ["In 1940 planes [bombed] the port.", "background"],
  ["A century ago workers [went on strike].", "background"],
  ["The charges come amid an [agreed moratorium] on strikes.", "background"],
  ["Both sides [agreed a moratorium].", "asserted"],
  ["The ministry denies that it has [deployed troops].", "negated"],
  ["The [attack] turned out to be a hoax.", "negated"],
  ["Soldiers [entered no town, and did not open fire].", "negated"],
  ["The [dam could burst].", "hypothetical"],
  ["What if an [earthquake] hits the city?", "hypothetical"],
  ["He was accused of plotting a [bombing].", "hypothetical"],
  ["Police used tear gas to [disperse demonstrators].", "asserted"],
  ["He said that rockets had [hit] a school.", "asserted"],
])("%s", (marked, mood) => {
  expect(read(marked)).toBe(mood);
});
