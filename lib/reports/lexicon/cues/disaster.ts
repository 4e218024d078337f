import type { FrameTable } from "../frame.ts";

/** Looser wordings of natural hazards: a telling word and a second one in the sentence. Own list. */
export const DISASTER_CUES: readonly FrameTable[] = [
  {
    type: "disaster",
    subtype: "earthquake",
    weight: 0.7,
    lines: `
      tremor~/quake~/aftershock~
      ground/earth shook/shaking/tremble~
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
      rains/rainfall/downpour~/monsoon* ... flood~/flooded/trigger~/wash~/swamp~/submerge~/inundate~/force~/collapse~/destroy~
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
      hillside/slope/cliff/mountainside ... gave/collapse~/slid/slip~/crash~/bury~*
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
      evacuate~/evacuated &forest`,
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
      starve~/starving/starved* &people !art`,
  },
  {
    type: "disaster",
    subtype: "eruption",
    weight: 0.7,
    lines: `
      lava
      erupt~/erupted/erupts/eruption* &ash
      volcano~ ... alert/erupt~/spew~/smoke/ash/activity/rumble~
      ash* .. kilometres/km/metres/sky`,
  },
];
