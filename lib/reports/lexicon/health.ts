import type { FrameTable } from "./frame.ts";

/** Outbreaks and poisonings. Own list. */
export const HEALTH: readonly FrameTable[] = [
  {
    type: "health",
    subtype: "outbreak",
    weight: 0.84,
    lines: `
      outbreak~* &disease !violence !fighting
      outbreak~* of/in/at/linked/has/reach~/spread/sicken~/grew/kill~/infect~ !war !fighting !violence !hostilities !applause !laughter !tornado !tornadoes !clashes !storms
      epidemic~ !figurative !obesity !before !crime
      pandemic~* .. declared/hit/kill~/spread/reach~/declaration !before
      @disease ... @sick* !computer !past !sport !trial
      @sick .. @disease* !computer !past !sport !trial
      @sick ... of/with/for/from .. @disease* !computer !past !sport !trial
      rose/rise~/reach~/jump~/double~/doubled/climb~* .. @disease
      @disease .. case~/cases/infections ... rose/rise~/reach~/jump~/doubled/climb~/top~/soar~/surge~*
      bird/swine/avian flu/influenza !past
      foot and mouth
      mystery/mysterious/unknown/unidentified/strange/rare illness/disease/virus/fever ... kill~/hospital~/sicken~/spread~/in/hit/left
      african swine fever
      cull~* .. chickens/birds/poultry/pigs/turkeys/ducks/hens/cattle/sheep/mink/@num
      quarantine~/quarantined/lockdown* .. after/over/in/at/@place &disease
      ill/sick/sickened* with .. @disease
      health/public emergency .. over/declared/of
      who declare~/declared
      superbug~ .. in/at/kill~/hospital`,
  },
  {
    type: "health",
    subtype: "poisoning",
    weight: 0.83,
    lines: `
      food/mass/methanol/alcohol/monoxide/lead/mercury/pesticide/mushroom/suspected/cyanide/water/radiation/ricin/thallium/arsenic poisoning~
      poison~/poisoned* .. @people/@num/by/after/from/at/in &harm !nerve !agent !spy
      @num ... poisoned* !art !nerve !agent !spy
      tainted/contaminated/toxic/bootleg/adulterated/illicit/laced/spiked/bad/poisonous/spurious/counterfeit/unsafe .. alcohol/liquor/water/food/milk/syrup/medicine/drink/meat/moonshine/mushrooms/pills/cough/hooch/drugs/oysters/batch
      hooch/moonshine .. kill~/tragedy/deaths
      @harm ... after .. eating/drinking/consuming* !crash
      @people/@num ... ill/sick/hospitalised/hospitalized/sickened/hospital/vomiting ... after/from .. eating/ate/meal/lunch/drinking/consuming/eaten*/food
      fell/fall/falls/taken/became ill/sick .. after/from/with
      sickened* .. @people/@num/dozens/by
      carbon monoxide
      exposed* to .. lead/chemical~/arsenic/toxic/mercury/asbestos/radiation &people
      overdose~ .. kill~/death~/left/at/in
      salmonella/coli/listeria/botulism .. linked`,
  },
];
