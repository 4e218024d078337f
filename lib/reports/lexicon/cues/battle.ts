import type { FrameTable } from "../frame.ts";

/** Looser wordings of fighting: a telling word and a second one in the sentence. Own list. */
export const BATTLE_CUES: readonly FrameTable[] = [
  {
    type: "battle",
    subtype: "clash",
    weight: 0.6,
    lines: `
      fighting* &forces &harm !crowd !fire
      fighting for control
      battle~/battled* &forces &harm !art
      hostilities .. between/flare~/erupt~/resume~/in/broke
      gun battle~
      gunbattle~/firefight~/gunfight~
      ambush~* &forces &harm
      combat* &harm
      clash~* &forces !crowd !sport
      counterattack~ &forces
      losses &forces &harm
      heavy losses &forces
      kill~* ... rebels/militants/insurgents/fighters/bandits/jihadists/soldiers/troops .. in/during ... clash/operation/raid/fighting/offensive/battle !aircraft !drone
      fight~/fought* .. each other &armed
      battlefield &harm
      infighting &armed
      rival/armed groups/gangs/factions/militias ... battle~/clash~/fight~/fought*`,
  },
  {
    type: "battle",
    subtype: "advance",
    weight: 0.62,
    lines: `
      capture~/seize~/overrun~/retake~/recapture~* &forces &ground !police !drug !loot
      captured* by .. units/troops/army/fighters/rebels/@nation
      move~/moved* into .. town/city/village/@place &forces
      gain/gains/gained/win/wins/take/takes* control .. of
      under the control .. of &forces
      fell*/falls/fallen to .. rebels/troops/army/fighters/insurgents/militia
      push~/advance~* &forces &place !sport`,
  },
  {
    type: "battle",
    subtype: "withdrawal",
    weight: 0.62,
    lines: `
      left/quit/quits/leave/leaves* .. town/city/village/@name/@place &forces !harm !people
      @forces ... left/quit/quits* .. town/city/village/positions/base/@place/@name
      retreat~/withdraw~/withdrew* &forces &place !sport !business`,
  },
];
