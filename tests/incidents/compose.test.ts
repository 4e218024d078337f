import { describe, expect, test } from "vitest";
import { composeIncident } from "#lib/incidents/compose";
import { figuresOf } from "#lib/incidents/figures";
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

describe("a report that is taken back", () => {
  const bomb = { type: "explosion", subtype: "bomb", title: "Bombing in Kharkiv" } as const;
  const first = sourced("Wire", "2025-03-26", { ...bomb, casualties: { killed: { low: 8, high: 8 } } });
  const retraction = sourced("Wire", "2025-03-27", {
    ...bomb,
    quote: "Wire has retracted its report that a bomb exploded: there was no bomb",
  });
  test("makes the incident retracted, and both stay", () => {
    const incident = composeIncident("inc_1", [retraction, first]);
    expect(incident).toMatchObject({ status: "retracted", casualties: {} });
    expect(settleReports([first, retraction]).map(({ status }) => status)).toEqual(["retracted", "retracted"]);
    expect(figuresOf(settleReports([first, retraction])).killed).toMatchObject([
      { low: 8, publisher: "Wire", isRetracted: true },
    ]);
  });
  test("stands again when a newer text tells it", () => {
    const again = sourced("Post", "2025-03-28", { ...bomb, casualties: { killed: { low: 2, high: 2 } } });
    const incident = composeIncident("inc_1", [first, retraction, again]);
    expect(incident).toMatchObject({ status: "reported", casualties: { killed: { low: 2, best: 2, high: 2 } } });
  });
  test("is not what withdraws troops", () => {
    const moved = sourced("Post", "2025-03-27", { ...bomb, quote: "The army withdrew its troops after the bomb" });
    expect(settleReports([first, moved]).map(({ status }) => status)).toEqual(["reported", "reported"]);
  });
  test("an earlier figure that a text calls wrong is no longer counted, and who said it is kept", () => {
    const mended = sourced("Post", "2025-03-27", {
      ...bomb,
      casualties: { killed: { low: 5, high: 5 } },
      quote: "Five people were killed and the earlier figure of eight was wrong, officials said",
    });
    expect(composeIncident("inc_1", [first, mended]).casualties.killed).toEqual({ low: 5, best: 5, high: 5 });
    expect(figuresOf(settleReports([first, mended])).killed?.map(({ low, isRetracted }) => [low, isRetracted])).toEqual(
      [
        [8, true],
        [5, false],
      ],
    );
  });
});

describe("what lasts", () => {
  const flood = (publishedAt: string, start: string) =>
    sourced("Wire", publishedAt, { type: "disaster", subtype: "flood", title: "Flood in Kharkiv", time: day(start) });
  test("has an interval that a later report extends", () => {
    const first = composeIncident("inc_1", [flood("2025-03-26", "2025-03-26")]);
    expect(first.time).toEqual(day("2025-03-26"));
    const later = composeIncident("inc_1", [flood("2025-03-26", "2025-03-26"), flood("2025-03-30", "2025-03-30")]);
    expect(later.time).toEqual({
      edtf: "2025-03-26/2025-03-30",
      start: "2025-03-26",
      end: "2025-03-30",
      precision: "days",
    });
  });
  test("a strike does not last: its narrowest time stands", () => {
    const night = { edtf: "2025-03-25/2025-03-26", start: "2025-03-25", end: "2025-03-26", precision: "days" } as const;
    const strike = composeIncident("inc_1", [
      sourced("Wire", "2025-03-26", { time: night }),
      sourced("Post", "2025-03-27", {}),
    ]);
    expect(strike.time).toEqual(day("2025-03-26"));
  });
});

test("an incident without reports is refused", () => {
  expect(() => composeIncident("inc_0", [])).toThrow("incident inc_0 has no reports");
});
