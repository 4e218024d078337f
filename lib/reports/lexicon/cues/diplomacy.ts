import type { FrameTable } from "../frame.ts";

/** Looser wordings of meetings and talks: a telling word and a second one in the sentence. Own list. */
export const DIPLOMACY_CUES: readonly FrameTable[] = [
  {
    type: "diplomacy",
    subtype: "meeting",
    weight: 0.6,
    lines: `
      @leader ... saw/sees* .. @leader/@name &place !art !sport
      shake~/shook* hands
      @leader ... talks* .. with/in/on/at
      @leader ... met/meet/meets* .. @leader/@name/@nation/in !sport !fans
      met/meets/meet* .. @leader &nation !sport
      welcome~/welcomed/receive~/received/host~/hosted* .. at/in/by/to .. @place/white/palace/kremlin/downing &leader
      bilateral/face .. talks/meeting
      @leader* ... sideline~
      closed door .. talks/meeting
      hold/held/holds talks`,
  },
  {
    type: "diplomacy",
    subtype: "visit",
    weight: 0.6,
    lines: `
      @leader in @place* for/to
      @leader ... in @place for .. talks*/visit/summit/meeting
      @leader ... visit~/visited/visits/visiting/trip* &place
      @leader ... arrive~/arrived/lands/landed/flies/flew/travels* .. @place &place !sport
      state/official visit
      president/minister/chancellor/king .. was/were .. welcomed/received*`,
  },
  {
    type: "diplomacy",
    subtype: "summit",
    weight: 0.62,
    lines: `
      summit~* &nation !climb !climbers
      summit~* &leader !climb !climbers
      heads of state/government* ... meet/met/assemble~/assembled/gather~/gathered/arrive~/convene~`,
  },
  {
    type: "diplomacy",
    subtype: "call",
    weight: 0.66,
    lines: `
      call* .. from/with/between .. @leader/@nation/white/kremlin &leader
      in/by/over a .. call* &leader
      phone/telephone .. call/talks/conversation* &leader`,
  },
  {
    type: "diplomacy",
    subtype: "negotiation",
    weight: 0.6,
    lines: `
      dialogue/talks/negotiations* ... resume~/resumed/begin~/began/open~/opened/start~/end~/ended/stall~/collapse~/continue~/held/under &place !pay !club !union !merger
      delegates/delegations/negotiators/envoys/mediators* ... sat/met/meet/arrive~/gather~/hold~/held/resume~
      talks* &nation &leader !pay !union !club
      peace/ceasefire/truce/nuclear .. talks/process/proposal/plan*
      mediate~/mediator~/mediation &nation
      round of .. talks`,
  },
  {
    type: "diplomacy",
    subtype: "agreement",
    weight: 0.62,
    lines: `
      ceasefire/truce/armistice* .. take~/takes/took/in/between/agreed/announced/effect/comes/came/begins/began &place
      cease fire .. take~/takes/took/between/agreed/announced/effect
      @deal* ... signed/sealed/reached/agreed/struck/ratified/inked &nation !club !record
      sign~/signed/signs/seal~/sealed/ink~/reach~/reached/strike~/struck/agree~/agreed* ... deal/agreement/pact/treaty/accord/truce/ceasefire/memorandum/partnership &nation !club !record !company !firms
      agree~/agreed* to .. @deal
      @nation and @nation* .. agree/agreed/sign/signed/seal/restore/reach`,
  },
];
