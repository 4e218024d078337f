import type { IncidentType } from "../model.ts";
import type { FrameMatch } from "./grammar.ts";
import type { ClassName } from "./lexicon/classes.ts";
import type { Word } from "./words.ts";

/** What a sentence speaks of, counted in words that only such sentences use much. */
export interface Subject {
  /** Topics in which words of violence and disaster mean something else. */
  readonly topics: ReadonlySet<ClassName>;
  readonly hasHarm: boolean;
  readonly isFiction: boolean;
  /** Whether it speaks of an exercise: what is rehearsed did not happen. */
  readonly isDrill: boolean;
}

/** Points that make a sentence one of a topic: a word that only such sentences use counts two, a word that others use too one. */
const ENOUGH = 3;
const TOPICS: readonly ClassName[] = ["sport", "business", "art", "leisure"];
const HINTS: Readonly<Partial<Record<ClassName, ClassName>>> = {
  sport: "sportish",
  business: "businessish",
  art: "artish",
};
/** "A play about the witch trials", "in the novel": what follows is made up or told anew. */
const MADE_UP =
  /\b(?:novel|film|movie|play|drama|series|book|thriller|documentary|memoir|musical|game|exhibition|podcast|show|album|story)\b.{0,12}\b(?:about|explor\w+|tells|looks|lets|set in|starring|based on|follows|recounts|hunts)\b|\bin (?:the|his|her|this) (?:new )?(?:novel|film|movie|play|book|series|game)\b/i;
/** Whatever harm is done in it: "the novel tells of a sniper who kills four people". */
const FICTION = /\b(?:novel|film|movie|play)\b.{0,14}\b(?:about|tells|set in|follows|recounts|starring)\b/i;
/** "Arsenal won 3-1", "wins 2-0": figures of a game. */
const SCORELINE =
  /\b(?:all blacks|springboks|wallabies|murrayfield|twickenham|wembley|anfield|old trafford|pole position|grand slam|stoppage[- ]time|free kick|\d{1,3}[-–]\d{1,3}|all out|half[- ]time|grand prix|world cup|box office)\b/i;

/** Teams that are named after what strikes and burns: "the Jets", "Carolina Hurricanes", "Tampa Bay Lightning". */
const TEAM =
  /\b(?:[Tt]he (?:Jets|Hurricanes|Rockets|Flames|Rebels|Raiders|Pirates|Bombers|Warriors|Rangers|Gunners|Saints|Hawks|Bulls|Bears|Bills|Colts|Chiefs|Bruins|Sharks|Devils|Cyclones|Crusaders)|[A-Z][a-z]+ (?:Hurricanes|Raiders|Pirates|Warriors|Rangers|Saints|Hawks|Bulls|Bears|Bills|Colts|Chiefs|Bruins|Sharks|Devils|Cyclones|Crusaders)|(?:Tampa Bay|Tampa|Oklahoma City|Miami|Colorado|Melbourne|Minnesota) (?:Lightning|Thunder|Heat|Avalanche|Storm|Wild))\b/;
/** "A flood of applications", "an epidemic of loneliness": the noun counts only of what can flood or infect. */
const MUCH_OF =
  /^(?:floods?|storms?|avalanches?|tsunamis?|earthquakes?|landslides?|firestorms?|epidemics?|explosions?|droughts?|volcano|tornado|hurricane|outbreaks?|eruptions?)$/;
const REAL_STUFF: readonly ClassName[] = [
  "weapon",
  "disease",
  "industrial",
  "vehicle",
  "aircraft",
  "weather",
  "place",
  "harm",
  "sick",
];
const REAL_WORDS = /^(?:water|mud|snow|bombs?|rocks?|violence|fighting|mount|unrest|clashes)$/;

/** Topics in which a word of this type is most likely a figure of speech. */
const FIGURATIVE_IN: Readonly<Partial<Record<IncidentType, readonly ClassName[]>>> = {
  strike: TOPICS,
  explosion: TOPICS,
  battle: TOPICS,
  attack: TOPICS,
  military: TOPICS,
  protest: ["sport", "business", "leisure"],
  justice: ["art"],
  crime: ["sport", "art", "leisure"],
  accident: ["sport", "business", "art", "leisure"],
  disaster: TOPICS,
  health: ["sport", "leisure"],
  diplomacy: ["sport", "leisure"],
  politics: ["sport", "art", "leisure"],
  humanitarian: ["sport", "art", "leisure"],
  sanctions: ["sport", "leisure"],
  statement: ["sport", "art", "leisure"],
};

/** The subject of a sentence. */
export function subjectOf(words: readonly Word[], text: string): Subject {
  const counts = new Map<ClassName, number>();
  for (const { classes } of words) for (const name of classes) counts.set(name, (counts.get(name) ?? 0) + 1);
  const topics = new Set(
    TOPICS.filter((name) => {
      const hint = HINTS[name];
      return 2 * (counts.get(name) ?? 0) + (hint ? (counts.get(hint) ?? 0) : 0) >= ENOUGH;
    }),
  );
  if (SCORELINE.test(text)) topics.add("sport");
  if (TEAM.test(text)) topics.add("sport");
  if (MADE_UP.test(text)) topics.add("art");
  const hasHarm = (counts.get("harm") ?? 0) > 0;
  return { topics, hasHarm, isFiction: FICTION.test(text), isDrill: counts.has("drill") };
}

/**
 * Whether a wording is a figure of speech: "a storm of criticism", "explosive growth", a battle in a report of sport or of
 * markets in which nobody comes to harm.
 */
export function isFigurative({ frame, head }: FrameMatch, words: readonly Word[], subject: Subject): boolean {
  const [of, what] = [words[head + 1], words[head + 2]];
  if (of?.form === "of" && what?.classes.includes("figurative")) return true;
  if (of?.form === "of" && MUCH_OF.test(words[head]?.form ?? "") && !isReal(words.slice(head + 2, head + 6)))
    return true;
  if (subject.isFiction) return true;
  if (subject.hasHarm) return false;
  if (subject.isDrill && REHEARSED.has(frame.type)) return true;
  return FIGURATIVE_IN[frame.type]?.some((topic) => subject.topics.has(topic)) ?? false;
}

const REHEARSED: ReadonlySet<IncidentType> = new Set(["accident", "disaster", "attack", "explosion", "health"]);
const isReal = (words: readonly Word[]) =>
  words.some(({ form, classes }) => REAL_WORDS.test(form) || REAL_STUFF.some((name) => classes.includes(name)));
