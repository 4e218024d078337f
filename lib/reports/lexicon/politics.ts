import type { FrameTable } from "./frame.ts";

/** Elections, votes, laws and offices. Own list. */
export const POLITICS: readonly FrameTable[] = [
  {
    type: "politics",
    subtype: "election",
    weight: 0.76,
    lines: `
      presidential/parliamentary/general/local/snap/federal/regional/municipal/mayoral/early/state/legislative/congressional/gubernatorial/national/provincial/council/midterm/leadership/special/runoff election~*
      presidential/mayoral/gubernatorial/parliamentary run/runoff/vote/race/ballot/poll
      elected* .. @office/president/leader/mayor/chair~/head/governor/pope/first
      was/were/been/is/re elected* !officials
      elect~/elects* .. @name/@office/new/first
      win~/won/wins/lose~/lost/clinch~/secure~/sweep~/claim~/concede~* ... election/elections/presidency/run/runoff/seat/majority/referendum/mayoralty/primary/landslide/governorship/vote !sport
      election* .. victory/win/day/result~/results/in/held/won/called/on
      elections* .. in/held/on/for/were/are/called/postponed/delayed
      by election~
      polling station~/place~
      polls* .. open~/opened/close~/closed
      exit polls
      voters* ... go/went/cast/chose/choose/elect~/elected/voted/vote/head~/headed/back~/backed/reject~/approve~/decide~/queue~
      go/went/head~* to .. polls
      vote~/voted/voting* .. in/on .. referendum/election/elections/run
      referend~/referendum/referenda* .. on/in/held/pass~/reject~/approve~/to
      cast~* .. ballots/votes/ballot
      ballot~* .. counted/count/cast
      landslide victory/win .. election/party/for
      re elected*
      sweep~* .. to power
      candidate .. won/wins/concede~* .. election/vote/race/poll
      conceded .. defeat`,
  },
  {
    type: "politics",
    subtype: "vote",
    weight: 0.8,
    lines: `
      @parliament ... vote~/voted/approve~/approved/pass~/passed/reject~/rejected/adopt~/adopted/ratify~/ratified/back~/backed/impeach~/impeached/confirm~/confirmed/endorse~/block~/oust~/defeat~/overturn~/censure~/scrap~* !sport
      council/councillors/councilors/committee/house/voters/cabinet/ministers ... vote~/approve~/approved/pass~/passed/reject~/back~/backed/adopt~/block~* ... @measure/election !sport
      confidence vote/motion
      no confidence
      vote/motion of .. confidence/censure/no
      vote~/voted/votes* to/against/for/on/in .. !player !best !week
      pass~/passed/adopt~/approve~/reject~/defeat~* .. resolution/bill/motion/budget/law/legislation/ordinance/amendment/reform
      bill/resolution/motion/budget/law/amendment ... passed*/rejected/approved/adopted/defeated
      impeach~/impeached/impeachment
      vetoed/vetoes/veto* .. resolution/bill/law/@measure
      majority of .. mps/lawmakers/voters
      by .. votes* to .. @num`,
  },
  {
    type: "politics",
    subtype: "law",
    weight: 0.78,
    lines: `
      sign~/signed* ... into law/decree/order/orders/bill/legislation/act
      executive order~/orders
      legalise~/legalize~/legalised/decriminalise~/decriminalize~/outlaw~/outlawed/criminalise~/criminalize~/abolish~/abolished/nationalise~/repeal~/enact~/enacted/promulgate~ !figurative
      law/laws/legislation/ban/bill/act/decree/rules/curfew/regulations* ... takes/take~/took/came/come~/comes/goes/went/enter~ .. effect/force
      law/decree/ban/bill* on/against/banning/requiring/allowing/making ... passed/signed/takes/took/came/approved/adopted
      decree~/decreed* !sport
      martial law
      state of emergency/siege/exception/disaster
      declare~/declared/impose~/imposed/lift~/extend~/order~* .. emergency/curfew/martial
      curfew .. imposed*/lifted/declared/extended
      dissolve~/dissolved/dissolution/prorogue~/suspend~* .. parliament/assembly/senate/congress/legislature/knesset/duma/constitution
      ban~/banned/bans/outlaw~* .. party/group/organisation/organization/phones/smoking/vapes/burqa/abortion/media/demonstrations/@num/social/opposition/smartphones/tiktok/plastic/marriage
      new/tough/strict/controversial/sweeping law/legislation/bill/decree/rules .. bans/requires/banning/requiring/takes/passed/came/approved/signed/restricting/allowing
      court/judges ... annul~/annulled/struck/strike~/strikes/block~/blocked/uphold~/upheld/rule~/ruled/invalidate~/suspend~* ... law/vote/election/scheme/ban/order/policy/down/act/abortion/result/decree !murder
      annul~/annulled* .. vote/election/result
      constitution~ .. amend~/amended/adopted/approved/changed/new
      amend~/amended* .. constitution/law`,
  },
  {
    type: "politics",
    subtype: "appointment",
    weight: 0.82,
    lines: `
      sworn in
      swear~/swore/swearing .. in .. as
      swearing in
      take~/took/takes/taken/assume~/assumed* .. office
      take~/took/takes* .. oath/over* .. as/of/office/from
      takes/took/take over .. as .. @office/head
      inaugurate~/inaugurated/inauguration* .. as/in/of/on/at/@name/president !art !business
      appoint~/appointed/appoints/reappoint~* ... @office !sport !coach !university !club
      appoint~/appointed/appoints* .. @name &government !sport !coach
      was/were/been/is/be .. appointed/reappointed/named/nominated* ... @office !sport !coach !university !club
      name~/named/names/nominate~/nominated/nominates/tap~/tapped/taps/pick~/picked/picks/choose~/chose/chosen/install~/installed* ... prime/minister/president/ambassador/governor/secretary/chief/chancellor/chairman/attorney/judge/commissioner/premier/director/head/leader/pope/successor !sport !film !player
      become~/became/becomes* ... president/premier/chancellor/minister/prime/pope/king/leader/governor/mayor/speaker/archbishop/secretary !sport
      elected* .. @name president/speaker/leader/pope
      elect~/elected* .. new? pope/speaker
      form~/formed/unveil~/unveiled/reshuffle~* .. cabinet/government/coalition
      cabinet reshuffle
      to lead/head .. police/agency/ministry/department/government/party/bank &governor
      crowned .. king/queen
      appointment* of/as`,
  },
  {
    type: "politics",
    subtype: "resignation",
    weight: 0.8,
    lines: `
      resign~/resigned/resigns/resigning/resignation~* !should !coach !club !call !calls !calling !urged
      announce~/announced/submit~/submitted/tender~/tendered/offer~/accept~* .. resignation
      step~/stepped/steps/stepping/stand~/stood* down !sport !club
      @office quit*/quits ... after
      quit~/quits* ... as/over/post/job/government/cabinet/amid/office/party !sport !coach !smoking !business
      @office/@leader ... quit*/quits !forces
      @office/@leader ... was/were/been/is/are .. ousted*/sacked/dismissed/fired/deposed/removed/toppled/suspended !sport !club
      @office/@leader ousted*/sacked/deposed/toppled/fired/removed !sport !club
      dismiss~/sack~/fired/fires/oust~/depose~/topple~* .. @office/@leader !sport !club !report
      remove~/suspend~* .. @office/@leader ... from .. office/post/power !sport !club
      remove~/suspend~/sack~/oust~* .. @office @name !sport !club !missile !missiles !shots !rocket !rockets !charges !appeal !claims
      coup/putsch .. in/against/ousted/led/by/attempt/leader~/overthrew !plotting !trial
      seize~/seized/take~/took* power
      overthrow~/overthrew/overthrown
      government/coalition .. collapse~/fall~/fell/collapsed*/toppled
      abdicate~/abdicated
      retire~* as .. @office`,
  },
];
