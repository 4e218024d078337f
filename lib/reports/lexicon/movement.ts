import { type LexiconEntry, PEOPLE } from "./entry.ts";

const FICTION = "\\b(?:film|movie|novel|episode|series|drama|mock)\\b";

export const MOVEMENT: readonly LexiconEntry[] = [
  {
    type: "military",
    subtype: "interception",
    patterns: [
      "(?:shot|shoot|shooting|brought) down",
      "intercept(?:ed|s|ion|ions|ing)",
      "(?:air defen[cs]e(?:s| forces| systems?)?) (?:[\\p{L}]+ ){0,3}?(?:destroyed|downed|shot|repelled|neutrali[sz]ed)",
      "(?:destroyed|downed|neutrali[sz]ed) (?:[\\p{L}\\d,]+ ){0,4}(?:drones?|missiles?|rockets?)",
    ],
    needs: "\\b(?:drones?|missiles?|rockets?|aircraft|jets?|planes?|helicopters?|warheads?|UAVs?|balloons?)\\b",
    unless: "shut down|passes",
    weight: 0.8,
  },
  {
    type: "military",
    subtype: "deployment",
    patterns: [
      "(?:has |have |had )?(?:sent|deployed|(?:is|are|was|were|began|been) (?:sending|deploying)|dispatched|sends|deploys|moved) (?:[\\p{L}\\d,.-]+ ){0,6}?(?:troops|soldiers|forces|warships?|aircraft carriers?|fighter jets|bombers|tanks|national guard|marines|frigates?|peacekeepers)",
      "(?:troops|soldiers|forces|warships?|marines|peacekeepers) (?:[\\p{L}]+ ){0,3}(?:deployed|sent|arrived|dispatched|stationed)",
      "(?:troop|military|naval) (?:deployments?|build-?ups?|reinforcements?)",
      "deploy(?:ment)? of (?:[\\p{L}\\d,-]+ ){0,3}(?:troops|soldiers|forces|peacekeepers|missiles|national guard)",
      "decision to deploy",
    ],
    unless: "\\b(?:option of|sent (?:[\\p{L}]+ ){0,3}to aid)\\b",
    weight: 0.75,
  },
  {
    type: "military",
    subtype: "exercise",
    patterns: [
      "(?:military|naval|joint|live-fire|large-scale|annual|war) (?:[\\p{L}-]+ )?(?:exercises?|drills?|manoeuvres|maneuvers|war ?games)",
      "war ?games",
      "(?:test-fired|test-launched|tested) (?:[\\p{L}-]+ ){0,4}missiles?",
      "missile tests?",
    ],
    unless: "fire drill|drilling",
    weight: 0.75,
  },
  {
    type: "military",
    subtype: "delivery",
    patterns: [
      "(?:arms|weapons|military aid|ammunition|missile|tank|jet) (?:deliver(?:y|ies)|shipments?|sales?|transfers?|supplies)",
      "(?:delivered|supplied|delivering|supplying|supplies|supply|shipped|hand(?:ed)? over) (?:[\\p{L}\\d,-]+ ){0,5}(?:weapons|missiles|ammunition|tanks|jets|artillery|shells|air defen[cs]e)",
      "(?:approved|signed) (?:[\\p{L}\\d$.,]+ ){0,8}(?:sell|sale of|contract to sell|deal to sell|arms|artillery|drones|aircraft)",
    ],
    unless: "food supplies",
    weight: 0.6,
  },
  {
    type: "military",
    subtype: "mobilisation",
    patterns: [
      "(?:partial |general |full )?mobili[sz]ation",
      "call(?:ed|ing)? up (?:[\\d,]+|reservists|conscripts)",
      "conscription (?:law|drive|campaign)",
      "spring draft",
      "conscripts? (?:called|drafted)",
    ],
    unless: "mobili[sz]ation of (?:funds|resources|voters)",
    weight: 0.65,
  },
  {
    type: "humanitarian",
    subtype: "exchange",
    patterns: [
      "prisoner (?:swaps?|exchanges?)",
      "(?:exchanged|swapped) (?:[\\p{L}\\d,]+ ){0,4}prisoners",
      "(?:exchange|swap) of (?:[\\p{L}\\d,]+ ){0,3}(?:prisoners|bodies|hostages)",
    ],
    weight: 0.85,
  },
  {
    type: "humanitarian",
    subtype: "release",
    patterns: [
      `(?:has |have |had |was |were |been )?(?:freed|released|returned|repatriated|return of|release of) (?:[\\p{L}\\d,-]+ ){0,4}?(?:hostages?|prisoners?|children|captives|detainees|bodies|sailors|crew|abducted)`,
      `(?:hostages?|prisoners?|children|captives|detainees) (?:[\\p{L}]+ ){0,3}?(?:freed|released|returned|reunited|repatriated|handed over)`,
      `${PEOPLE} (?:were |was )(?:freed|released|rescued)`,
    ],
    unless: `${FICTION}|children (?:have )?returned to school|separated from`,
    weight: 0.75,
  },
  {
    type: "humanitarian",
    subtype: "evacuation",
    patterns: [
      `(?:was|were|been|being|are) evacuated`,
      `evacuat(?:ed|ion|ions|ing|e) (?:of |from |orders? |[\\d,]+|more than|about|thousands|hundreds|residents|people|civilians)`,
      `(?:left|leaving|fled) (?:[\\p{L}]+ ){0,4}(?:in convoys|in buses|by bus|through (?:safe )?corridors)`,
      `humanitarian corridors?`,
      `airlift(?:ed)?`,
    ],
    weight: 0.6,
  },
  {
    type: "humanitarian",
    subtype: "displacement",
    patterns: [
      `(?:were|was|been|are|being|have been) (?:[\\p{L}]+ )?displaced`,
      `(?:fled|flee|fleeing|forced from) (?:their|the|to|from|across|into|homes)`,
      `displac(?:ed|ing|ement of) (?:[\\p{L}\\d,]+ ){0,4}(?:people|families|residents|civilians)`,
      "displaced people",
      "refugees (?:crossed|arrived|fled)",
    ],
    weight: 0.55,
  },
  {
    type: "humanitarian",
    subtype: "aid",
    patterns: [
      "(?:humanitarian|food|medical|emergency|relief) (?:aid|assistance|supplies|convoys?) (?:[\\p{L}]+ ){0,3}(?:arrived|delivered|reached|entered|sent|blocked|suspended|halted|was|were|has|had|to)",
      "aid (?:convoys?|deliver(?:y|ies)|trucks?|shipments?)",
      "(?:sent|delivered|pledged|airdropped|announced) (?:[\\p{L}\\d$.,]+ ){0,4}(?:humanitarian|relief|food|emergency) (?:aid|assistance|supplies)",
      "rescue teams? (?:from|arrived|sent|flew)",
    ],
    unless: "military aid",
    weight: 0.65,
  },
];
