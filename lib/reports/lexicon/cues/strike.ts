import type { FrameTable } from "../frame.ts";

/** Looser wordings of attacks from the air and by artillery: a telling word and a second one in the sentence. Own list. */
export const STRIKE_CUES: readonly FrameTable[] = [
  {
    type: "strike",
    subtype: "drone",
    weight: 0.66,
    lines: `
      drone~/uav~/quadcopter~ &harm
      drone~/uav~* &target &fire
      drone~* ... set/hit/hits/struck/strike/slam~/crash~/target~/explode~/damage~
      quadcopter~ ... dropped/drops/explosive~
      drone~* .. overnight/barrage/onslaught`,
  },
  {
    type: "strike",
    subtype: "missile",
    weight: 0.66,
    lines: `
      missile~/rocket~/projectile~ &harm
      missile~/rocket~* ... smash~/tear~/tore/impact~/explode~/detonate~/struck/hit/hits/hitting !sport
      launch~/fire~* ... missiles/rockets/rocket/missile .. at
      projectile~* ... hit/struck/landed`,
  },
  {
    type: "strike",
    subtype: "shelling",
    weight: 0.66,
    lines: `
      shellfire
      shells/shell* &harm !company
      artillery/mortar/mortars/howitzers* &harm
      shelling
      under fire from .. artillery/tanks`,
  },
  {
    type: "strike",
    subtype: "air",
    weight: 0.64,
    lines: `
      bombed* .. @target/@place/@soft &forces
      bombed* ... @target/@soft &nation
      bombed* &harm &forces
      warplane~ &harm
      air force &harm
      bombs* .. fell/dropped/rained/land~ !business`,
  },
  {
    type: "strike",
    subtype: null,
    weight: 0.58,
    lines: `
      @nation hit/hits/pounds/bombs/strikes/struck/bombed/attacks/hammers* .. @place/@target !sport !tariff !sanction !goods !labour !weather
      under bombardment
      @nation/overnight/air raid~* on/in/across/kill~/near &nation !police !sport
      strike/strikes* &harm &nation !labour !sport !union !weather`,
  },
];
