import type { FrameTable } from "./frame.ts";

/** Attacks from the air and by artillery. Own list. */
export const STRIKE: readonly FrameTable[] = [
  {
    type: "strike",
    subtype: "drone",
    weight: 0.9,
    lines: `
      drone~ strike~/attack~/raid~/barrage~/assault~/bombardment !film
      shahed/geran/kamikaze/fpv .. strike~/attack~/raid~/drone~
      drone~* ... @hits ... @target/@place/@people/@num/@road
      drone~* ... explode~/detonate~
      drone~* ... set/sparked/caused .. fire~/ablaze
      drone~* debris .. @hits/set/caused/started
      debris* .. drone~ ... set/hit/fell/caused/damaged/struck/started
      @hits* ... by/with/using ... drone~
      attacked*/attacks/attack/target~ ... by/with/using .. drone~
      swarm/wave/dozens/hundreds/scores/barrage/salvo of .. drone~
      launch~/fire~/send~/direct~ .. drone~ at/on/against/towards/into/over
      drone~* fire~ on/at
      drone~* pounded/bombed/targeted/attacked/struck/hit
      drone~ dropped .. grenade~/explosive~/bomb~/munition~`,
  },
  {
    type: "strike",
    subtype: "missile",
    weight: 0.9,
    lines: `
      @weapon strike~/attack~/barrage~/fire/salvo~/bombardment
      @weapon* ... @hits ... @target/@place/@people/@num/@road/@vehicle
      @weapon* ... fell/landed/struck/hit/exploded/rained/slammed
      @hits* ... by/with .. @weapon
      rocket~/missile~/projectile~* fell/landed/hit/strike/struck
      fire~/launch~/shoot~ ... @weapon ... at/on/into/towards/toward/against
      fire~/launch~ .. @weapon from
      barrage/salvo/volley/hail of .. @weapon
      @people ... by .. @weapon &harm`,
  },
  {
    type: "strike",
    subtype: "shelling",
    weight: 0.85,
    lines: `
      shelling
      shelled .. @place/@target/@people/@soft
      shelled* by @forces/@nation
      @forces/@nation ... shell* @place/@target
      @target/@place/@people ... shelled*
      shells* ... rain~/hit/struck/fell/land~/kill~/explode~/slam~
      shell* .. hit/struck/fell/landed/killed/exploded
      artillery/mortar/howitzer/tank fire/shell~/strike~/attack~/barrage~/bombardment/round~/duel~/salvo~/shelling
      artillery* ... @hits ... @target/@place/@people/@soft
      mortar~* ... landed/fell/hit/struck/kill~/explode~/fired
      bombardment
      bombarded ... @place/@target/@people
      @place/@target/@people ... bombarded*
      exchange~/trade~ .. artillery fire
      grad/multiple launch~/fire~/rocket~ ... at/on .. @place`,
  },
  {
    type: "strike",
    subtype: "air",
    weight: 0.9,
    lines: `
      airstrike~
      air strike~ !labour
      air raid~/attack~/campaign/bombardment/assault
      aerial bombardment~/bombing~/attack~/strike~
      @warplane* ... hit~/kill~/destroy~/@bombs ... @target/@place/@people/@num/@forces/@armed !lost
      @aircraft* ... @bombs ... @target/@place/@people/@num/@forces/@armed
      @aircraft* ... fire~/open~ .. on
      @aircraft* strike~/bomb~/pound~/strafe~/blast~
      @bombs* ... by .. @aircraft
      hit/killed/destroyed/wounded* ... by .. @warplane
      air force* .. bomb~/strike~/hit~/attack~/pound~/target~
      dropped/drop/drops/dropping/released ... bomb~ !sport !business
      bomb~* .. dropped on !sport
      bomb~* fell on
      let go of .. bomb~
      glide/guided/aerial/cluster bomb~
      bombing raid~/campaign/run~/sortie~
      bombed* @place/@target/@soft &aircraft`,
  },
  {
    type: "strike",
    subtype: null,
    weight: 0.8,
    lines: `
      strike~ on/against .. @place/@target/@soft/@forces/@armed/@people !labour !sport
      strikes* hit/killed/kill/hits/destroyed/targeted/pounded/in/across !labour !sport
      strike* kills/killed/hit/hits/targeted/leaves/left/destroyed/near/wounds !labour !sport
      overnight/deadly/military/renewed/retaliatory/massive/precision/heavy/fresh/cross-border/border .. strike~* on/in/hit/kill~/near/across/against/killed !labour
      @nation strike~* on/in/kill~/hit~/near/against/across/killed/targeted !labour
      wave/series/round/resumption/night/spate/flurry of .. strikes/bombing !labour
      carry~/conduct~/launch~/resume~/begin~/renew~ .. strikes/bombing &nation !labour
      @nation/@forces ... bomb~/strike~/pound~/bombard~* .. @target/@place !labour !sport !business !art
      struck*/targeted/hit/bombed/attacked ... @target &forces !crash !weather !quake !sport
      @nation ... target~/hit~/attack~* ... energy/infrastructure/refinery/substation/depot/power/gas
      energy/power/oil/gas/military infrastructure/facility/facilities/sites/plant ... came under .. attack*/fire
      came under .. @nation attack*
      came under .. attack/bombardment* &nation &target
      @nation .. attack on/against .. infrastructure/energy/power/grid/port/ports/refinery
      @nation .. bombing* of/in .. @place/@target/@soft
      bombing of .. @place/@target &aircraft`,
  },
];
