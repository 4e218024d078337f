import { describe, expect, it } from "vitest";
import { reliabilitiesOf, reliabilityOf } from "#lib/evaluate/reliability";
import { tallyDocument } from "#lib/evaluate/tally";
import { found, town, truth } from "./make.ts";

const statement = (confidence: number, right: boolean) => ({ confidence, right });

describe("reliabilityOf", () => {
  it("holds the share right of each bin against its confidence", () => {
    const reliability = reliabilityOf([
      statement(0.25, false),
      statement(0.25, true),
      statement(0.9, true),
      statement(1, true),
    ]);
    expect(reliability?.bins.map(({ from, count }) => [from, count])).toEqual([
      [0.2, 2],
      [0.9, 2],
    ]);
    expect(reliability?.bins[0]).toMatchObject({ to: 0.3, meanConfidence: 0.25, shareRight: 0.5 });
    expect(reliability).toMatchObject({ count: 4, meanConfidence: 0.6, shareRight: 0.75 });
    // Half the statements off by 0.25, half by 0.05.
    expect(reliability?.expectedError).toBeCloseTo(0.15, 12);
  });

  it("is null where no doubt is told", () => {
    expect(reliabilityOf([])).toBeNull();
    expect(reliabilityOf([statement(1, false)])).toBeNull();
  });
});

describe("reliabilitiesOf", () => {
  it("tells recognition, place and both apart", () => {
    const toponyms = [truth(0, 5), truth(10, 15), truth(20, 25, { point: null })];
    const answers = [found(0, 5, town(0)), found(10, 15, town(40)), found(20, 25, town(0)), found(30, 35, town(0))];
    const tally = tallyDocument(
      {
        document: { id: "1", title: null, url: null, text: "", toponyms },
        found: answers.map((toponym) => ({ ...toponym, confidence: 0.4 })),
        mentions: answers.map((toponym) => ({ ...toponym, confidence: 0.8 })),
        resolved: [{ ...found(0, 5, town(0)), confidence: 0.7 }],
      },
      () => false,
    );
    const { recognition, place, whole, gold } = reliabilitiesOf([tally]);
    expect(recognition).toMatchObject({ count: 4, meanConfidence: 0.8, shareRight: 0.75 });
    expect(place).toMatchObject({ count: 2, meanConfidence: 0.5, shareRight: 0.5 });
    expect(whole).toMatchObject({ count: 3, shareRight: 1 / 3 });
    expect(gold).toMatchObject({ count: 1, meanConfidence: 0.7, shareRight: 1 });
  });
});
