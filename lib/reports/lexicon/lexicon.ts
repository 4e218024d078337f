import { ACCIDENT } from "./accident.ts";
import { ATTACK } from "./attack.ts";
import { BATTLE } from "./battle.ts";
import { CRIME } from "./crime.ts";
import { HAZARD_CUES } from "./cues-hazard.ts";
import { STATE_CUES } from "./cues-state.ts";
import { VIOLENCE_CUES } from "./cues-violence.ts";
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

/** Every wording of every type, ready to be matched. */
export const FRAMES = [
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
  ...VIOLENCE_CUES,
  ...HAZARD_CUES,
  ...STATE_CUES,
].flatMap(compileFrames);
