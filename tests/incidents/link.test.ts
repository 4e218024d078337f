import { describe, expect, test } from "vitest";
import { composeIncident } from "#lib/incidents/compose";
import { linkReport } from "#lib/incidents/link";
import type { SourcedReport } from "#lib/model";
import { day, PLACES, sourced } from "./make.ts";

const told = (fields: Parameters<typeof sourced>[2]) => sourced("Radio", "2025-03-28", fields);
const incident = (id: string, ...reports: SourcedReport[]) => ({ ...composeIncident(id, reports), reports });
const kharkiv = incident(
  "inc_kharkiv",
  sourced("Wire", "2025-03-27", {
    casualties: { injured: { low: 8, high: 8 } },
    quote: "Russian drone strikes on Kharkiv injured eight people and set houses on fire",
  }),
);

describe("a report is linked", () => {
  test("to the incident of the same type, place and day", () => {
    const report = told({
      quote: "Drones hit houses in Kharkiv, injuring eight",
      casualties: { injured: { low: 8, high: null } },
    });
    expect(linkReport(report, [kharkiv])).toMatchObject({ incidentId: "inc_kharkiv" });
  });
  test("to a region's incident when it names a town in it", () => {
    const region = incident(
      "inc_region",
      sourced("Post", "2025-03-27", {
        places: [PLACES.kharkivOblast],
        quote: "Drone strikes on the Kharkiv region injured eight",
      }),
    );
    expect(linkReport(told({ quote: "Drone strikes on Kharkiv injured eight" }), [region]).incidentId).toBe(
      "inc_region",
    );
  });
  test("to a call without a place by who spoke with whom", () => {
    const call = { type: "diplomacy", subtype: "call", places: [], time: day("2025-03-27") } as const;
    const earlier = incident(
      "inc_call",
      sourced("DW", "2025-03-27", {
        ...call,
        title: "Call with Macron, Trump",
        quote: "Macron had spoken with Trump ahead of the summit",
      }),
    );
    const again = told({
      ...call,
      title: "Call with Macron, Trump",
      quote: "Emmanuel Macron spoke with Donald Trump ahead of the summit",
    });
    const another = told({
      ...call,
      title: "Call with Putin, Erdogan",
      quote: "Putin and Erdogan spoke about grain exports",
    });
    expect(linkReport(again, [earlier]).incidentId).toBe("inc_call");
    expect(linkReport(another, [earlier]).incidentId).toBeNull();
  });
});

describe("a report begins an incident of its own", () => {
  test.each([
    ["in another town", { places: [PLACES.zolochiv], title: "Drone strike on Zolochiv" }],
    ["a week later", { time: day("2025-04-04") }],
    ["of another kind", { type: "protest", subtype: "demonstration", title: "Protest in Kharkiv" }],
  ] as const)("%s", (_, fields) => {
    expect(linkReport(told(fields), [kharkiv]).incidentId).toBeNull();
  });
  test("without candidates", () => {
    expect(linkReport(told({}), [])).toEqual({ incidentId: null, score: 0, reasons: ["no candidate"] });
  });
});

describe("what a person decided comes first", () => {
  const elsewhere = told({ places: [PLACES.paris] });
  const [wire] = kharkiv.reports;
  test("to put together what no rule would", () => {
    const rulings = { same: new Set([wire?.id ?? ""]), apart: new Set<string>() };
    expect(linkReport(elsewhere, [kharkiv], rulings)).toEqual({
      incidentId: "inc_kharkiv",
      score: 1,
      reasons: ["a person put them together"],
    });
  });
  test("to keep apart what is alike", () => {
    const rulings = { same: new Set<string>(), apart: new Set([wire?.id ?? ""]) };
    expect(linkReport(told({}), [kharkiv], rulings)).toMatchObject({
      incidentId: null,
      reasons: ["a person set it apart from the candidate"],
    });
  });
});

describe("told apart by", () => {
  const two = (one: Parameters<typeof told>[0], other: Parameters<typeof told>[0]) =>
    linkReport(told(one), [incident("inc_other", sourced("Wire", "2025-03-27", other))]);
  test.each([
    [
      "what was hit",
      { quote: "Drones hit a hospital in Kharkiv" },
      { quote: "Drones hit the railway station in Kharkiv" },
      "different targets",
    ],
    [
      "who spoke",
      { type: "diplomacy", subtype: "call", places: [], title: "Call between Erdogan and Putin" },
      { type: "diplomacy", subtype: "call", places: [], title: "Call between Erdogan and Meloni" },
      "different people",
    ],
    [
      "the whole and its part",
      { quote: "Drones struck Kharkiv" },
      { places: [PLACES.kharkivOblast], quote: "Drones struck several towns across the Kharkiv region" },
      "one tells of many places",
    ],
    [
      "two nights that share a day",
      { time: { edtf: "2025-03-25/2025-03-26", start: "2025-03-25", end: "2025-03-26", precision: "days" } },
      { time: { edtf: "2025-03-26/2025-03-27", start: "2025-03-26", end: "2025-03-27", precision: "days" } },
      "two nights",
    ],
  ] as const)("%s", (_, one, other, reason) => {
    const decision = two(one, other);
    expect(decision.incidentId).toBeNull();
    expect(decision.reasons.join()).toContain(reason);
  });
  test("not by what was hit where both give one toll", () => {
    const casualties = { injured: { low: 8, high: 8 } };
    const decision = two(
      { quote: "Drones hit houses in Kharkiv and injured eight", casualties },
      { quote: "Drones hit a school in Kharkiv and injured eight", casualties },
    );
    expect(decision.incidentId).toBe("inc_other");
  });
  test("not by a toll that rose, though it is told as of its own day", () => {
    const decision = two(
      { time: day("2025-03-28"), quote: "The death toll of the drone strike on Kharkiv rose to nine" },
      { quote: "A drone strike on Kharkiv killed six" },
    );
    expect(decision.incidentId).toBe("inc_other");
  });
});

test("a decision is explained in words and numbers", () => {
  expect(linkReport(told({}), [kharkiv]).reasons).toEqual(
    expect.arrayContaining(["place 1.00: both in Kharkiv", "time 1.00: 2025-03-26 against 2025-03-26"]),
  );
});
