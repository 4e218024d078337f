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

test("a decision is explained in words and numbers", () => {
  expect(linkReport(told({}), [kharkiv]).reasons).toEqual(
    expect.arrayContaining(["place 1.00: both in Kharkiv", "time 1.00: 2025-03-26 against 2025-03-26"]),
  );
});
