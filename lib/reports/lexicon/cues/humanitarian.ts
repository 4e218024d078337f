import type { FrameTable } from "../frame.ts";

/** Looser wordings of aid, release and flight: a telling word and a second one in the sentence. Own list. */
export const HUMANITARIAN_CUES: readonly FrameTable[] = [
  {
    type: "humanitarian",
    subtype: "aid",
    weight: 0.62,
    lines: `
      lorries/trucks/truck/convoy/ship/ships/planes/plane/flight* ... aid/food/milk/flour/medicine/relief/supplies/fuel/water/tents ... reach~/reached/arrive~/arrived/enter~/entered/cross~/left/into/for
      fly~/flies/flew/send~/sends/sent/ship~/ships* ... tents/medicine/medicines/aid/food/blankets/relief/doctors/rescuers/supplies/generators !weapons
      humanitarian aid/convoy/assistance/relief/supplies/corridor
      food/medical aid/parcels/supplies
      aid .. agencies/workers/group ... deliver~/distribute~/suspend~/halt~/feed~/reach~*
      relief effort/operation/supplies/goods/workers`,
  },
  {
    type: "humanitarian",
    subtype: "evacuation",
    weight: 0.66,
    lines: `
      evacuate~/evacuated/evacuation~/evacuees
      moved*/taken/brought/relocated to .. shelters/safety/shelter/camps/higher
      plane/flight/ship/planes/helicopters* ... bring~/brings/brought/fly~/flew/carry~/carried/took ... @people/@nation/britons/citizens/nationals .. home/out/from
      brings/brought/bring* .. @people/@nation/britons/citizens/nationals home
      leave*/left .. homes .. because/after/as/ahead
      airlift~/airlifted
      rescued* .. from .. roof~/flood~/boat/island/village`,
  },
  {
    type: "humanitarian",
    subtype: "release",
    weight: 0.64,
    lines: `
      freed/frees/released/releases/release* &captive !film !album !art !report !balloons !news
      reunited* .. with
      let/lets* ... leave/go/home/free* &captive
      leave/leaves/left* .. prison/jail/captivity
      after .. days/months/years .. in captivity*
      return~/returned .. from .. captivity*
      pardon~/pardoned/amnesty &people
      rescued* ... @people ... from ... captivity/kidnappers/traffickers/gang`,
  },
  {
    type: "humanitarian",
    subtype: "exchange",
    weight: 0.74,
    lines: `
      swap~/swapped/exchange~/exchanged* &captive !fire !gunfire !shots
      prisoners/captives/pows .. exchanged/swapped/swap*
      in a swap/exchange &captive`,
  },
  {
    type: "humanitarian",
    subtype: "displacement",
    weight: 0.6,
    lines: `
      flee~/fled/fleeing/flees &place !police !investors !business !suspect !theft
      fled/flee/fleeing/flees* .. their/homes/home/fighting/war/violence
      uproot~/uprooted* &people
      displaced by/in/from
      displacement* &num
      abandon~/abandoned* .. homes/villages/houses
      refugee~/refugees* ... arrive~/arrived/cross~/crossed/reach~/reached/flee~/fled/pour~/stream~/camp/return~
      people who escaped/fled*
      escaped* .. @place &people !prison !jail !custody !zoo
      asylum seekers* ... arrive~/arrived/cross~/land~
      homeless* &weather
      forced/forcing* .. from/to .. homes/flee/leave`,
  },
];
