import type { FrameTable } from "./frame.ts";

/** Looser wordings of accidents, disasters and disease: a telling word and a second one in the sentence. Own list. */
export const HAZARD_CUES: readonly FrameTable[] = [
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
      electrocut~/electrocuted
      outage~/blackout~* &place
      power cut~
      spill~* .. oil/chemical/diesel/acid
      oil/chemical/diesel spill~
      evacuat~ .. leak
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
      firefighters/crews/brigade .. called/tackle~/battl~/extinguish~/attend~* &fire
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
  {
    type: "disaster",
    subtype: "earthquake",
    weight: 0.7,
    lines: `
      tremor~/quake~/aftershock~
      ground/earth shook/shaking/trembl~
      richter
      epicentre/epicenter`,
  },
  {
    type: "disaster",
    subtype: "flood",
    weight: 0.64,
    lines: `
      rising/flood/rushing/raging waters/water/river
      river~/rivers* ... rose/rise~/burst/swell~/swollen/overflow~ &place
      turned into rivers
      rains/rainfall/downpour~/monsoon* &harm
      rains/rainfall/downpour~/monsoon* ... flood~/flooded/trigger~/wash~/swamp~/submerg~/inundat~/force~/collapse~/destroy~
      heavy/torrential/record rain/rains/rainfall* &place !forecast !sport
      dam~/dams* ... burst/gave/breach~/fail~/collapse~ !would
      deluge* &place
      waterlogged
      under .. metres/feet .. of water`,
  },
  {
    type: "disaster",
    subtype: "storm",
    weight: 0.64,
    lines: `
      gust~/gusts* ... rip~/ripped/tore/topple~/damage~/roof~/fell~/knock~/reached
      gusts* of .. @num
      cyclone~/typhoon~/hurricane~* &place !sport !drink
      storm~* &harm !figurative !sport
      tornado~/tornadoes
      storm @name* ... hit/batter~/lash~/bring~/cause~/leave~/left/close~/disrupt~/kill~/cut
      lightning* &harm
      winds* ... roof~/roofs/trees/tree/power/homes &place
      roofs* .. off/torn/ripped &place
      hail/hailstones* &place`,
  },
  {
    type: "disaster",
    subtype: "landslide",
    weight: 0.68,
    lines: `
      hillside/slope/cliff/mountainside ... gave/collapse~/slid/slip~/crash~/buri~/bury~*
      buried*/burying .. @num/@people/homes/houses/village/town &mountain~
      hillside/mud/rocks* &harm
      landslip~/landslide~/mudslide~ &place`,
  },
  {
    type: "disaster",
    subtype: "wildfire",
    weight: 0.84,
    lines: `
      fire~/fires/flames/blazes* ... burn~/burned/burning/rage~/raged .. across/through/near/around/outside .. @place/@nation/hills/pine/countryside !building
      flames* ... reach~/reached/approach~/near~/threaten~/close~ .. outskirts/homes/villages/suburbs/town
      fires* ... out of control
      acres/hectares* .. burned/scorched/charred/blackened
      burned/scorched/charred* .. @num .. acres/hectares
      firefighters* &forest
      evacuat~/evacuated &forest`,
  },
  {
    type: "disaster",
    subtype: "heat",
    weight: 0.68,
    lines: `
      mercury* .. hit/hits/reach~/climb~/top~/pass~/soar~ &num
      heat* &harm !sport !cancel
      heatstroke/sunstroke
      thermometer~ .. hit/reach~/climb~/pass~`,
  },
  {
    type: "disaster",
    subtype: "cold",
    weight: 0.68,
    lines: `
      freezing/bitter/sub/arctic/record .. temperatures/cold* &harm
      snow/snowfall/blizzard/frost/ice* &harm !sport
      snow* ... close~/closed/shut/cancel~/delay~/strand~/cut/block~ &place
      snowed in
      frozen to .. death
      cold* .. claim~/claimed/kill~`,
  },
  {
    type: "disaster",
    subtype: "drought",
    weight: 0.64,
    lines: `
      lack of rain/rainfall/water
      harvest~/crop~/crops* .. fail~/failed/lost/ruined/wiped
      water rationing/rationed
      parched/dried up
      famine*
      starv~/starving/starved* &people !art`,
  },
  {
    type: "disaster",
    subtype: "eruption",
    weight: 0.7,
    lines: `
      lava
      erupt~/erupted/erupts/eruption* &ash
      volcano~ ... alert/erupt~/spew~/smoke/ash/activity/rumbl~
      ash* .. kilometres/km/metres/sky`,
  },
  {
    type: "health",
    subtype: "outbreak",
    weight: 0.66,
    lines: `
      @disease* &people !art !trial !scientists !researchers !past !computer !study
      @disease* &sick !trial !scientists !researchers !past !computer !study
      @disease* ... hit/claim~/claims/grow~/grows/spread~/wave/ward~/jail/schools/school/farm/farms/back/returns/emerge~/strain/alert/strike~ !study !computer !past
      @harm ... hit/by/of/from .. @disease*
      infected* &num !computer
      hospitals* .. overwhelmed/overrun/fill~
      hit* by .. @disease
      epidemic/pandemic* &place !before !since !past
      contagio~/contagion/contagious
      virus* &place &sick
      tested positive for
      new cases* &num`,
  },
  {
    type: "health",
    subtype: "poisoning",
    weight: 0.66,
    lines: `
      fumes/monoxide* &harm
      poisoned/poisoning/poison* &harm !nerve !art
      vodka/alcohol/gin/liquor/moonshine/arrack/hooch/methanol* &harm !driving !driver !armed
      hospital/hospitalised/hospitalized/rushed* ... after ... meal/lunch/dinner/buffet/eating/food/drinking/banquet/breakfast/feast
      ill/sick/vomiting* ... after/from ... meal/lunch/dinner/buffet/food/drinking/banquet/water/sandwiches/breakfast
      overdose~* &harm`,
  },
];
