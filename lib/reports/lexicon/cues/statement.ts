import type { FrameTable } from "../frame.ts";

/** Looser wordings of words alone: a telling word and a second one in the sentence. Own list. */
export const STATEMENT_CUES: readonly FrameTable[] = [
  {
    type: "statement",
    subtype: "accusation",
    weight: 0.44,
    lines: `
      @nation/@leader/@government ... say~/says/said/claim~/claims* .. behind
      hold~/held .. @nation/@leader .. responsible*
      behind .. plot/attack/attempt* &nation
      accuse~/accused/accuses/accusation~* &nation
      blame~/blames/blamed* &nation
      condemn~/condemns/condemned/denounce~/denounces* &nation
      criticise~/criticises/criticizes/slams/slammed/blasts/blasted/lambast~ &leader
      denies/denied/rejects/rejected/dismisses* ... claim~/allegation~/accusation~/charges/report~/involvement`,
  },
  {
    type: "statement",
    subtype: "threat",
    weight: 0.46,
    lines: `
      will/would retaliate~/retaliate*
      @leader/@nation ... may/might/could/will/would go* in
      threat~/threaten~/threatens/threatened* &nation
      vow~/vows/vowed* &nation
      vow~/vows/vowed* &leader
      retaliate~/retaliate/retaliation* &nation
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
      announce~/announces/announced* &government
      announce~/announces/announced* &leader
      pledge~/pledges/pledged/promise~/promises/promised* &leader
      unveil~/unveils/unveiled* &government !art
      speech* &leader !art`,
  },
  {
    type: "statement",
    subtype: "correction",
    weight: 0.6,
    lines: `
      change~/changed/revise~/revised* .. account/version/story .. of
      take~/takes/took* back .. claim/remarks/statement/words
      backtrack~/backtracked
      walk~/walked/rowed back
      issued a correction
      retract~/retracted/retracts/retraction`,
  },
];
