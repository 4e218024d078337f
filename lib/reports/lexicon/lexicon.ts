import { ACCIDENT } from "./accident.ts";
import { ATTACK } from "./attack.ts";
import { BATTLE } from "./battle.ts";
import { CRIME } from "./crime.ts";
import { ACCIDENT_CUES } from "./cues/accident.ts";
import { ATTACK_CUES } from "./cues/attack.ts";
import { BATTLE_CUES } from "./cues/battle.ts";
import { CRIME_CUES } from "./cues/crime.ts";
import { DIPLOMACY_CUES } from "./cues/diplomacy.ts";
import { DISASTER_CUES } from "./cues/disaster.ts";
import { EXPLOSION_CUES } from "./cues/explosion.ts";
import { HEALTH_CUES } from "./cues/health.ts";
import { HUMANITARIAN_CUES } from "./cues/humanitarian.ts";
import { JUSTICE_CUES } from "./cues/justice.ts";
import { MILITARY_CUES } from "./cues/military.ts";
import { POLITICS_CUES } from "./cues/politics.ts";
import { PROTEST_CUES } from "./cues/protest.ts";
import { SANCTIONS_CUES } from "./cues/sanctions.ts";
import { STATEMENT_CUES } from "./cues/statement.ts";
import { STRIKE_CUES } from "./cues/strike.ts";
import { DIPLOMACY } from "./diplomacy.ts";
import { DISASTER } from "./disaster.ts";
import { EXPLOSION } from "./explosion.ts";
import { compileFrames } from "./frame.ts";
import { HEALTH } from "./health.ts";
import { HUMANITARIAN } from "./humanitarian.ts";
import { JUSTICE } from "./justice.ts";
import { MILITARY } from "./military.ts";
import { POLITICS } from "./politics.ts";
import { PROTEST } from "./protest.ts";
import { SANCTIONS } from "./sanctions.ts";
import { STATEMENT } from "./statement.ts";
import { STRIKE } from "./strike.ts";

/** Who does what to whom, type by type: the surer wordings. */
const WORDINGS = [
  ...STRIKE,
  ...EXPLOSION,
  ...BATTLE,
  ...ATTACK,
  ...MILITARY,
  ...PROTEST,
  ...JUSTICE,
  ...CRIME,
  ...ACCIDENT,
  ...DISASTER,
  ...HEALTH,
  ...DIPLOMACY,
  ...SANCTIONS,
  ...HUMANITARIAN,
  ...POLITICS,
  ...STATEMENT,
];
/** Two telling words in one sentence: weaker, so that the wordings win where both match. */
const CUES = [
  ...STRIKE_CUES,
  ...EXPLOSION_CUES,
  ...BATTLE_CUES,
  ...ATTACK_CUES,
  ...MILITARY_CUES,
  ...PROTEST_CUES,
  ...JUSTICE_CUES,
  ...CRIME_CUES,
  ...ACCIDENT_CUES,
  ...DISASTER_CUES,
  ...HEALTH_CUES,
  ...DIPLOMACY_CUES,
  ...SANCTIONS_CUES,
  ...HUMANITARIAN_CUES,
  ...POLITICS_CUES,
  ...STATEMENT_CUES,
];

/** Every wording of every type, ready to be matched. */
export const FRAMES = [...WORDINGS, ...CUES].flatMap(compileFrames);
