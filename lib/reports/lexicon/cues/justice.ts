import type { FrameTable } from "../frame.ts";

/** Looser wordings of what police and courts do: a telling word and a second one in the sentence. Own list. */
export const JUSTICE_CUES: readonly FrameTable[] = [
  {
    type: "justice",
    subtype: "arrest",
    weight: 0.68,
    lines: `
      arrest~/arrests/arrested !cardiac
      question~/questioned* by .. police/detectives/officers/investigators/prosecutors
      held/hold/holds* .. at/in/on/over/after/by .. police/warrant/warrants/suspicion/custody/airport/charges/murder/terror/spying/espionage/racketeering
      @people .. held* over/after/on/in .. @police/murder/attack/killing/fire/theft/plot/death
      in/into custody
      detain~/detained/detains !goods
      custody &police
      handcuff~/handcuffed
      manhunt
      caught* by .. police/officers
      bust~/busts/busted* .. gang/ring/network/smuggle~
      warrant* .. for/on/issued/execute~ &people
      deport~/deported/deportation~ &people
      surrender~ .. police`,
  },
  {
    type: "justice",
    subtype: "raid",
    weight: 0.68,
    lines: `
      raid~/raided* &police !sport !aircraft
      inspectors/officers/agents/police/prosecutors* ... descend~/descended/swoop~/search~/searched/raid~ .. on/in .. offices/home/homes/headquarters/premises
      search~/searches/searched* .. offices/home/homes/headquarters/premises
      crackdown* &police
      seize~/seized* &police &loot`,
  },
  {
    type: "justice",
    subtype: "charge",
    weight: 0.66,
    lines: `
      charged* &police
      charged* .. with
      charges* &court
      charges* .. of/over/for/against/following/after/in &police
      prosecute~/prosecuted/prosecution* .. for/over/of
      prosecutors/prosecutor* ... say~/said/allege~/seek~/launch~/investigate~/charge~/request~/ask~/open~ 
      arraign~/arraigned/arraignment
      accused* of .. murder~/embezzle~/embezzling/fraud/rape/theft/spying/killing/stealing/assault/smuggling/corruption/treason &police
      lawsuit~/suing/sued
      under investigation
      face/faces/facing up to .. years
      criminal complaint/case/charges/probe
      indict~/indicted/indictment~`,
  },
  {
    type: "justice",
    subtype: "trial",
    weight: 0.66,
    lines: `
      trial~* &court !clinical !vaccine
      in the dock
      stand/stands/standing trial
      opening/closing statements/arguments
      jurors/jury* ... hear~/heard/deliberate~/select~/told/saw/see~
      court* ... heard/hears/told/hearing/rule~/ruled/begin~/open~/adjourn~/order~/ordered/block~/grant~/deny~ !sport !tennis
      case against
      testif~/testified/testimony/testify &court
      magistrates* .. court/heard/appear~
      judge* ... ruled/rules/rule~/order~/ordered/block~/blocked/deny~/denied/grant~/granted/dismiss~/dismissed/heard/set/bar~/halt~/halted !art !contest
      bail &people`,
  },
  {
    type: "justice",
    subtype: "sentence",
    weight: 0.7,
    lines: `
      jail~/jailed/jails/imprison~/imprisoned* .. for/after/over/@people/@name/@num/opposition/up
      sentence~/sentenced/sentencing* &court
      sentenced
      plead~/pleads/pleaded/pled* .. guilty/contest
      convicted/convicts/convict/conviction*
      guilty* of/in/over
      acquitted/acquits/acquittal
      fined* .. @num
      fine* of .. @num &court
      whole life order/term/sentence
      life in/behind .. prison/bars
      behind bars
      prison term~/time
      death penalty/row
      executed* &convicted
      probation* &court
      years* .. in/behind .. prison/jail/bars/custody`,
  },
];
