import type { FrameTable } from "./frame.ts";

/** Words alone: they tell of no other happening. Own list. */
export const STATEMENT: readonly FrameTable[] = [
  {
    type: "statement",
    subtype: "accusation",
    weight: 0.48,
    lines: `
      @nation/@leader/@government/@name/@people ... accuse~/accused/accuses* .. of
      accuse~/accused* ... of
      blame~/blamed/blames* .. @name/@nation/@leader/@government/@armed !weather
      denounce~/denounced/condemn~/condemned/deplore~/decry~/decried/slam~/slammed/criticise~/criticize~/criticised/criticized/lambast~/lambasted/rebuke~/rebuked* .. @nation/@leader/decision/plan/attack/the/move/law/as/@name/strikes/remarks/@people
      reject~/rejected/dismiss~/dismissed/deny/denied/denies* .. claims/claim/accusation~/accusations/allegation~/allegations/report~/reports/charges/suggestion~
      @nation/@leader/@government ... deny~/denied/denies/rejected/rejects/dismissed* .. that/having/any/claims/accusations/allegations/reports
      @leader/@nation/@government/@name ... say~/said/says/claim~/claimed* .. @nation .. wants/want/is/plans/trying/behind/lied
      allege~/alleged/alleges* .. that
      claims/claimed* that .. @nation`,
  },
  {
    type: "statement",
    subtype: "threat",
    weight: 0.5,
    lines: `
      threaten~/threatened/threatens* .. to/with/that/@nation/@name/retaliation/action/tariffs/war/south !homes !endangered !species !police
      vow~/vowed/vows* .. to/revenge/retaliation/response/never/not
      ultimatum
      swore/swear~/pledged .. revenge/vengeance*
      @nation/@leader/@armed/@name ... warn~/warned/warns* ... would/will/not/if/against
      might/may/could/would .. use* .. nuclear/force .. weapons
      retaliate~/retaliate* if`,
  },
  {
    type: "statement",
    subtype: "warning",
    weight: 0.47,
    lines: `
      warn~/warned/warns* .. that/of/against/about/@name/@nation/@people/@government !business !sport
      caution~/cautioned/cautions* .. that/against/of
      @people/@leader/@name/@num ... warn~/warns/warned*
      advise~/advised/advises/urge~/urged/urges/told* .. @people/@nation/@name/britons/citizens/nationals/travellers .. against/to/not
      issue~/issued* .. warning/alert/advisory !weather
      sound~/sounded .. alarm
      call~/called/calls/urge~/urged/appeal~/appealed* .. on/for/@nation/@government .. to/restraint/ceasefire/calm`,
  },
  {
    type: "statement",
    subtype: "announcement",
    weight: 0.46,
    lines: `
      @nation/@leader/@government/@armed ... announce~/announced/announces* !business !art !sport
      announce~/announced* .. that/plan/plans/on &government !business !art !sport
      unveil~/unveiled/unveils* .. plan/plans/strategy/proposal/package/budget/vision/roadmap
      @nation/@leader/@government/@armed ... say~/said/says* .. it/he/she/they would/will/was/is
      @nation/@leader/@government ... pledge~/pledged/promise~/promised/vow~* .. to
      @leader/@nation/@government ... said/says* .. would/will/plans/ready
      declare~/declared/declares* .. that/war/support/victory &nation
      reiterate~/reiterated/reaffirm~/reaffirmed`,
  },
  {
    type: "statement",
    subtype: "correction",
    weight: 0.62,
    lines: `
      correct~/corrected/corrects/correction/correcting* ... report~/reports/statement/remarks/claim~/claims/figure~/figures/article/toll/version
      retract~/retracted/retracts/withdraw~/withdrew* ... report/statement/claim/article/story/accusation/remarks/allegation
      apologise~/apologize~/apologised/apologized* for .. error/mistake/report/article
      walk~/walked* back .. remarks/statement/comments/claim
      revise~/revised/revises* .. toll/figure~/number/down/estimate
      clarify~/clarified/clarifies* .. remarks/statement`,
  },
];
