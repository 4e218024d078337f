import type { FrameTable } from "./frame.ts";

/** Demonstrations, strikes of workers, riots and blockades. Own list. */
export const PROTEST: readonly FrameTable[] = [
  {
    type: "protest",
    subtype: "labour-strike",
    weight: 0.84,
    lines: `
      general/labour/labor/rail/train/tube/metro/bus/teachers/teachers'/doctors/doctors'/nurses/nurses'/pilots/pilots'/transport/nationwide/national/wildcat/warning/indefinite/port/dock/postal/airport/walkout/public/out/sector/solidarity strike~* !forces !weapon
      hour/day/week/month strike~* &union !weapon
      on/called/call/calls/began/begin/begins/started/staged/stage/stages/joined/declared/announced/ended/suspended/launched .. strike* &union !weapon !aircraft
      go~/went/gone/are/is/were on strike
      went/go/goes/walk~ on/off .. strike/job
      strike~/striking/strikes* .. by .. drivers/workers/nurses/teachers/pilots/staff/crew/controllers/doctors/machinists/dockers/handlers/employees
      @union ... strike/strikes/striking* over/for/in/against/at/after/on/to &union !weapon
      @union ... strike*/strikes/striking over/for/in .. pay/wages/conditions/jobs/pensions/cuts/contract
      striking* workers/drivers/nurses/teachers/doctors/staff/crew/machinists/miners/dockers/pilots
      walk~* off .. job/work/jobs/site
      walk~/walked/walks out* &union !talks !art
      walkout~ !talks
      industrial/strike action !military
      down~ tools
      stop~/stopped/stops* work &union
      work stoppage~
      picket~ .. line/lines/outside`,
  },
  {
    type: "protest",
    subtype: "riot",
    weight: 0.86,
    lines: `
      riot~* !art !figurative
      rioter~ 
      rioting/rioted/riots
      unrest* in/broke/erupt~/spread/grip~/over/after/across/continues
      looting* in/broke/and/after/of
      violence* broke out &crowd
      violence* broke out &police
      disorder* in/on/broke/after/erupt~ &police
      crowds/crowd/protesters/protestors/demonstrators/mob/youths/students/supporters/fans ... clash~/threw/throw~/hurl~/storm~/loot~/torch~/ransack~/attack~/set/vandalised/smash~/burn~/pelted/pelt~/overturned* 
      protest~/rally/demonstration ... violent/violence* 
      protest~ turn~ violent
      clash~* ... @crowd &police
      clashes* with .. police &crowd
      clashes between .. @crowd/fans/supporters .. and .. police
      petrol bombs/bomb/bombed &police
      police ... clash~* with .. @harmedcrowd
      storm~* .. parliament/capitol/palace/building/ministry/residence &crowd`,
  },
  {
    type: "protest",
    subtype: "blockade",
    weight: 0.82,
    lines: `
      farmers/truckers/protesters/protestors/demonstrators/activists/workers/students/residents/villagers/miners/hauliers/fishermen/settlers/drivers/groups/campaigners ... block~/blockade~/barricade~/obstruct~/occupy~/shut* .. road~/motorway/highway/street/streets/border/bridge/entrance/entrances/traffic/port/ports/railway/building/hall/campus/crossing/runway/depot/roads/refinery/headquarters/@place/access/tracks/a1/rail
      block~/blockade~* ... by .. farmers/protesters/truckers/demonstrators/activists/residents/workers/students
      blockade~* .. @place/port/ports/border/road/roads/crossing !naval !forces
      blockades* of/by/in/on &protest
      roadblock~ .. by/set/on/erect~ &protest
      set/erect~/put* up .. roadblocks/barricades/roadblock
      road block~ by
      sit in/ins &students
      sit in .. protest/at
      occupy~* ... hall/building/campus/university &students`,
  },
  {
    type: "protest",
    subtype: "demonstration",
    weight: 0.8,
    lines: `
      protest* .. in/at/outside/against/over/after/on/near/for/by/as/to/about/was/drew/camp/march/erupt~/held/broke
      protests* .. in/at/outside/against/over/after/across/on/near/for/by/as/were/have/erupt~/spread/broke/continue~/grow/drew
      @people/@num/@union/@nation/thousands/hundreds ... protest~/protested/protesting* !art
      protester~/protestor~
      protested/protesting .. against/over/outside/at/in
      hold~/stage~/held/organise~/organize~/join~/attend~/ban~/disperse~/take~/took .. protest~/demonstration~/rally/rallies/march/sit/vigil*
      demonstrator~ 
      demonstration~* against/in/at/over/for/outside/by/after/on/near/across/drew/turned/were/was !art !business
      demonstrate~/demonstrated* against/outside/in/over/for/at &people
      staged/stage/stages/organised/organized .. demonstration*/protest
      rally/rallies/rallied* against/in/at/for/outside/over/by/was/were/drew/across/calling/demanding !sport !business
      anti/pro/opposition/government/war/mass/peace/climate rally/rallies/protest~/march/marches/demonstration~
      take~/took/taken/pour~/came/flood~/fill~ .. to/into/onto/on .. streets !marathon !runners !carnival
      marched/marches/marching* .. through/against/in/on/to/across/towards/for &people !sport !forces
      @num ... marched*/marches/marching through/against/in/on/to/across
      vigil~ .. for/in/at/was/were/held/drew
      gather~/gathered/crowds/converge~* ... demand~/calling/protest~/against/chant~
      chained/glued/glue/chain* themselves
      hunger strike~
      tear gas .. fire~/at/on/to/disperse~
      fire~/used/use/uses .. tear* gas/cannon
      @police ... disperse~* .. @crowd
      tractors* .. to/through/into .. @place &farmers`,
  },
];
