import type { FrameTable } from "./frame.ts";

/** What police, prosecutors and courts do. Own list. */
export const JUSTICE: readonly FrameTable[] = [
  {
    type: "justice",
    subtype: "sentence",
    weight: 0.82,
    lines: `
      sentence~/sentenced* .. to/for/in/him/her/them/@name/@num/after/over/by/at
      @court/@people/@name ... sentence~/sentenced/sentences*
      convict~/convicted* .. of/in/over/for/by/@name/@people/him/her/them
      convictions/conviction* for/of/over/was/were/upheld/quash~/overturn~
      acquit~ !sport
      jailed/imprisoned/jails .. for/over/after/in/@num/@people/@name/until
      found/find~/finds .. guilty*/liable !opinion
      guilty verdict~/plea~
      plead~/pleaded/pled .. guilty*
      not guilty .. of/verdict
      verdict~* in/of/on/was &court
      life sentence~/term/imprisonment
      life in prison/jail
      years/months in prison/jail/custody*/behind
      @num ... years/months* imprisonment/behind
      get~/gets/got/given/handed/receive~* ... years/life/term .. in/for/behind/prison/jail/plotting/over/sentence
      prison/jail/suspended/custodial/death/life sentence~/term~
      handed/hand~/given/gave ... term/sentence*
      @court ... convict~/acquit~/jail~/overturn~/uphold~/upheld/quash~/found/find/ban~/bar~/overturned/ruled/fined/fine/fines/rejected/dismissed/order~/ordered* ... conviction/appeal/him/her/guilty/sentence/verdict/case/@name/@people/lawsuit/years
      appeals/appeal/supreme/high/crown/constitutional/federal/district court/judge ... overturn~/uphold~/upheld/quash~/ruled/reject~/dismiss~/order~/reinstate~/block~*
      execute~/executed/executes/hang~/hanged/hangs* ... @people/convicted/@num !armed
      executed/hanged/hangs* .. convicted
      put to death
      ban~/bar~/banned/barred* from .. running/office/politics/holding
      fine~/fined* ... @court/by .. court
      ordered* to pay .. damages/@num &court
      award~/awarded* ... damages &court
      release~/released/freed* from .. prison/jail .. after/on &court
      parole* .. granted/denied/board`,
  },
  {
    type: "justice",
    subtype: "charge",
    weight: 0.8,
    lines: `
      was/were/been/is/are/formally/being .. charged* with/over/in/after/for/by !electric
      was/were/been/is/are charged* on/last/late/separately/jointly .. with
      charged* with .. @num/murder/attempted/assault/fraud/theft/rape/manslaughter/terror~/possession/arson/corruption/bribery/spying/espionage/treason/robbery/dui/kidnapping/criminal/first/second/sexual/causing/conspiracy/an/the/a
      @people/@name .. charged* with/over/after/in !electric
      indict~/indicted
      indictment~
      face~/facing/faces/filed/file~/brought/bring~/pressed/press~/laid/lay~ .. charge~/charges*
      murder/criminal/fraud/corruption/terrorism/manslaughter/assault/drug/bribery/federal/felony/weapons/espionage/treason charges
      charges* of/against/including/over/for/after/in .. @people/@name/murder/fraud/corruption
      faces/face/facing .. counts* of
      counts* of .. murder/fraud/arson/assault/rape/manslaughter/theft/sexual/burglary/wire
      prosecutors/prosecutor .. charge~/charged/accuse~/accused/open~/seek~/sought/launch~/file~/request~/demand~* 
      open~/opened/launch~/launched .. criminal*/murder case/investigation/inquiry/probe/proceedings
      murder/criminal/corruption/homicide/fraud investigation~/inquiry/probe .. launched/opened/into/under/after
      arrest warrant~
      issue~ .. warrant~
      disciplinary proceedings/hearing
      sued/sues/suing* .. @people/@name/@place/@nation/government/company/over/for/maker
      lawsuit~* filed/against/over/accuse~/allege~
      file~/filed .. lawsuit~/complaint*/suit`,
  },
  {
    type: "justice",
    subtype: "trial",
    weight: 0.8,
    lines: `
      go~/went/goes/put/stood/stand~/stands/is/are/face~/faces/facing .. on? trial* !clinical !vaccine
      on trial .. for/in/over/accused/charged/at
      trial~* of/began/begins/begin/opened/opens/open/started/starts/resumed/resumes/against/continues/over !clinical !vaccine
      murder/rape/fraud/corruption/criminal/treason/terror/retrial trial~*
      appear~/appeared* ... in/before/at .. court/magistrates/judge
      remand~/remanded* .. in/custody
      @people/@name ... appeared* .. court
      court hearing~/appearance~/case
      hearing* in/at/on .. @place &court
      testif~/testify~/testified/testimony* !art
      tell~/told* .. court/jury/jurors/tribunal/inquest
      court/jury/jurors/tribunal/inquest hears/heard/told
      jury selection/deliberate~
      jurors ... deliberate~/retire~/heard/hear*
      denied/denies/deny .. charges*/murder
      retrial
      inquest* into/opened/heard/ruled/found
      bail* .. denied/granted/refused/posted/set/hearing
      granted/denied/refused/released .. bail*
      tribunal/court ... began/opened/resumed* ... trial/case/hearing/proceedings
      extradition* .. to/hearing/of`,
  },
  {
    type: "justice",
    subtype: "arrest",
    weight: 0.84,
    lines: `
      arrest~* !cardiac !economy !figurative
      arrested
      detain~* .. @people/@num/@name/@suspect/@nation/in/over/on/for/at/after/by/near/during
      @people/@name/@leader/@num .. detained*
      take~/taken/took .. into .. custody*
      in .. police* custody
      in custody .. after/over/on/in/following
      apprehend~/nab~/nabbed/collar~ .. @people/@suspect/@num/in/after
      @suspect .. captured*/nabbed/apprehended/caught &police
      @police ... capture~/nab~/hold~/holding/held/caught/catch~/bust~/round~/detain~/seize~* ... @suspect/@people
      capture~/captured* .. fugitive/drug/inmates/suspect/escapee/inmate
      fugitive/suspect/inmate/inmates/escapee/kingpin/boss ... captured*/caught/recaptured
      fugitive/smuggler/trafficker/lord .. arrested/captured
      extradite~ 
      surrender~/turned/turn~* .. himself/herself/themselves .. in/to police
      surrendered* to .. police/authorities
      jailed pending
      mass arrests
      @suspect ... held* on/over/for suspicion
      placed under .. house* arrest
      deport~* .. @people/@num/@nation/@name/him/her/to`,
  },
  {
    type: "justice",
    subtype: "raid",
    weight: 0.8,
    lines: `
      @police ... raid~/search~/swoop~/storm~/seize~/searched/ransack~* ... home/homes/house/houses/office/offices/headquarters/plant/premises/property/properties/apartment/farm/factory/ministry/building/flat/compound/newsroom/documents/computers/phones/records/@place/@loot/@drug/site/club/warehouse/files
      police/dawn/drug/house/anti/immigration/fbi/ice/gang/corruption/tax/counter raid~/search~/sweep/operation/crackdown* .. in/on/at/near/net~/across/target~/lead~/over
      raid~* .. net~/lead~/led/uncover~ &police
      search~/searched* .. home/homes/house/office/offices/apartment/flat/headquarters of/in/linked/belonging
      @place/offices/home/homes/headquarters/premises .. raided*/searched .. by .. @police
      were/was raided
      search warrant~
      crackdown* on/against/in &police
      @police ... swoop~*`,
  },
];
