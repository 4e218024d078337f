import { describe, expect, test } from "vitest";
import { composeIncident } from "#lib/incidents/compose";
import { type Kin, relationsOf } from "#lib/incidents/relations";
import type { SourcedReport } from "#lib/model";
import { day, PLACES, sourced } from "./make.ts";

const kin = (id: string, ...reports: SourcedReport[]): Kin => ({ ...composeIncident(id, reports), reports });
const told = (fields: Parameters<typeof sourced>[2]) => sourced("Wire", "2025-03-28", fields);
const kinds = (one: Kin, ...others: Kin[]) =>
  relationsOf(one, others).map(({ kind, incidentId }) => `${kind} ${incidentId}`);

const night = kin(
  "night",
  told({
    places: [PLACES.kharkivOblast],
    quote: "Drones attacked the Kharkiv region overnight",
    casualties: { injured: { low: 9, high: 9 } },
  }),
);
const town = kin("town", told({ places: [PLACES.zolochiv], casualties: { injured: { low: 2, high: 2 } } }));

describe("a strike on a town is part of a night's attack on its region", () => {
  test("seen from either, with the reason", () => {
    expect(relationsOf(town, [night])).toEqual([
      {
        kind: "part-of",
        incidentId: "night",
        title: night.title,
        reason: "Zolochiv lies in Kharkiv Oblast, at the same time",
        point: PLACES.kharkivOblast.point,
      },
    ]);
    expect(kinds(night, town)).toEqual(["has-part town"]);
  });
  test("but not with more people hurt than in the whole, nor on another day, nor as another kind of thing", () => {
    const worse = kin("worse", told({ places: [PLACES.zolochiv], casualties: { injured: { low: 30, high: 30 } } }));
    const later = kin("later", told({ places: [PLACES.zolochiv], time: day("2025-03-29") }));
    const vote = kin("vote", told({ places: [PLACES.zolochiv], type: "politics", subtype: "vote", title: "Vote" }));
    expect(kinds(night, worse, later, vote)).toEqual([]);
  });
});

describe("what comes after", () => {
  const stabbing = kin(
    "stabbing",
    told({
      type: "attack",
      subtype: "stabbing",
      title: "Stabbing in Paris",
      places: [PLACES.paris],
      quote: "A man stabbed three people at a flea market in Paris",
    }),
  );
  const arrest = (date: string, quote: string) =>
    kin(
      "arrest",
      told({
        type: "justice",
        subtype: "arrest",
        title: "Arrest in Paris",
        places: [PLACES.paris],
        time: day(date),
        quote,
      }),
    );
  test("an arrest follows a stabbing whose words it shares", () => {
    expect(kinds(arrest("2025-03-28", "Police arrested a man over the stabbing at the flea market"), stabbing)).toEqual(
      ["follows stabbing"],
    );
    expect(kinds(stabbing, arrest("2025-03-28", "Police arrested a man over the stabbing"))).toEqual([
      "followed-by arrest",
    ]);
  });
  test("but not an arrest over something else, one before it or one a month later", () => {
    expect(kinds(arrest("2025-03-28", "Police arrested a banker over a fraud"), stabbing)).toEqual([]);
    expect(kinds(arrest("2025-03-25", "Police arrested a man over a stabbing"), stabbing)).toEqual([]);
    expect(kinds(arrest("2025-04-28", "Police arrested a man over the stabbing"), stabbing)).toEqual([]);
  });
  test("an answer says so and names the place that it answers for", () => {
    const strike = kin("strike", told({ time: day("2025-03-26") }));
    const answer = (quote: string) =>
      kin(
        "answer",
        told({
          type: "sanctions",
          subtype: "sanction",
          title: "Sanctions",
          places: [],
          time: day("2025-03-28"),
          quote,
        }),
      );
    expect(kinds(answer("Sanctions were imposed in response to the attack on Kharkiv"), strike)).toEqual([
      "responds-to strike",
    ]);
    expect(kinds(strike, answer("Sanctions were imposed in response to the attack on Kharkiv"))).toEqual([
      "answered-by answer",
    ]);
    expect(kinds(answer("Sanctions were imposed after the attack on Kharkiv"), strike)).toEqual([]);
    expect(kinds(answer("Sanctions were imposed in response to the attack on Odesa"), strike)).toEqual([]);
  });
});

test("talks of one place and time are of one meeting, a call is of none", () => {
  const talks = (id: string, subtype: "summit" | "meeting" | "call") =>
    kin(id, told({ type: "diplomacy", subtype, title: id, places: [PLACES.paris] }));
  expect(kinds(talks("meeting", "meeting"), talks("summit", "summit"))).toEqual(["same-meeting summit"]);
  expect(kinds(talks("meeting", "meeting"), talks("call", "call"))).toEqual([]);
});

test("nothing is its own kin", () => {
  expect(relationsOf(town, [town])).toEqual([]);
});
