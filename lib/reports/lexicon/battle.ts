import type { FrameTable } from "./frame.ts";

/** Fighting between armed sides, and ground that changes hands. Own list. */
export const BATTLE: readonly FrameTable[] = [
  {
    type: "battle",
    subtype: "clash",
    weight: 0.8,
    lines: `
      clash~ between/with/in/near/around/erupt~/broke/break/kill~/left/leave/over/at/continued/along/have/has/on &forces !crowd !sport
      heavy/fierce/deadly/armed/violent/intense/sporadic/bloody/border/ethnic/tribal/intercommunal/sectarian/communal clash~ !crowd !sport
      @forces ... clash~* !crowd !sport
      fighting* between/in/near/around/on/at/broke/erupt~/raged/rages/has/have/killed/continued/resumed/intensified/across/spread/over &forces !crowd !sport !art
      fighting* broke/erupt~/erupted/raged/intensified/flared !crowd !sport
      fighting* between/in/near/around/has/have/at .. @place &harm !sport !disease
      heavy/fierce/intense/renewed/deadly/street/ground/fresh fighting/combat/battles
      battle~ .. for control of
      battle~* raged/near/around/between/in/for/erupt~ &forces !sport !art !crowd
      gun battle~/fight~ &forces
      gun battle~/fight~ &police
      gunbattle~/firefight~/gunfight~/gunfights/shootout~ &forces
      armed/fire/military/border confrontation/exchange/skirmish &forces
      skirmish~ &forces !art
      encounter* with security forces
      @forces ... fought*/battled/engaged/fight/fights/battle/battles .. @forces/@nation/@armed/@place !sport !art !fire
      fought* .. with/against .. @forces/@armed !sport !art !fire
      fight~/fought*/battled in the streets
      @armed/@forces ... ambush~* ... @military/convoy/patrol !sport
      @military/convoy/patrol ... ambush~* &armed
      @military/convoy/patrol/troops/soldiers ... ambush~* &harm
      @armed ... attack~/storm~/raid~/overrun~/assault~/target~* ... base/bases/outpost/outposts/barracks/checkpoint/garrison/convoy/patrol/camp/positions/troops/soldiers/army/military
      attack~* on .. army/military .. base/bases/outpost/post/camp/convoy/positions/barracks/garrison/checkpoint &armed
      attack~* on .. base/outpost/barracks/patrol/convoy/troops/soldiers/army &armed
      @forces ... kill~* ... militants/militant/insurgents/rebels/fighters/jihadists/terrorists/guerrillas/bandits/maoists/combatants !aircraft
      militants/insurgents/rebels/fighters/jihadists/terrorists/guerrillas/bandits/maoists ... killed* .. in/by/during/after ... operation/raid/clash/encounter/forces/army/troops/soldiers/police/firefight
      soldiers/troops/soldier ... killed/died* .. in/by/during ... attack/clash/ambush/fighting/combat/battle/rebels/militants/jihadists/insurgents
      @forces/@nation ... repel~/repulse~* .. assault~/attack~/offensive/incursion/advance !sport
      @forces/@nation ... launch~/begin~/start~/mount~/resume~* .. offensive/counteroffensive/incursion/assault/onslaught !sport !business
      launch~/begin~/start~/mount~/resume~* .. offensive/counteroffensive/incursion/ground .. in/on/against/into .. @place !sport !business
      military/ground offensive/assault/incursion
      ground/military operation~ in/against/to/near !special
      operation* to .. eliminate/clear/retake/recapture/liberate/dislodge &forces
      combat in/near/around .. @place`,
  },
  {
    // Stronger than the fire and the exchange of which the same words could tell.
    type: "battle",
    subtype: "clash",
    weight: 0.92,
    lines: `
      gun battle~
      @armed ... attack~/storm~/raid~/overrun~/assault~* ... military/army .. base/camp/post/outpost/barracks/convoy/checkpoint !aircraft !weapon
      exchange~/trade~ .. fire/gunfire/shots !artillery
      exchange* of .. fire/gunfire`,
  },
  {
    type: "battle",
    subtype: "advance",
    weight: 0.82,
    lines: `
      capture~/seize~/recapture~/retake~/overrun~/liberate~/conquer~/occupy~/regain~/reclaim~/storm~* ... @ground/@place &forces !sport !art !loot !police !crowd !hostage !hostages
      capture~/recapture~/retake~/liberate~/overrun~* .. @name &forces !sport !art !police
      take~/took/takes/taken* .. control of .. @place/@ground/@name &forces !sport
      take~/took/seize~/gain~/regain~/wrest~* .. control of .. @ground/@place !sport !business !vehicle
      @place/@ground ... captured*/seized/recaptured/overrun/liberated/retaken by .. @forces/@nation/@armed
      @forces ... took*/taken/takes/take .. town/village/city/capital/palace/settlement/base/airport/place/positions/hill
      @nation/@forces ... capture~/recapture~/retake~/seize~/liberate~* .. town/village/city/settlement/base/palace/villages/airport
      @nation/@forces .. claim~/take~ .. capture* of
      capture*/recapture/fall/seizure of .. @place/@ground &forces
      @place/@ground ... fallen/fell/falls/fall* to .. @forces/@nation/@armed !business
      @forces/@nation/tanks ... advance~/advancing* .. on/into/towards/toward/in/near/to .. @place/@ground !sport !business
      @forces/@nation/tanks ... push~/press~/thrust~/drive~/roll~/move~* .. deeper/into/towards/toward .. @place/@ground &forces !sport
      @forces/tanks ... enter~* .. @place/town/city/village
      break~/broke through .. defences/defenses/lines &forces
      encircle~/besiege~/surround~ .. @place/@ground &forces
      gain~/gained* ground &forces
      @forces ... cross~* .. river/border into .. @place`,
  },
  {
    type: "battle",
    subtype: "withdrawal",
    weight: 0.78,
    lines: `
      @forces/@nation ... withdraw~/retreat~* .. from .. @place/@ground/corridor/city/area/positions &forces !sport !business
      @forces ... pull~* back/out
      @forces ... abandon~/flee~/vacate~/relinquish~/evacuate~* .. @ground/base/positions/town/@place &forces
      withdrawal*/retreat/pullout/pullback of .. troops/forces/fighters/soldiers
      withdrawal*/retreat/pullout/pullback from .. @place/@ground &forces
      withdrew/retreated* from .. @place/@ground &forces
      ceded/lost/surrendered* control of .. @place &forces`,
  },
];
