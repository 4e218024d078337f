import type { FrameTable } from "../frame.ts";

/** Looser wordings of deliberate blasts: a telling word and a second one in the sentence. Own list. */
export const EXPLOSION_CUES: readonly FrameTable[] = [
  {
    type: "explosion",
    subtype: "bomb",
    weight: 0.66,
    lines: `
      device* ... explode~/detonate~/blew/went &harm
      explosives/explosive* &harm !industrial
      bomb/bombs* &harm !aircraft !forecast
      bomb/bombs* ... detonated/exploded/explodes
      strapped with explosives
      explosive/explosives* .. vehicle/car/truck`,
  },
  {
    type: "explosion",
    subtype: "mine",
    weight: 0.68,
    lines: `
      mine/mines* &harm &buried
      trigger~/step~/hit* .. buried mine
      minefield &harm
      tripwire`,
  },
  {
    type: "explosion",
    subtype: "grenade",
    weight: 0.68,
    lines: `
      grenade~ !smoke`,
  },
  {
    type: "explosion",
    subtype: null,
    weight: 0.55,
    lines: `
      explosion~/blast~* &harm !industrial !aircraft !weapon !drone !drones
      explosion~* &place !industrial !business !figurative !aircraft !weapon !drone !drones`,
  },
];
