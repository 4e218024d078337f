import type { FrameTable } from "../frame.ts";

/** Looser wordings of outbreaks and poisonings: a telling word and a second one in the sentence. Own list. */
export const HEALTH_CUES: readonly FrameTable[] = [
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
      poisoned/poisoning/poison* &harm !nerve !agent !spy !art
      vodka/alcohol/gin/liquor/moonshine/arrack/hooch/methanol* &harm !driving !driver !armed
      hospital/hospitalised/hospitalized/rushed* ... after ... meal/lunch/dinner/buffet/eating/food/drinking/banquet/breakfast/feast
      ill/sick/vomiting* ... after/from ... meal/lunch/dinner/buffet/food/drinking/banquet/water/sandwiches/breakfast
      overdose~* &harm`,
  },
];
