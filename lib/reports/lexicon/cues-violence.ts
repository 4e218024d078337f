import type { FrameTable } from "./frame.ts";

/**
 * Looser wordings of violence and hazard: a telling word and a second one anywhere in the sentence. Weaker than the
 * wordings that say who did what to whom, so that those win where both match. Own list.
 */
export const VIOLENCE_CUES: readonly FrameTable[] = [
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
  {
    type: "explosion",
    subtype: "bomb",
    weight: 0.66,
    lines: `
      device* ... explode~/detonate~/blew/went &harm
      explosives/explosive* &harm !industrial
      bomb/bombs* &harm !aircraft !forecast
      bomb/bombs* ... detonated/exploded/explodes
      strapped with explosives`,
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
  {
    type: "attack",
    subtype: "shooting",
    weight: 0.64,
    lines: `
      bullet/bullets* &harm !art
      bullets* .. spray~/riddl~/fired/with
      spray~/riddle~/riddled* ... bullets/gunfire
      gunshot~ &harm
      gunfire &place
      sniper~ &harm
      gunman/gunmen
      shot* &harm !sport !film !vaccine !aircraft
      shoot~/shooting* &police &harm !film
      shootings
      shot* near/outside/in/at/by .. @place/@soft/home/house !sport !film !art
      firearm~/gun/rifle/pistol* &harm !art
      came/come/comes under* fire .. from .. @armed`,
  },
  {
    type: "attack",
    subtype: "stabbing",
    weight: 0.68,
    lines: `
      knife/machete/axe/knives/machetes/blade* &harm !art !leisure
      knife/machete/axe/knives* ... attack~/slash~/stab~/threaten~ !art
      attacked*/attack/attacks .. by/with ... knife/machete/axe`,
  },
  {
    type: "attack",
    subtype: "assassination",
    weight: 0.7,
    lines: `
      killed* by .. sniper/hitman/hitmen/gunman &leader
      assassin~ !art !past
      shot* ... president/minister/candidate/senator/mayor/leader/politician/activist &harm`,
  },
  {
    type: "attack",
    subtype: "ramming",
    weight: 0.66,
    lines: `
      car/van/truck/lorry/suv/vehicle* ... ran/drove/ploughed/plowed/rammed/careered/crashed into ... crowd/queue/pedestrians/people/market/festival/parade/shoppers/revellers/marchers/children/pupils/group/diners`,
  },
  {
    type: "attack",
    subtype: "assault",
    weight: 0.6,
    lines: `
      set upon .. @people/@num
      beaten/beating/beat* &harm !sport
      murder~/murdered* &police !art
      murder/murders* &place &harm !art
      manslaughter/homicide/femicide*
      assault~/assaulted* &people !sport !forces
      attacked* &people &harm !aircraft
      acid &harm !rain
      strangled/strangle~/bludgeoned/lynched/tortured
      torture~* &people
      robbed* and beaten
      jaw/skull/bones .. broken/breaking
      breaking* .. jaw/arm/leg/nose
      hate crime~
      domestic violence`,
  },
  {
    type: "attack",
    subtype: "abduction",
    weight: 0.7,
    lines: `
      captivity
      ransom
      hostage/hostages* &armed
      hostage/hostages* &police
      held captive
      missing* .. after .. armed/gunmen/raid
      seized* .. by .. @armed/masked/armed
      kidnapping*`,
  },
  {
    type: "attack",
    subtype: "sexual-violence",
    weight: 0.7,
    lines: `
      raped/rape/rapes* &people !art
      sexual violence/assault/abuse/exploitation`,
  },
  {
    type: "attack",
    subtype: "massacre",
    weight: 0.7,
    lines: `
      slaughter~/slaughtered* &armed
      slaughter~/massacred* &people &place !business !art
      mass grave~`,
  },
  {
    type: "attack",
    subtype: null,
    weight: 0.55,
    lines: `
      attack~/raid~* &armed &harm !aircraft !weapon !police
      @armed ... burn~/torch~/loot~/raze~* .. @soft/homes/houses &harm
      @armed ... kill~* .. @num/@people !aircraft
      under fire* from .. @armed
      killed*/dead .. in .. violence
      @armed* &soft &harm !aircraft !weapon
      terror attack~/attacks
      terrorist attack~
      attack* on .. @soft &harm !weapon !aircraft`,
  },
  {
    type: "military",
    subtype: "deployment",
    weight: 0.62,
    lines: `
      troops/soldiers/marines/warships/warship/bombers/brigade/guard/guardsmen/destroyer/frigate/carrier* ... ordered/sent/deploy~/enter~/entered/arrive~/arrived/flew/fly~/sail~/head~/move~/moved/station~/land~/patrol~/withdraw~ !harm !crash
      uss/hms/ins ... enter~/entered/arrive~/arrived/sail~/sailed/dock~/transit~/pass~/deploy~*
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
      drill~/drills* &nation !oil !sport !school !office !gas
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
