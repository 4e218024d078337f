import type { FrameTable } from "../frame.ts";

/** Looser wordings of elections, laws and offices: a telling word and a second one in the sentence. Own list. */
export const POLITICS_CUES: readonly FrameTable[] = [
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
      @parliament ... vote~/voted/pass~/passes/passed/approve~/back~/backs/reject~/rejects/block~/blocks/blocked/endorse~/endorsed/adopt~/ratify~/debate~/clear~/clears/repeal~/scrap~* !sport
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
      legalise~/legalize~/legalises/legalizes/criminalise~/decriminalise~
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
      inaugurate~/inaugurated &president
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
];
