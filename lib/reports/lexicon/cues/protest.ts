import type { FrameTable } from "../frame.ts";

/** Looser wordings of unrest: a telling word and a second one in the sentence. Own list. */
export const PROTEST_CUES: readonly FrameTable[] = [
  {
    type: "protest",
    subtype: "demonstration",
    weight: 0.6,
    lines: `
      protester~/protestor~/demonstrator~/marcher~
      protest~/protests/protested/protesting* &place !art
      protest~/protested/protesting/demonstrate~* &people
      picket~/picketed* .. @soft/school/office/@place/embassy/headquarters
      on/to/in/into .. streets* .. demand~/demanding/against/over/chanting/to/in/after &people !runners !marathon
      return~/back* to .. streets
      street protests
      rally/rallies* &people &place !sport !car !business
      chanting/chanted/chant* .. slogans/against/freedom
      placards/banners* &people !sport
      brave~/braved .. cold/rain* ... oppose/protest/demand/against
      thousands/hundreds/crowds* ... gather~/gathered/march~/marched/turn~/turned .. in/on/outside/at/out ... demand/oppose/against/over/calling/denounce/condemn/support/protest
      sit in
      dissent
      anti government
      water cannon
      tear gas`,
  },
  {
    type: "protest",
    subtype: "labour-strike",
    weight: 0.66,
    lines: `
      strike/strikes/striking* &union !harm !forces !weapon !nation !lightning
      strike/strikes/striking* &labour !harm !forces !weapon
      walkout~/stoppage~ !talks
      general strike
      industrial action
      strike .. enters/ends/begins/over/day/week* .. pay/week/month/wages/day
      lay/laid/put down .. tools/pens*
      refuse~/refused to work`,
  },
  {
    type: "protest",
    subtype: "riot",
    weight: 0.68,
    lines: `
      riot/riots/rioters/rioting
      rampage~/rampaged* .. through/in/across &place !sport
      mob* ... rampage/attack~/set/burn~/torch~/storm~/ransack~/smash~
      youths/youth/crowd/crowds/fans* ... smash~/smashed/burn~/burned/overturn~/pelt~/pelted/throw~/threw/torch~/clash~/rampage~/rampaged
      smashed/overturned/torched* .. by/as .. youths/crowds/mob/angry/protesters
      unrest* &place
      looters/looting/looted* &place !museum`,
  },
  {
    type: "protest",
    subtype: "blockade",
    weight: 0.66,
    lines: `
      block~/cut/cuts/shut/close~/occupy~/barricade~* .. off? .. road/roads/highway/motorway/bridge/border/port/railway/street/streets/rail &protest~
      protesting/angry/striking miners/farmers/drivers/truckers/villagers/workers/students/residents* ... block~/blocked/cut/shut/close~/closed/occupy~/barricade~/stop~ .. off? .. road/roads/highway/motorway/bridge/border/port/railway/street/streets/@place/access/entrance
      standstill* ... tractors/lorries/trucks/taxis/taxi/farmers/drivers/by/after .. parking/parked/blocking/blockade/protest
      drivers/farmers/truckers/taxi* ... standstill
      barricade~/barricaded* &place
      blockade~/blockading* &people`,
  },
];
