import type { FrameTable } from "./frame.ts";

/** Natural hazards. Own list. */
export const DISASTER: readonly FrameTable[] = [
  {
    type: "disaster",
    subtype: "earthquake",
    weight: 0.9,
    lines: `
      earthquake~/quake~ !political !drill !art !proof !resistant
      quake~* .. hit/struck/kill~/rattle~/shook/shake~/jolt~/of/near/off/in/rock~/level~
      tremor~* .. hit/struck/shook/shake~/felt/rattle~/jolt~/in/near/rock~
      aftershock~
      magnitude* .. quake/earthquake/tremor/@num
      seismic activity/swarm`,
  },
  {
    type: "disaster",
    subtype: "flood",
    weight: 0.86,
    lines: `
      flood~/flooding/floods/flooded* !market !figurative !applications !business !with !art !lights
      flash/severe/devastating/monsoon/deadly/catastrophic/coastal/heavy flood~/flooding
      floodwater~
      flood waters/water
      inundate~/inundated !figurative !with
      submerge~/submerged .. @place/home~/villages/roads/streets/parts/fields/cars/areas/after/by/in
      burst/bursts/overflow~/broke .. its/their banks*
      river ... overflow~/overflowed/burst/swollen*
      @place/villages/streets/homes/parts/areas .. under water*
      under .. water* after .. rain~/rains
      tsunami~ !anniversary !figurative !art
      torrential/heavy/monsoon/record/relentless/intense rain~/rains/rainfall/downpours* ... @harm/left/cause~/trigger~/wash~/swept/hit/lash~/batter~/displace~/cut/destroy~/damage~/brought/pound~/swamp~/flood~ !forecast !figurative
      downpour~/cloudburst* ... @harm/left/trigger~/wash~/swept/hit/lash~/in/flood~
      swept/washed/wash~/sweep~ away .. @people/@building/@vehicle/@target/bridge/bridges/crops/homes/road/roads
      dam ... burst/bursts/broke/breach~/overflow~/fail~/collapse~* !would !could
      dyke/levee/embankment .. breach~/burst/broke/fail~
      storm surge~`,
  },
  {
    type: "disaster",
    subtype: "storm",
    weight: 0.85,
    lines: `
      tornado/tornadoes/tornados/twister/twisters* .. hit/struck/kill~/tore/tear~/rip~/touch~/destroy~/damage~/flatten~/sweep~/swept/in/near/level~/outbreak/left/leaves/through/slam~/devastate~/was/were
      @harm .. by/in .. tornado~*/tornadoes/hurricane/cyclone/typhoon/storm/storms/lightning !sport
      hurricane/cyclone/typhoon/storm* @name !sport !beat
      hurricane/cyclone/typhoon* .. hit/hits/struck/slam~/make~/made/approach~/batter~/lash~/strengthen~/kill~/landfall/near~/head~/tore/move~/sweep~/left/barrel~/intensify~/weaken~/off/pound~/bring~/force~/leaves !sport
      landfall .. @place/in/near/on/as
      make~/made landfall
      severe/powerful/winter/tropical/dust/snow/thunder/hail/ice/deadly/violent/monsoon/sand storm~* !forecast
      storm~* .. hit/hits/struck/kill~/swept/sweep~/tore/batter~/lash~/knock~/cut/bring~/brought/damage~/leave~/left/slam~/pound~/dump~/wreak~/rip~/uproot~/disrupt~/topple~/rage~ !figurative !sport
      blizzard~ !sport
      hailstorm~/hailstone~/hailstones
      thunderstorm~/snowstorm~/sandstorm~ !forecast
      dust storm~
      lightning .. strike~/struck/kill~/bolt/hit/injure~ !sport
      struck*/killed/hit by .. lightning
      bolt of lightning
      high/strong/gale/fierce/powerful/violent/hurricane winds/wind/force* ... bring~/brought/cut/topple~/kill~/rip~/tore/uproot~/damage~/knock~/leave~/left/fell~/down~/blew/blow~/hit/batter~ !forecast
      gale~/gales/winds* ... bring~/brought/batter~/lash~/topple~/damage~/rip~/tore/uproot~/knock~/cut
      uprooted .. tree~
      without power/electricity .. after/as .. storm~/winds/snow
      storm ... without power*`,
  },
  {
    type: "disaster",
    subtype: "landslide",
    weight: 0.88,
    lines: `
      landslide~ !victory !win !won !election !vote !majority
      landslip~
      mudslide~/mudflow~
      mud* .. buried/swept/engulf~ &people
      rockslide~/rockfall~
      rock fall~/slide~
      avalanche~ !applications !figurative !sport
      glacier .. collapse~/collapsed*
      buried* .. under .. mud/snow/rock/debris/earth`,
  },
  {
    type: "disaster",
    subtype: "wildfire",
    weight: 0.88,
    lines: `
      wildfire~ !like
      bushfire~
      wild/forest/bush/brush/grass/mountain/gorse/peat/moorland/vegetation/scrub fire~/blaze~
      grassfire~
      @fire* ... burn~/burned/burnt/scorch~/scorched/destroy~/consume~/char~/charred/ravage~/blacken~ ... hectares/acres/forest~/woodland/hills/vegetation/moorland/scrub/countryside/km/miles
      @fire* ... moor/forest/forests/woodland/hillside/moorland/canyon/hills/scrubland`,
  },
  {
    type: "disaster",
    subtype: "eruption",
    weight: 0.87,
    lines: `
      volcano/volcanoes/volcanic/mount/mt/etna/krakatau/kilauea/fissure/crater* ... erupt~/erupted/erupts/eruption/spew~/spewed/spews/belch~ !past
      erupt~/erupted/eruption* .. of .. volcano/mount/mt/ash/lava
      volcanic/explosive eruption~ !guide !past
      lava .. flow~/flowed/pour~/poured/fountain~/spew~/spill~/from/engulf~/reach~
      ash cloud~/plume~/column
      erupted* .. on/in/sending/spewing/for/again &ash`,
  },
  {
    type: "disaster",
    subtype: "heat",
    weight: 0.82,
    lines: `
      heatwave~
      heat wave~/stroke/stress/deaths/alert/dome !sport
      extreme/searing/scorching/sweltering/blistering/intense/record/stifling heat !sport
      temperature~ ... soar~/soared/hit/reach~/reached/climb~/record/rose/top~/topped/exceed~/exceeded/above* .. @num/record/c/celsius/degrees/f !mild
      record .. temperature~* &place
      hottest* day/june/july/august/may/month/year/summer &place
      heatstroke`,
  },
  {
    type: "disaster",
    subtype: "cold",
    weight: 0.8,
    lines: `
      cold snap~/spell~/wave~
      extreme/severe/bitter/freezing/record/arctic/polar cold/temperatures/blast/vortex/weather !forecast
      freeze~/froze/frozen to death
      hypothermia
      heavy/record/fresh/deep/unseasonal/metres/feet snow/snowfall/snows* ... @harm/strand~/stranded/block~/close~/closed/cut/trap~/trapped/disrupt~/ground~/cause~/shut/left/bring~/blanket~
      snow/snowfall* ... strand~/stranded/block~/trap~/trapped/paralyse~/paralyz~/cut
      stranded*/trapped .. by/in .. snow/blizzard
      ice storm~
      temperature~ .. plunge~/plunged/plummet~/plummeted/drop~/dropped/fell* .. minus/to/below/@num !forecast !shares
      deep/big freeze .. grip~/in/kill~/hit
      frost .. destroy~/damage~/kill~/wipe~/hit`,
  },
  {
    type: "disaster",
    subtype: "drought",
    weight: 0.78,
    lines: `
      drought~ !goal !trophy !title !scoring !sport !figurative
      famine* .. in/declared/confirmed/spread/grip~/kill~/hit/has
      reservoir~/river/lake ... dry/dried/dries/record/low/lowest* &water
      reservoir~ ... run/ran/running* .. dry/low
      ran/run* dry
      failed rains/harvest~
      crops/crop .. fail~/failed/wither~/withered* &rain
      water shortage~/rationing/crisis`,
  },
];
