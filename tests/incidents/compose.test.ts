import { describe, expect, test } from "vitest";
import { composeIncident } from "#lib/incidents/compose";
import { settleReports } from "#lib/incidents/settle";
import { day, PLACES, sourced } from "./make.ts";

describe("an incident of several reports", () => {
  const wire = sourced("Wire", "2025-03-27", {
    places: [PLACES.kharkivOblast],
    casualties: { injured: { low: 8, high: 8 } },
    status: "claimed",
    claimedBy: "officials",
  });
  const post = sourced("Post", "2025-03-28", { casualties: { injured: { low: 12, high: null } } });
  const incident = composeIncident("inc_1", [post, wire]);

  test("stands where its most exact report puts it", () => {
    expect(incident.places.map(({ name }) => name)).toEqual(["Kharkiv"]);
  });
  test("keeps the low and high of its sources and the newest figure as best", () => {
    expect(incident.casualties.injured).toEqual({ low: 8, best: 12, high: null });
  });
  test("counts publishers, not articles", () => {
    expect(incident.sources).toBe(2);
    expect(composeIncident("inc_2", [wire, sourced("Wire", "2025-03-29", {})]).sources).toBe(1);
  });
  test("stays a claim until more publishers tell it as fact than as a claim", () => {
    expect(incident.status).toBe("claimed");
    expect(composeIncident("inc_3", [wire, post, sourced("Radio", "2025-03-28", {})]).status).toBe("reported");
    expect(composeIncident("inc_4", [wire])).toMatchObject({ status: "claimed", claimedBy: "officials" });
  });
  test("is the same whatever the order of its reports", () => {
    expect(composeIncident("inc_1", [wire, post])).toEqual(incident);
  });
});

describe("a figure that a later text withdraws", () => {
  const missing = {
    type: "accident",
    subtype: "missing",
    places: [PLACES.lithuania],
    title: "Soldiers missing in Lithuania",
  } as const;
  const deaths = sourced("Wire", "2025-03-26", { ...missing, casualties: { killed: { low: 4, high: 4 } } });
  const doubt = { field: "killed", start: 0, end: 22, quote: "four soldiers had died" } as const;
  const what = { field: "what", start: 0, end: 22, quote: "four soldiers had died" } as const;
  const correction = sourced("Post", "2025-03-27", {
    ...missing,
    casualties: { missing: { low: 4, high: 4 } },
    evidence: [what, doubt],
  });
  const found = sourced("Wire", "2025-04-01", {
    ...missing,
    places: [PLACES.pabrade],
    casualties: { killed: { low: 4, high: 4 } },
    time: day("2025-04-01"),
  });

  test("marks the earlier report as retracted and leaves its count", () => {
    expect(settleReports([correction, deaths]).map(({ status }) => status)).toEqual(["retracted", "reported"]);
    expect(composeIncident("inc_1", [deaths, correction]).casualties).toEqual({
      missing: { low: 4, best: 4, high: 4 },
    });
  });
  test("counts again when a newer text gives it", () => {
    expect(composeIncident("inc_1", [deaths, correction, found]).casualties.killed).toEqual({
      low: 4,
      best: 4,
      high: 4,
    });
  });
});

test("an incident without reports is refused", () => {
  expect(() => composeIncident("inc_0", [])).toThrow("incident inc_0 has no reports");
});
