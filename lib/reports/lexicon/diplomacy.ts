import type { FrameTable } from "./frame.ts";

/** Meetings, visits, calls, negotiations and agreements of states. Own list. */
export const DIPLOMACY: readonly FrameTable[] = [
  {
    type: "diplomacy",
    subtype: "call",
    weight: 0.84,
    lines: `
      phone/telephone/video call~/conversation~/talks* &leader
      @leader ... telephoned*/phoned/telephones/phones .. @leader/@nation/president
      speak~/spoke/spoken/talk~/talked/speaks* .. by/on/over .. phone/telephone/video
      @leader ... spoke*/spoken/speaks/talked .. with/to .. @leader/@nation/@name !reporters !journalists
      call between
      hold~/held/had/have .. call* with
      discuss~/discussed* ... in/by/over/during .. phone/telephone/call
      content~ of .. call*`,
  },
  {
    type: "diplomacy",
    subtype: "summit",
    weight: 0.84,
    lines: `
      summit~* !climb !climbers !everest !mountain !mount !peak !climbed !mountaineer
      leaders/delegations/heads/presidents ... meet~/met/gather~/gathered/convene~/convened/arrive~/arrived/sat/assemble~/assembled* .. in/at/for/@place &nation
      leaders .. gather~/gathered/convene~/convened/meet/met*
      @leader and @leader* met/meet in
      coalition of the willing
      willing meeting/summit
      leaders* meeting/gathering/talks
      g7/g20/brics/nato/asean/eu/apec/cop30/opec leaders/meeting/ministers`,
  },
  {
    type: "diplomacy",
    subtype: "visit",
    weight: 0.78,
    lines: `
      state/official/rare/surprise/working/historic/landmark/unannounced/diplomatic/goodwill visit~/trip/tour !art
      @leader ... visit~/visited/visits/visiting* .. @place/@nation
      @leader ... visit*/trip/tour .. to/in/of .. @place/@nation
      visit~/trip* to .. @place by .. @leader
      visit* by .. @leader
      for/on/during a .. visit* &leader
      visit* to .. @place/@nation &leader
      @leader ... arrive~/arrived/land~/landed/fly~/flew/travel~/travelled/traveled/head~/touched* .. in/to/at/for .. @place/@nation
      trip* to .. @place/@nation &leader
      foreign/overseas trip~/tour &leader
      @nation/@place .. welcome~/host~/receive~* .. @leader &visit
      delegation* ... travel~/arrive~/visit~/flew/land~ .. @place/to/in
      pay~/paid .. visit* to`,
  },
  {
    // The place stands inside the words, so that it is read as where the visit goes.
    type: "diplomacy",
    subtype: "visit",
    weight: 0.8,
    lines: `
      @place/@nation* visit &leader`,
  },
  {
    type: "diplomacy",
    subtype: "negotiation",
    weight: 0.76,
    lines: `
      peace/ceasefire/nuclear/truce/indirect/direct/technical/level/bilateral/trilateral/proximity/climate/border/reconciliation/disarmament/treaty talks/negotiations/negotiation*
      trade talks/negotiations* !union
      talks/negotiations* .. between/with/on/over .. @nation/@armed/@leader/@deal !pay !club !merger !contract
      talks/negotiations* ... began/begin/ended/end/opened/open/resumed/resume/held/took/continue~/collapse~/collapsed/stall~/stalled/fail~/failed/broke/concluded/start~/under .. in/on/place/with/without/between/at/down/after &nation !pay !club !merger !union !contract
      talks/negotiations* in .. @place !pay !club !merger !union !contract !business
      @leader/@nation/@armed ... hold~/held/open~/opened/resume~/resumed/begin~/began/start~/started/launch~/launched/restart~ .. talks/negotiations* !pay !club !merger !union
      @nation/@leader ... negotiate~/negotiated/negotiating* .. with/in/for/over/between !pay !union !contract
      @leader/negotiators/delegations/envoys/mediators/teams ... met/meet/meets/held/began/arrived/gathered/resume~/resumed* .. in/for/talks/negotiations &negotiators
      negotiators* .. met/meet/gather/arrive~/resume~/held/from/reach~ .. in/@place/@nation
      mediate~/mediated/mediation/mediators* .. by/between/talks/in/from &nation
      round of .. talks/negotiations*
      @nation/@leader .. negotiations*`,
  },
  {
    type: "diplomacy",
    subtype: "agreement",
    weight: 0.78,
    lines: `
      sign~/signed/reach~/reached/agree~/agreed/strike~/struck/conclude~/concluded/seal~/sealed/broker~/brokered/ratify~/ratified/initialled/clinch~/clinched/secure~/finalise~/finalize~/finalised/endorse~/ink~/inked/accept~/accepted* ... @deal !club !record !book !cars !firms !company !transfer !contract !striker &nation
      sign~/signed/reach~/reached/agree~/agreed/broker~/brokered/declare~/declared/announce~/announced/accept~/accepted/back~* ... ceasefire/truce/treaty/pact/accord/cease !club
      @nation/@armed ... agree~/agreed* .. to/on .. @deal/end/halt/stop/pause/release/restore/cooperate/reopen/withdraw/exchange
      ceasefire/truce/treaty/accord/peace .. signed*/agreed/reached/announced/brokered/ratified/extended/declared
      ceasefire/truce/cease/peace/treaty/deal/agreement* ... came/come~/comes/took/take~/takes/went/enter~/entered into/effect/force/hold
      peace/ceasefire/truce/trade/minerals/free/nuclear/security/defence/border/climate deal*/agreement/treaty/accord/pact .. signed/reached/agreed/between/with/in/was/is/@place
      @nation and @nation ... sign~/signed/agree~/agreed/seal~/strike~/struck* !sport
      restore~/restored/establish~/established/normalise~/normalize~/normalised/normalized/resume~/resumed* .. diplomatic ties/relations
      ties/relations .. restored*/normalised/normalized
      @nation/@armed ... agree~/agreed* on/to .. @deal/plan/phase/terms/framework/text/roadmap
      @nation/@armed ... agree~/agreed* on ... @deal/plan/roadmap
      extend~/extended* .. ceasefire/truce
      treaty .. signed/ratified*
      outlines of .. deal/ceasefire*/truce`,
  },
  {
    type: "diplomacy",
    subtype: "meeting",
    weight: 0.72,
    lines: `
      @leader ... met*/meets/meet/meeting .. with? @leader/@nation/@name !match !sport !criteria !fans !expectations
      @leader ... met*/meets/meet with !sport
      @leader ... met*/meets/meet .. counterpart/counterparts/leader/president/minister/king/delegation/envoy/officials
      @leader ... meet~/met* .. in .. @place !sport !fans
      @leader ... receive~/received/host~/hosted/welcome~/welcomed/greet~* .. @leader/@nation/counterpart/@name &leader !sport !art
      ministers* .. met/meet/gather~/gathered/of/from .. in/@place/@nation/for
      hold~/held/holding/holds .. talks/meetings/meeting/discussions/consultations* &leader
      sat/sit/sits down .. with/for/to &leader
      bilateral/trilateral/emergency/ministerial/closed/face/informal .. meeting~/talks/session* &nation
      meeting~* between/of/with/in/at .. @leader/@nation &leader !shareholders !council !board
      after meeting* .. @leader/@nation/@name
      security council .. met/meet/meets/convene~/convened/held/hold/holds/emergency/session*
      @leader .. meeting*
      talks* with .. @leader/counterpart/@nation
      convene~/convened/holds/held .. emergency session*/meeting
      @leader and @leader* met/meet
      summon~/summoned* .. ambassador/envoy`,
  },
];
