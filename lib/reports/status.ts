import type { IncidentStatus, ReportPlace, Span, Toponym } from "../model.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { compileGuard } from "./pattern.ts";
import type { Speaker } from "./who.ts";

export interface FoundStatus {
  readonly status: IncidentStatus;
  readonly evidence: Span | null;
}

const UNVERIFIED = compileGuard(
  "\\b(?:(?:could|can) ?not (?:immediately )?be (?:independently )?(?:verified|confirmed)|not (?:been )?independently (?:verified|confirmed)|no (?:independent |official )?confirmation|unverified|unconfirmed|not (?:immediately )?(?:confirmed|verified)|neither [\\p{L} ]+ (?:has|have|had) (?:officially )?confirmed|did not (?:immediately )?confirm|has not confirmed|have not confirmed|alleged(?:ly)?|purported(?:ly)?|reportedly|is said to|are said to)\\b",
);
const DENIED = compileGuard(
  "\\b(?:denie[sd]|denying|denial|disputed|disputes|rejected (?:the |this |that |those )?(?:claims?|accusations?|allegations?|reports?|account)|called (?:the )?(?:claims?|reports?) (?:false|a lie)|refuted|contradicted)\\b",
);
const STATE_MEDIA = compileGuard(
  "\\b(?:state[- ](?:run )?(?:media|news|television|TV)|claim|Telegram channels?|social media|activists?|opposition|separatists?|militants?|militia|rebels?|unnamed|anonymous)\\b",
);
/** A denial of guilt leaves the happening as it is told: "Moscow denies any involvement", "a charge denied by the Kremlin". */
const DENIED_GUILT = compileGuard(
  "\\b(?:den(?:y|ies|ied|ying|ial of)|reject(?:s|ed|ing)?|disput(?:es|ed))(?: [\\p{L}]+){0,2} (?:involvement|responsibility|wrongdoing|role|guilt|charges?|allegations?|being behind|complicity|blame|the accusations?|carrying out)\\b|\\b(?:charges?|accusations?|allegations?|involvement)(?:,? (?:that|which))? (?:[\\p{L}’']+ ){0,3}(?:den(?:y|ies|ied)|rejects?|rejected)\\b|\\b(?:accus(?:es|ed)|blam(?:es|ed))\\b[^.;]{0,160}\\b(?:den(?:y|ies|ied)|rejects?|rejected)\\b",
);
/** An armed side tells of its own deeds. */
const ARMED_SIDE = compileGuard(
  "\\b(?:militia|rebels?|militants?|insurgents?|separatists?|jihadists?|Hamas|Hezbollah|Houthis?|Taliban|Islamic State|ISIS|army|military|armed forces|troops|general staff|army command|(?:defen[cs]e|foreign) ministry)\\b",
);
/** Happenings in which each side tells its own story. */
const CONTESTED: ReadonlySet<string> = new Set(["strike", "explosion", "battle", "attack", "military", "humanitarian"]);
/** Sentences after the trigger within whose reach a doubt or denial belongs to it. */
const REACH = 3;

/** Says how sure the text is of a happening, with the sentence that makes it so. */
export function statusOf(
  trigger: Trigger,
  speaker: Speaker | null,
  places: readonly ReportPlace[],
  contexts: readonly SentenceContext[],
): FoundStatus {
  if (trigger.modality === "planned")
    return { status: "planned", evidence: { start: trigger.sentence.start, end: trigger.sentence.end } };
  const reach = contexts
    .slice(trigger.sentence.index, trigger.sentence.index + REACH + 1)
    .filter(({ passage }) => passage === trigger.sentence.passage);
  const find = (guard: RegExp) => reach.find(({ text }) => guard.test(text)) ?? null;
  const contested = CONTESTED.has(trigger.type);
  const denied = contested ? (reach.find(({ text }) => DENIED.test(text) && !DENIED_GUILT.test(text)) ?? null) : null;
  const doubted = find(UNVERIFIED);
  if (denied) return { status: "disputed", evidence: denied };
  if (doubted && speaker) return { status: "claimed", evidence: doubted };
  if (!speaker) return { status: "reported", evidence: null };
  const partial =
    speaker.isClaim ||
    (trigger.type === "battle" && ARMED_SIDE.test(speaker.name)) ||
    (contested && (STATE_MEDIA.test(speaker.name) || speaksFromElsewhere(speaker, trigger.sentence, places)));
  return { status: partial ? "claimed" : "reported", evidence: partial ? speaker.evidence : null };
}

/** Whether the speaker belongs to another country than the one where it happened: no side that suffered it. */
function speaksFromElsewhere(speaker: Speaker, sentence: SentenceContext, places: readonly ReportPlace[]): boolean {
  const within = ({ start, end, place }: Toponym) =>
    place?.country && start >= speaker.evidence.start && end <= speaker.evidence.end;
  const home = new Set(sentence.toponyms.filter(within).map(({ place }) => place?.country));
  const scenes = places.filter(({ role }) => role === "location").flatMap(({ country }) => country ?? []);
  return home.size > 0 && scenes.length > 0 && !scenes.some((country) => home.has(country));
}
