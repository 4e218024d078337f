import type { FrameTable } from "../frame.ts";

/** Looser wordings of sanctions and tariffs: a telling word and a second one in the sentence. Own list. */
export const SANCTIONS_CUES: readonly FrameTable[] = [
  {
    type: "sanctions",
    subtype: "sanction",
    weight: 0.62,
    lines: `
      sanctions
      sanctioned* &nation
      blacklist~/blacklisted
      embargo~/embargoes
      designations* &nation
      stop~/stopped/ban~/banned/block~/blocked/halt~/halted/restrict~/restricted/curb~* ... export/exports/import/imports/sale/sales* &nation
      export .. controls/ban/curbs/restrictions
      asset~ .. frozen/freeze
      visa .. ban~/restrictions
      travel ban~`,
  },
  {
    type: "sanctions",
    subtype: "tariff",
    weight: 0.64,
    lines: `
      tariff~/tariffs !electricity !phone
      duty/duties/levy/levies* &nation !heavy !call !police !off !army !guard
      trade war/barriers/measures`,
  },
  {
    type: "sanctions",
    subtype: "expulsion",
    weight: 0.7,
    lines: `
      kick~/throw~/threw/boot~/send~* out/home ... envoy~/envoys/diplomat~/diplomats/ambassador~
      envoy~/diplomat~/diplomats/ambassador~* ... expel~/expelled/hours/leave/out/recalled/home
      expel~/expelled/expels/expulsion* &nation !school !party
      embassy/consulate* ... close~/closed/shut/shuts
      cut/cuts/sever~/severed/break~/broke .. ties/relations* &nation`,
  },
  {
    type: "sanctions",
    subtype: "lifting",
    weight: 0.72,
    lines: `
      lift~/ease~/drop~/remove~/end~/scrap~/suspend~/waive~/relax~* ... sanctions/curbs/tariffs/embargo/restrictions/duties/ban &nation
      take~/took/taken/remove~* ... off .. blacklist/list
      off .. terrorism/terror/sanctions blacklist*/list
      delist~/delisted`,
  },
];
