import type { FrameTable } from "./frame.ts";

/** Looser wordings of unrest, law, crime and relations: a telling word and a second one in the sentence. Own list. */
export const STATE_CUES: readonly FrameTable[] = [
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
      protesting/angry/striking miners/farmers/drivers/truckers/villagers/workers/students/residents* ... block~/blocked/cut/shut/close~/closed/occup~/occupy~/barricad~/stop~ .. off? .. road/roads/highway/motorway/bridge/border/port/railway/street/streets/@place/access/entrance
      standstill* ... tractors/lorries/trucks/taxis/taxi/farmers/drivers/by/after .. parking/parked/blocking/blockade/protest
      drivers/farmers/truckers/taxi* ... standstill
      barricade~/barricaded* &place
      blockad~/blockade~/blockading* &people`,
  },
  {
    type: "justice",
    subtype: "arrest",
    weight: 0.68,
    lines: `
      arrest~/arrests/arrested !cardiac
      question~/questioned* by .. police/detectives/officers/investigators/prosecutors
      held/hold/holds* .. at/in/on/over/after/by .. police/warrant/suspicion/custody/airport/charges/murder/terror/spying/espionage/racketeering
      @people .. held* over/after/on/in .. @police/murder/attack/killing/fire/theft/plot/death
      in/into custody
      detain~/detained/detains !goods
      custody &police
      handcuff~/handcuffed
      manhunt
      caught* by .. police/officers
      bust~/busts/busted* .. gang/ring/network/smuggl~
      warrant* .. for/on/issued/execut~ &people
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
      prosecut~/prosecuted/prosecute~/prosecution* .. for/over/of
      prosecutors/prosecutor* ... say~/said/allege~/seek~/launch~/investigat~/charge~/request~/ask~/open~ 
      arraign~/arraigned/arraignment
      accused* of .. murder~/embezzl~/embezzling/fraud/rape/theft/spying/killing/stealing/assault/smuggling/corruption/treason &police
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
      jurors/jury* ... hear~/heard/deliberat~/select~/told/saw/see~
      court* ... heard/hears/told/hearing/rule~/ruled/begin~/open~/adjourn~/order~/ordered/block~/grant~/den~ !sport !tennis
      case against
      testif~/testified/testimony/testify &court
      magistrates* .. court/heard/appear~
      judge* ... ruled/rules/rule~/order~/ordered/block~/blocked/den~/denied/grant~/granted/dismiss~/dismissed/heard/set/bar~/halt~/halted !art !contest
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
  {
    type: "crime",
    subtype: "theft",
    weight: 0.64,
    lines: `
      stolen/stole/steal/steals/stealing* &people !sport !art !figurative !show
      stolen* from/in/by/during/after/at .. @place/@soft/warehouse/home/museum/store/shop/church/garden/@nation !sport
      break in/ins
      thieves/burglar~/robber~/robbers !art !film
      hand over .. cash/money/phone/valuables/keys
      loot~/looted* .. @soft/museum/shop~/store~
      mugged/mugging~
      vanished* .. after .. break
      rob~/robbed* &police !victory`,
  },
  {
    type: "crime",
    subtype: "fraud",
    weight: 0.62,
    lines: `
      con~/conned/bogus/fake* .. @people ... out of
      bogus doctor/builder/nurse/lawyer/agent/pilot
      siphon~/siphoned/embezzl~/embezzle~/embezzling/embezzlement
      launder~/laundering
      bribe~/bribes/bribery/kickbacks
      fraud/fraudulent/fraudulently
      swindle~/scam~/scams/scammed/scammers
      fake/false/forged* invoices/documents/passports/claims/notes/medicines/tickets/vaccines
      tax evasion
      price fixing
      corruption* &num
      counterfeit`,
  },
  {
    type: "crime",
    subtype: "trafficking",
    weight: 0.68,
    lines: `
      cocaine/heroin/fentanyl/methamphetamine/meth/ketamine/captagon/narcotics* ... found/discover~/discovered/seize~/seized/intercept~/hidden/worth/tonnes/kilos/kg/container/bust
      found/discover~/discovered/seize~/seized/intercept~* ... cocaine/heroin/fentanyl/methamphetamine/meth/ketamine/captagon/narcotics/drugs/cannabis
      smuggl~/smuggled/smuggling/smuggle~/smugglers/traffickers/trafficking
      moving/carrying/ferrying/bringing* migrants* .. by/in/across/from
      gang moving/ferrying/smuggling* 
      drug ring/gang/lab/den`,
  },
  {
    type: "crime",
    subtype: "arson",
    weight: 0.74,
    lines: `
      douse~/doused* ... petrol/gasoline/fuel/kerosene
      petrol/gasoline* ... lit/set/ignited/alight
      arson~/arsonist~/torched/firebomb~/firebombed
      set alight/ablaze* .. by
      suspicious fire~/blaze~`,
  },
  {
    type: "crime",
    subtype: "cyber",
    weight: 0.72,
    lines: `
      hack~/hacked/hackers/hacker/hacking !golf
      after/by/in .. hack*
      broke/break~* into .. computers/systems/network~/servers/accounts/emails/website
      cyber
      data .. stolen/breach~/leaked/exposed*
      malware/ransomware/spyware`,
  },
  {
    type: "crime",
    subtype: "vandalism",
    weight: 0.7,
    lines: `
      headstones/gravestones/tombstones/graves/statue/memorial* ... knocked/smashed/toppled/damaged/defaced/pushed/broken/destroyed/overturned
      vandals/vandalised/vandalized/vandalism/defaced/graffiti/sabotage~/sabotaged
      cable~* .. cut/severed/damaged
      slogans .. daubed/painted/sprayed`,
  },
  {
    type: "diplomacy",
    subtype: "meeting",
    weight: 0.6,
    lines: `
      @leader ... saw/sees* .. @leader/@name &place !art !sport
      shake~/shook* hands
      @leader ... talks* .. with/in/on/at
      @leader ... met/meet/meets* .. @leader/@name/@nation/in !sport !fans
      met/meets/meet* .. @leader &nation !sport
      welcome~/welcomed/receive~/received/host~/hosted* .. at/in/by/to .. @place/white/palace/kremlin/downing &leader
      bilateral/face .. talks/meeting
      @leader* ... sideline~
      closed door .. talks/meeting
      hold/held/holds talks`,
  },
  {
    type: "diplomacy",
    subtype: "visit",
    weight: 0.6,
    lines: `
      @leader in @place* for/to
      @leader ... in @place for .. talks*/visit/summit/meeting
      @leader ... visit~/visited/visits/visiting/trip* &place
      @leader ... arrive~/arrived/lands/landed/flies/flew/travels* .. @place &place !sport
      state/official visit
      president/minister/chancellor/king .. was/were .. welcomed/received*`,
  },
  {
    type: "diplomacy",
    subtype: "summit",
    weight: 0.62,
    lines: `
      summit~* &nation !climb !climbers
      summit~* &leader !climb !climbers
      heads of state/government* ... meet/met/assemble~/assembled/gather~/gathered/arrive~/convene~`,
  },
  {
    type: "diplomacy",
    subtype: "call",
    weight: 0.66,
    lines: `
      call* .. from/with/between .. @leader/@nation/white/kremlin &leader
      in/by/over a .. call* &leader
      phone/telephone .. call/talks/conversation* &leader`,
  },
  {
    type: "diplomacy",
    subtype: "negotiation",
    weight: 0.6,
    lines: `
      dialogue/talks/negotiations* ... resume~/resumed/begin~/began/open~/opened/start~/end~/ended/stall~/collapse~/continue~/held/under &place !pay !club !union !merger
      delegates/delegations/negotiators/envoys/mediators* ... sat/met/meet/arrive~/gather~/hold~/held/resume~
      talks* &nation &leader !pay !union !club
      peace/ceasefire/truce/nuclear .. talks/process/proposal/plan*
      mediat~/mediator~/mediation &nation
      round of .. talks`,
  },
  {
    type: "diplomacy",
    subtype: "agreement",
    weight: 0.62,
    lines: `
      ceasefire/truce/armistice* .. take~/takes/took/in/between/agreed/announced/effect/comes/came/begins/began &place
      cease fire .. take~/takes/took/between/agreed/announced/effect
      @deal* ... signed/sealed/reached/agreed/struck/ratified/inked &nation !club !record
      sign~/signed/signs/seal~/sealed/ink~/reach~/reached/strike~/struck/agree~/agreed* ... deal/agreement/pact/treaty/accord/truce/ceasefire/memorandum/partnership &nation !club !record !company !firms
      agree~/agreed* to .. @deal
      @nation and @nation* .. agree/agreed/sign/signed/seal/restore/reach`,
  },
  {
    type: "sanctions",
    subtype: "sanction",
    weight: 0.62,
    lines: `
      sanctions
      sanctioned* &nation
      blacklist~/blacklisted
      embargo~/embargoes
      designations* &nation
      stop~/stopped/ban~/banned/block~/blocked/halt~/halted/restrict~/restricted/curb~* ... export/exports/import/imports/sale/sales* &nation
      export .. controls/ban/curbs/restrictions
      asset~ .. frozen/freeze
      visa .. ban~/restrictions
      travel ban~`,
  },
  {
    type: "sanctions",
    subtype: "tariff",
    weight: 0.64,
    lines: `
      tariff~/tariffs !electricity !phone
      duty/duties/levy/levies* &nation !heavy !call !police !off !army !guard
      trade war/barriers/measures`,
  },
  {
    type: "sanctions",
    subtype: "expulsion",
    weight: 0.7,
    lines: `
      kick~/throw~/threw/boot~/send~* out/home ... envoy~/envoys/diplomat~/diplomats/ambassador~
      envoy~/diplomat~/diplomats/ambassador~* ... expel~/expelled/hours/leave/out/recalled/home
      expel~/expelled/expels/expulsion* &nation !school !party
      embassy/consulate* ... close~/closed/shut/shuts
      cut/cuts/sever~/severed/break~/broke .. ties/relations* &nation`,
  },
  {
    type: "sanctions",
    subtype: "lifting",
    weight: 0.72,
    lines: `
      lift~/ease~/drop~/remove~/end~/scrap~/suspend~/waive~/relax~* ... sanctions/curbs/tariffs/embargo/restrictions/duties/ban &nation
      take~/took/taken/remove~* ... off .. blacklist/list
      off .. terrorism/terror/sanctions blacklist*/list
      delist~/delisted`,
  },
  {
    type: "humanitarian",
    subtype: "aid",
    weight: 0.62,
    lines: `
      lorries/trucks/truck/convoy/ship/ships/planes/plane/flight* ... aid/food/milk/flour/medicine/relief/supplies/fuel/water/tents ... reach~/reached/arrive~/arrived/enter~/entered/cross~/left/into/for
      fly~/flies/flew/send~/sends/sent/ship~/ships* ... tents/medicine/medicines/aid/food/blankets/relief/doctors/rescuers/supplies/generators !weapons
      humanitarian aid/convoy/assistance/relief/supplies/corridor
      food/medical aid/parcels/supplies
      aid .. agencies/workers/group ... deliver~/distribut~/suspend~/halt~/feed~/reach~*
      relief effort/operation/supplies/goods/workers`,
  },
  {
    type: "humanitarian",
    subtype: "evacuation",
    weight: 0.66,
    lines: `
      evacuat~/evacuated/evacuate~/evacuation~/evacuees/evacuees
      moved*/taken/brought/relocated to .. shelters/safety/shelter/camps/higher
      plane/flight/ship/planes/helicopters* ... bring~/brings/brought/fl~/flew/carr~/carried/took ... @people/@nation/britons/citizens/nationals .. home/out/from
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
      displaced/displacement/uproot~/uprooted* &people
      displaced/displacement* &place
      abandon~/abandoned* .. homes/villages/houses
      refugee~/refugees* ... arrive~/arrived/cross~/crossed/reach~/reached/flee~/fled/pour~/stream~/camp/return~
      people who escaped/fled*
      escaped* .. @place &people !prison !jail !custody !zoo
      asylum seekers* ... arrive~/arrived/cross~/land~
      homeless* &weather
      forced/forcing* .. from/to .. homes/flee/leave`,
  },
  {
    type: "politics",
    subtype: "election",
    weight: 0.6,
    lines: `
      election~/elections* &place !pope
      election~/elections* &leader !pope
      ballot~/ballots* &place
      referendum
      polls* &place
      runoff
      run off* ... between/in/won/for &place
      choose/chose/chooses* between .. and &place !shoppers
      beat/beats/defeated/defeat~* ... become/becomes .. mayor/president/governor/leader/senator
      counting/count .. is/was/under/begins/of .. way/votes/underway
      concede~/conceded .. defeat*
      landslide/majority/seats* &party
      re election .. of/as/for`,
  },
  {
    type: "politics",
    subtype: "vote",
    weight: 0.62,
    lines: `
      @parliament ... vote~/voted/pass~/passes/passed/approve~/back~/backs/reject~/rejects/block~/blocks/blocked/endorse~/endorsed/adopt~/ratif~/debate~/clear~/clears/repeal~/scrap~* !sport
      voted/votes/vote* ... by .. @num .. to
      by @num votes* to
      confidence .. vote/motion*
      @parliament .. vote*
      government shutdown
      shutdown* &parliament
      filibuster
      bill~* &parliament`,
  },
  {
    type: "politics",
    subtype: "law",
    weight: 0.62,
    lines: `
      curfew~
      ban~/bans/banned/banning/outlaw~/outlaws* ... social/smoking/phones/media/party/abortion/protests/vapes/marriage/burqa/under/alcohol/mobile/plastic/tiktok/veil &place
      law/laws/legislation/decree/bill* ... pass~/passed/sign~/signed/approve~/approved/adopt~/adopted/effect/force/enact~/repeal~
      legalis~/legalize~/legalises/legalizes/criminalis~/decriminalis~
      executive order
      state of emergency
      martial law
      emergency declared*/powers
      constitution* .. new/amend~/change~/referendum
      supreme/constitutional court* ... rule~/ruled/rules/strike~/struck/uphold~/upheld/overturn~/block~`,
  },
  {
    type: "politics",
    subtype: "appointment",
    weight: 0.64,
    lines: `
      sworn/swear~/swore in
      appoint~/appoints/appointed* &office &government !sport !coach
      name~/named/names/pick~/picks/picked/choose~/chose/chosen/elect~/elects/select~/selected* ... as .. head/leader/chief/president/minister/premier/successor/chair/pm/governor &leader
      picks/names/appoints/elects* .. @name .. as .. its/head/new/leader/pm/premier
      new archbishop/pope/president/premier/chancellor/prime/governor/mayor/king/ambassador/chief* ... named/sworn/takes/took/elected/chosen/appointed !art
      new archbishop/pope/president/premier/chancellor/governor/mayor/king/ambassador* ... will be
      take~/takes/took/taking* .. office/power/helm/reins
      become~/becomes/became* .. new/first/next .. president/minister/premier/mayor/pm/chancellor/pope/leader
      inaugurat~/inaugurated &president
      crown~/crowned .. king`,
  },
  {
    type: "politics",
    subtype: "resignation",
    weight: 0.64,
    lines: `
      hand~/hands/handed* in .. notice/resignation
      resign~/resigns/resigned/resignation* &office !should !call !calls !coach !club
      step/steps/stepped/stepping down* &office !club
      quit~/quits* &office !sport
      deposed/ousted/toppled/overthrown/sacked/unseated* &office !sport !club
      coup/putsch* &place !trial !plotting
      government* ... collapse~/collapses/falls/fell/toppled
      no longer .. minister/president`,
  },
  {
    type: "statement",
    subtype: "accusation",
    weight: 0.44,
    lines: `
      @nation/@leader/@government ... say~/says/said/claim~/claims* .. behind
      hold~/held .. @nation/@leader .. responsible*
      behind .. plot/attack/attempt* &nation
      accus~/accuse~/accused/accuses/accusation~* &nation
      blame~/blames/blamed* &nation
      condemn~/condemns/condemned/denounc~/denounces* &nation
      criticis~/criticises/criticizes/slams/slammed/blasts/blasted/lambast~ &leader
      denies/denied/rejects/rejected/dismisses* ... claim~/allegation~/accusation~/charges/report~/involvement`,
  },
  {
    type: "statement",
    subtype: "threat",
    weight: 0.46,
    lines: `
      will/would retaliat~/retaliate*
      @leader/@nation ... may/might/could/will/would go* in
      threat~/threaten~/threatens/threatened* &nation
      vow~/vows/vowed* &nation
      vow~/vows/vowed* &leader
      retaliat~/retaliate/retaliation* &nation
      consequences &nation`,
  },
  {
    type: "statement",
    subtype: "warning",
    weight: 0.44,
    lines: `
      warn~/warns/warned/warning* &nation
      warn~/warns/warned* &leader
      sound~/sounds/sounded .. alarm
      caution~/cautions/cautioned* that
      travel warning/advice/advisory
      advise~/advised .. against`,
  },
  {
    type: "statement",
    subtype: "announcement",
    weight: 0.42,
    lines: `
      @leader/@government/@nation says/said/say* .. it/he/she/they .. is/was/will/would/are/has
      @leader/@government/@nation says/said/tells/told/insists/insisted* .. it/he/she/will/would/that/@nation/@name
      @leader ... set/sets out* .. plan~/plans/vision/policy/agenda
      announc~/announces/announced* &government
      announc~/announces/announced* &leader
      pledg~/pledges/pledged/promis~/promises/promised* &leader
      unveil~/unveils/unveiled* &government !art
      speech* &leader !art`,
  },
  {
    type: "statement",
    subtype: "correction",
    weight: 0.6,
    lines: `
      change~/changed/revis~/revised* .. account/version/story .. of
      take~/takes/took* back .. claim/remarks/statement/words
      backtrack~/backtracked
      walk~/walked/rowed back
      issued a correction
      retract~/retracted/retracts/retraction`,
  },
];
