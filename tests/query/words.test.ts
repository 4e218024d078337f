import { expect, test } from "vitest";
import { actorsInWords } from "../../app/_map/words.ts";

test("whoever did it stands before whoever suffered it, each part once", () => {
  const actors = [
    { role: "victim", name: "a woman and her two children" },
    { role: "perpetrator", name: "Russian drones" },
    { role: "victim", name: "a driver" },
  ] as const;
  expect(actorsInWords(actors)).toBe(
    "Who did it: Russian drones · Who suffered: a woman and her two children; a driver",
  );
  expect(actorsInWords(actors.slice(2))).toBe("Who suffered: a driver");
  expect(actorsInWords([])).toBe("");
});
