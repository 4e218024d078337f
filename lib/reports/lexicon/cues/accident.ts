import type { FrameTable } from "../frame.ts";

/** Looser wordings of accidents: a telling word and a second one in the sentence. Own list. */
export const ACCIDENT_CUES: readonly FrameTable[] = [
  {
    type: "accident",
    subtype: "transport",
    weight: 0.64,
    lines: `
      crash~/collision~/collide~* &vehicle !business !sport !drone
      crash~* &harm !business !sport
      crash/crashes* &road !sport !business
      left/leaves/leaving* .. road/tracks/runway/carriageway &harm
      @vehicle* ... ditch~/came/comes/veered/overturned/rolled/skidded/flipped/plunged/slid/careered/sank/capsized/derailed !sport !crowd
      comes/came/come/jumped off .. tracks/rails/road
      went over/down/into .. embankment/cliff/bridge/ravine/river/wall &vehicle
      hit a tree/wall/pole/lamppost/parked
      driver~/motorist~/motorcyclist~/cyclist~/pedestrian~* &harm !armed !strike !shot
      overboard
      runway .. overran/overrun/skid~/excursion
      emergency landing
      wreckage
      died/killed/dies* .. when/after/as ... @vehicle ... hit/crash~/left/overturn~/struck/fell/plunge~`,
  },
  {
    type: "accident",
    subtype: "industrial",
    weight: 0.62,
    lines: `
      rupture~/ruptured/exploded/explodes* &industrial
      fumes* &harm
      worker~/workers/miner~/miners/labourer~* &harm &industrial !strike !armed
      miners trapped
      trapped* &mine
      electrocute~/electrocuted
      outage~/blackout~* &place
      power cut~
      spill~* .. oil/chemical/diesel/acid
      oil/chemical/diesel spill~
      evacuate~ .. leak
      radiation .. leak/released/exposure`,
  },
  {
    type: "accident",
    subtype: "fire",
    weight: 0.62,
    lines: `
      blaze~/fire/fires/inferno* &burnable !weapon !drone !open !opened !sport !forces !ceasefire !friendly !brigade !cross
      @burnable ... burned/burnt/burns/burning/ablaze/alight* !weapon !drone !crowd
      blaze~/inferno* &place !weather !drone !figurative
      firefighters/crews/brigade .. called/tackle~/battle~/extinguish~/attend~* &fire
      flames/smoke* &building
      gut~/guts/gutted/razed/engulf~* &building
      perish~/perished* &fire`,
  },
  {
    type: "accident",
    subtype: "collapse",
    weight: 0.66,
    lines: `
      topple~/toppled/topples/toppling* &building
      topple~/topples/toppled* .. onto/on
      caved in
      gave way* &building
      rubble* &building !weapon !aircraft
      cave in`,
  },
  {
    type: "accident",
    subtype: "drowning",
    weight: 0.66,
    lines: `
      swimmer~/bather~/surfer~/paddleboarder~/kayaker~/angler~* &harm
      pulled* from .. lake/river/sea/canal/water/pool/pond
      pulled* from .. lake/river @place
      water/river/lake/sea* .. pulled .. from
      swept away/out/off .. by .. wave/current/tide/sea
      rip current/tide`,
  },
  {
    type: "accident",
    subtype: "missing",
    weight: 0.62,
    lines: `
      missing* &people &place !school !art
      missing* &search~
      not been heard from
      not .. seen/heard* since
      lost contact
      contact was lost
      search~/hunt* .. for .. missing/survivors/hiker~/climber~/boy/girl
      bodies/body* ... found/recovered/pulled/discovered
      unaccounted for
      feared dead
      disappear~/disappeared/vanish~/vanished* &people !art !species
      rescuers* ... reach~/found/search~/pull~`,
  },
  {
    type: "accident",
    subtype: null,
    weight: 0.58,
    lines: `
      fell/falls/fallen* .. from/off/into/down &harm
      crushed* &harm
      stampede* &harm
      trampled/gored/mauled
      accident~* &harm
      accident~ .. at/in/on/near/involving &place
      freak &harm
      lost .. life/lives* &accident`,
  },
];
