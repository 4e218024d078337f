import type { FrameTable } from "./frame.ts";

/** Harm that nobody intended, and people who are missing. Own list. */
export const ACCIDENT: readonly FrameTable[] = [
  {
    type: "accident",
    subtype: "transport",
    weight: 0.85,
    lines: `
      @vehicle .. @crashnoun* !business !drone
      road/traffic/car/rail/air/plane/bus/train/motorcycle/boat/ferry/helicopter/motorway/highway/railway/hit accident~/crash~/collision~/disaster/wreck/smash/pileup/tragedy
      @vehicle* ... @crash !business !drone !missile
      @vehicle* .. hit/hits/struck/strikes/rammed .. tree/wall/pole/rock/bridge/pothole/barrier/lorry/truck/bus/train/reef/iceberg/cow/moose/platform/car/van/vehicle/each/another/house/pedestrian/cyclist/@people !deliberately !drone !missile
      @vehicle* .. hit/hits/struck/strikes/rammed .. @vehicle !deliberately !drone !missile !weapon !armed
      @vehicle ... went off/down/over
      @vehicle ... ran/run/runs* aground/off
      @vehicle/aircraft ... came/come/comes/fell* down/off .. in/near/on/over !drone
      @vehicle ... sank/sinks/sunk/sinking* !forces !missile
      @vehicle ... jumped/left/leaves* .. rails/tracks/road
      @vehicle ... caught/catch~* fire
      @people/@num/@vehicle/@name ... hit*/struck/knocked/run/mown .. by .. @vehicle !deliberately
      hit* by .. @vehicle
      run/knocked over/down by .. @vehicle*
      hit and run
      head on .. collision/crash
      crash~* killing/kills/killed/that/involving/on/at/in/near/into/between/left/leaves/outside/shortly &vehicle !business !sport !drone
      crash~* .. on/near/in/at .. road/motorway/highway/interstate/freeway/street/lane/avenue/a1/bypass/i/route/junction/roundabout !sport
      @harm .. in/after .. crash*/collision/crashes/pileup/derailment/wreck !sport !business
      collide~* with/in/near/on/head !sport
      collision* between/with/in/off/of/involving/on/at/near !sport
      derail~/derailment~ !talks !business
      capsize~/capsizing
      shipwreck~
      pileup~
      pile up .. on/near/left/killed &vehicle
      motorcyclist~/cyclist~/pedestrian~/motorist~/biker~/driver~ ... @harm* .. after/in/when/on/by &vehicle
      motorcyclist/cyclist/pedestrian/motorist/biker ... killed*/dies/died/injured/hit/struck/hurt
      @vehicle ... plunge~/plunged/careered/veer~/skid~/overturn~/flip~/roll~*
      emergency/crash landing .. at/in/on/after
      stampede/crush .. at/in/during/kill~/left
      crushed* .. at/in/during .. stadium/festival/station
      near miss`,
  },
  {
    type: "accident",
    subtype: "industrial",
    weight: 0.83,
    lines: `
      industrial/mining/workplace/construction/chemical/work/nuclear/farm/training accident~/disaster
      explosion~/blast~* ... @industrial &harm !armed
      explosion~/blast~* at/in/inside/of .. @industrial !armed
      @industrial explosion~/blast~ 
      @industrial .. explode~/exploded/exploding/blew*
      gas/chemical/oil/ammonia/chlorine/radiation/fuel/toxic leak~/spill~/release
      ammonia/chlorine/gas/oil/chemical~/fuel/acid leak~/leaked/spill~/spilled*
      inhale~/inhaling/inhaled/overcome .. toxic/fumes/gas/smoke*
      toxic/poisonous fumes/gas .. kill~/in
      miner~/workers ... trapped*/buried
      trapped .. underground
      worker~/labourer~/laborer~/employee~/electrician~/builder~ ... crushed*/electrocuted/killed/buried .. by/when/at/in/after/under/while/forklift &worker~ !armed !strike !aircraft
      electrocuted
      mine/tunnel/quarry .. accident~/collapse~/flooded
      accidentally* .. dropped/bombed/fired/released/shot/discharged
      bomb~/shell~ ... by .. mistake/accident*
      power outage~/blackout~/cut~ .. hit/left/across/in/cause~
      blackout~* .. hit/left/across/in/paralyse~/plunge~ !aid
      meltdown at`,
  },
  {
    type: "accident",
    subtype: "fire",
    weight: 0.83,
    lines: `
      @burnable .. @fire* !wildfire !weapon !drone !aircraft
      @fire .. rip~/ripped/tear~/tore/sweep~/swept/broke/break~/engulf~/destroy~/gut~/gutted/kill~/rage~/raged/damage~/consume~/spread~/leave~/left/hit/claim~/ravage~/injure~/burn~ !weapon !drone !open !sport !cease
      fire/fires/blaze~/flames* .. at/in/on/inside/aboard .. @burnable/@place/@building/@vehicle/@target !opened !open !ceasefire !cease !weapon !sport !cross !figurative !under !brigade
      @harm .. in/by/from .. @fire* !friendly !opened
      firefighter~/crews/firemen/brigade ... tackle~/tackled/battle~/battled/fight~/fought/extinguish~/douse~/doused/called/rescue~* ... @fire
      caught/catch/catches fire
      @burnable/@building/@vehicle ... burned/burnt/burn/burns* down/to
      @burnable/@building ... went up in flames
      flames ... engulf~/engulfed/tore/spread/destroyed/gutted*
      engulfed* .. in/by flames
      gutted* by .. fire
      @burnable ... ablaze* !weapon !drone
      smoke inhalation
      @people .. burned/burnt* to death
      fire* .. breaks/broke/erupt~ .. out?`,
  },
  {
    type: "accident",
    subtype: "drowning",
    weight: 0.85,
    lines: `
      drown~* !debt !figurative
      drownings/drowned/drowns
      swept/washed/dragged/pulled/swim~ ... out to/away .. sea/river/current &harm
      swept* .. out/off/away .. sea/rocks/river/current/wave
      got into .. difficulty*/difficulties/trouble .. in/while/at/off &swim~
      difficulties/difficulty* while/in .. swimming/water/sea
      shark~ attack~/bite~/kill~
      pulled* from .. river/lake/canal/sea/water/pond/pool/reservoir/harbour &harm`,
  },
  {
    type: "accident",
    subtype: "collapse",
    weight: 0.87,
    lines: `
      @building ... collapse~/collapsed/collapsing/caved/cave~/crumble~/crumbled* !business !businessish !talks !art
      @building ... gave/give/gives/giving* way
      @building collapse~* !business !businessish
      collapse* of .. @building
      @building .. fell*/falls/toppled .. on/onto
      @harm .. when/after/as .. @building .. collapse~/collapsed/fell/caved*
      rubble .. @people/pulled/trapped/of
      under/from .. rubble* &building
      sinkhole~`,
  },
  {
    type: "accident",
    subtype: "missing",
    weight: 0.75,
    lines: `
      go~/went/goes/gone missing !art
      was/were/is/are/reported/still/remain~/listed missing !squad
      missing* after/since/in/during/near/off/from .. @place/@num/@soft/home/@people/river/sea/hospital
      missing* .. @people/person/hiker/teenager/plane/boat/climber/aircraft/submarine/diver/@num !art !app
      searching* for .. @people/missing/@num/wreckage/survivors/plane/boat
      search* for .. missing/@people/survivors/plane/boat/wreckage/hiker
      search .. under/continues/resumes/resumed/launched/suspended .. for*/way !business
      search and rescue .. for/launched/operation
      vanish~/vanished/disappear~/disappeared* .. @people/in/near/off/from/while/on/after/without/over/last/during !species !art
      @people/boat/plane/aircraft/ship/vessel/helicopter ... vanish~/vanished/disappear~/disappeared* !art
      disappearance of
      last seen .. @place/leaving/at/in/on/near
      body/bodies/remains* ... found/recovered/discovered/pulled/washed
      found dead .. in/at/near/after/on
      rescue~/rescuers/divers ... search~/comb~/scour~* 
      @people .. lost* at/in sea/mountains
      appeal~ .. missing* .. @people
      concern~ .. missing* .. @people`,
  },
  {
    type: "accident",
    subtype: null,
    weight: 0.72,
    lines: `
      @people/@name .. fall~/fell/falling* ... from/to/off/down/into .. window/balcony/cliff/roof/floor/death/bridge/ladder/building/height/crevasse/ravine/well/mountain/scaffolding/peak/@place &harm
      fell/falls/fall/plunged* to .. death/deaths
      fell* from .. window/balcony/cliff/roof/ladder/bridge
      maul~/mauled/gored/trampled/savaged/bitten* 
      @people .. attacked* by .. bear/dog/dogs/shark/lion/tiger/crocodile/elephant/wolf/leopard
      bear/dog/dogs/shark/lion/tiger/crocodile/elephant/leopard/hippo ... kill~/attack~/maul~/bite~/bit* ... @people
      freak/tragic/fatal accident
      killed/died/dies .. in .. accident*
      electric shock
      choke~/choked to death
      accidental shooting/discharge/death
      trampled`,
  },
];
