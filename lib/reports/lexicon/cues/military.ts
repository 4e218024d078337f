import type { FrameTable } from "../frame.ts";

/** Looser wordings of what forces do: a telling word and a second one in the sentence. Own list. */
export const MILITARY_CUES: readonly FrameTable[] = [
  {
    type: "military",
    subtype: "deployment",
    weight: 0.62,
    lines: `
      troops/soldiers/marines/warships/warship/bombers/brigade/guard/guardsmen/destroyer/frigate/carrier* ... ordered/sent/deploy~/enter~/entered/arrive~/arrived/flew/fly~/sail~/head~/move~/moved/station~/land~/patrol~/withdraw~ !harm !crash
      uss/hms* ... enter~/entered/arrive~/arrived/sail~/sailed/dock~/transit~/pass~/deploy~*
      aircraft carrier ... enter~/arrive~/sail~/deploy~/head~/sent
      bombers/jets/warplanes/fighters* ... flew/fly~/flown .. over/near/into/around !harm
      reinforcements* .. sent/arrive~/arrived/deployed &forces
      peacekeepers/mission* ... arrive~/deploy~/deployed/leave~ !harm
      troop~ presence/rotation/levels`,
  },
  {
    type: "military",
    subtype: "exercise",
    weight: 0.64,
    lines: `
      drill~/exercise~/manoeuvres/maneuvers* &soldiers !sport !school !office
      drill~/drills* &name &nation !oil !sport !school !office !gas
      exercises* &nation &military
      missile~/rocket~* .. test/tested/tests`,
  },
  {
    type: "military",
    subtype: "delivery",
    weight: 0.62,
    lines: `
      tanks/howitzers/jets/missiles/patriots/interceptors/f-16/f-16s/ammunition/shells/weapons* ... reach~/reached/arrive~/arrived/delivered/handed/supplied/shipped/sold .. @nation/@place
      arms/weapons/missile/missiles/jets/tanks .. sale~/sales/deal/package/order*
      howitzers/tanks/jets/frigates/submarines* .. to .. @nation`,
  },
  {
    type: "military",
    subtype: "interception",
    weight: 0.66,
    lines: `
      drone~/missile~/rocket~* .. downed/intercepted/destroyed/shot
      downed/intercepted/destroyed/repelled* ... drones/missiles/rockets/drone/missile
      air defences/defenses/defence/defense* .. activated/repel~/engage~/work~/shot/at`,
  },
  {
    type: "military",
    subtype: "mobilisation",
    weight: 0.66,
    lines: `
      reservist~
      conscript~/conscripts/conscription &nation
      mobilisation/mobilization &nation
      call up of/for
      summon~/summoned* .. reservists
      draft~ .. @num .. men`,
  },
];
