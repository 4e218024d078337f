import type { Toponym } from "../model.ts";
import type { SentenceContext } from "./context.ts";
import { compileGuard } from "./pattern.ts";

/** Characters before a place that are looked at for what leads to it. */
const BEFORE = 60;

/** What something did to a place: "shelled Kherson", "a quake shook Naples". */
const BLOWS =
  "hits?|struck|strikes|targeted|rock(?:ed|s)|shook|shakes|jolt(?:ed|s)|batter(?:ed|s)|lash(?:ed|es)|pound(?:ed|s)|swept|ravaged|devastated|slam(?:med|s)|pummell?ed|inundated|shelled|bombed|bombarded";
/** Words that lead to where something happened. */
export const PREPOSITION = compileGuard(
  `\\b(?:in|on|at|near|across|over|off|outside|around|against|into|of|${BLOWS}|city of|town of|village of|region of|inside|within|through|towards?|killed in)(?: the)?(?: [\\p{L}'’-]+){0,3} ?$`,
);
/** A country, region or sea is only meant as the place where these words lead straight to it. */
export const WITHIN = compileGuard(
  `\\b(?:in|on|across|over|off|inside|within|throughout|against|around|${BLOWS}|of southern|of northern|of eastern|of western|parts of|most of)(?: the)?(?: (?:\\p{L}+ern|central|whole|entire|neighbouring|neighboring|rural|mainland|north|south|east|west|coast of|waters of))* ?$`,
);
/** Words that lead to where something goes. */
export const TO = compileGuard("(?<!according )\\b(?:to|into|towards?|visit|visits|visited|visiting)(?: the)? ?$");

/** "Gunmen attacked the embassy in Beirut", "protesters outside parliament in Tbilisi": the house is the scene, not the speaker. */
const NOT_THE_SCENE =
  "(?<!\\b(?:at|outside|near|around|inside|into|on|against|stormed|storm|attacked|hit|struck|targeted|entered|besieged)(?: (?:the|its|their|an?))?(?: [\\p{L}'’-]+){0,2} )";
/** The place of words and of those who speak them, not of what they tell. */
const SPEECH = compileGuard(
  `(?:\\b(?:said|told|tells|speaking|reporters|interview|correspondent|statement|remarks|conference|briefing|announced)\\b[^,;.]{0,30}\\b(?:in|at|from|to)|\\b(?:officials|ministry|military|(?<!at (?:its|their|the) )headquarters|${NOT_THE_SCENE}parliament) in|\\bauthorities in|\\bgovernment in|${NOT_THE_SCENE}\\bembassy in|(?:made|taken) in|based in|(?:reporting|editing|writing) by [^;.]{0,40}in|ambassador (?:to|in)) (?:the )?(?:(?:central|\\p{L}+ern|nearby|neighbou?ring) )?$`,
);
/** Where somebody lives or comes from: "Ann Lee, 55, of Park Ridge", "a man from Leeds", "who was born in Cork". */
const HOME = compileGuard(
  "(?:, \\d{1,3},(?: (?:of|from|and of))?|\\b\\d{1,3}-year-old (?:[\\p{L}-]+ ){0,3}(?:of|from)|\\b(?:m[ae]n|wom[ae]n|boy|girl|couple|resident|residents|native|natives|student|teacher|driver|teenager|teen|father|mother|family) (?:of|from)|\\b(?:lives?|lived|living|born|raised|grew up|resides?|residing|home) (?:in|near)|\\b(?:comes?|came|hails?|originally) from) (?:the )?$",
);
/** "A fire at a hospital in Baghdad", "a riot at a prison in Guayaquil": nobody is brought there. */
const NOT_STRUCK =
  "(?<!\\b(?:fires?|blaze|blasts?|explosions?|explod\\w+|shootings?|attack\\w*|riots?|strikes?|bomb\\w*|stabbing|shelling|raid\\w*|siege|protest\\w*|broke out|opened fire|hit|struck|targeted|set fire|destroyed|damaged)(?: (?:at|on|in|to|outside|near|inside|of))?(?: (?:the|an?|its))?(?: [\\p{L}'’-]+){0,2} )";
/** Where the hurt and the held are brought afterwards. */
const AFTERWARDS = compileGuard(
  `\\b(?:(?:taken|transported|airlifted|flown|rushed|transferred|referred|brought|moved|booked|pronounced dead)\\b[^;.]{0,50}|${NOT_STRUCK}(?:hospitals?|jail|prison|mortuary|morgue|medical cent(?:er|re)|infirmary) )(?:\\b(?:in|at|to|into|of)) (?:the )?(?:nearby )?$`,
);
/** "The Knoxville News Sentinel", "Main Street": a name within the name of something else. */
const OTHER_NAME =
  /^ (?:(?:Daily|Evening|Morning|Sunday) )?(?:News|Times|Post|Herald|Tribune|Sentinel|Journal|Star|Chronicle|Gazette|Press|Sun|Observer|Dispatch|Telegraph|Examiner|Enquirer|Inquirer|Globe|Mirror)\b/;
const NO_PLACE = /^(?:Streets?|Avenue|Road|Drive|Lane|Court|Bridge|Park|Hill|County|Route|Highway)$/;
const DATELINE =
  /^\(?\p{Lu}[\p{L}\s,.'’()/-]{1,60}(?:—|–|--| - |\uFFFD)|^\(?(?:\p{Lu}[\p{Lu}.'’-]+[ ,]+){1,4}\((?:AP|Reuters|AFP|UPI|CNN|TASS|Xinhua|dpa|IANS|PTI|ANI|KXAN|WGN|BNO|RFE)[^)]{0,20}\)|^\p{Lu}[\p{L} .'’-]{2,30}(?:, \p{Lu}{3,12}-|: )(?=\p{Lu})/u;
/** "LONDON The Latest on": capitals alone, which only a name of a place among them makes a dateline. */
const BARE_DATELINE = /^(?:\p{Lu}{3,}[ ,]+){1,3}(?=\p{Lu}?\p{Ll})/u;
/** The town of a dateline and what follows it within: "Austin, Texas". */
const MAX_DATELINE = 70;

/** The words of the sentence that lead to one of its places. */
export function wordsBefore({ start }: Toponym, sentence: SentenceContext): string {
  const offset = start - sentence.start;
  return sentence.text.slice(Math.max(0, offset - BEFORE), offset);
}

/** "Abagana, an outskirts of Makurdi", "the Crown Heights neighbourhood of Brooklyn". */
const PART_OF =
  /^,? ?(?:(?:which is |is )?(?:an?|the) )?(?:[\p{Ll}-]+ ){0,2}(?:neighbou?rhood|section|district|suburb|outskirts?|area|borough|quarter|village|community|part)s? (?:of|in|near|outside) (?:the )?(?:(?:city|town) of )?$/u;

/** The place that the text says this one to be a part of, among those named after it in the sentence. */
export function wholeOf(toponym: Toponym, sentence: SentenceContext): Toponym | null {
  const next = sentence.toponyms.find(({ start, place }) => start >= toponym.end && place !== null);
  if (!next) return null;
  const between = sentence.text.slice(toponym.end - sentence.start, next.start - sentence.start);
  return PART_OF.test(between) ? next : null;
}

/** Whether a place is only where somebody speaks, lives or is brought afterwards: nothing of what is told happened there. */
export function isBeside(toponym: Toponym, sentence: SentenceContext): boolean {
  const before = wordsBefore(toponym, sentence);
  const end = toponym.end - sentence.start;
  if (OTHER_NAME.test(sentence.text.slice(end, end + 30)) || NO_PLACE.test(toponym.name)) return true;
  return SPEECH.test(before) || HOME.test(before) || AFTERWARDS.test(before) || isDateline(toponym, sentence);
}

/** "KYIV (Agency) — ..." says where the text was written. */
export function isDateline({ start, end }: Toponym, sentence: SentenceContext): boolean {
  if (start - sentence.start > MAX_DATELINE) return false;
  const length = datelineLength(sentence.text) || (BARE_DATELINE.exec(sentence.text)?.[0].length ?? 0);
  return start - sentence.start < length && end - sentence.start <= length;
}

/** Characters of the dateline with which a sentence begins, 0 when it has none. */
export const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;

const VEHICLE =
  /\b(?:train|bus|coach|plane|flight|aircraft|airliner|jet|helicopter|ferry|ship|boat|vessel|tanker|truck|lorry|minibus|travell?ing|flying|sailing|way|route)\b/i;
const BOUND_FOR =
  /(?:\bbound for|\b(?:heading|headed|travell?ing|flying|sailing|going|returning) (?:to|for|towards?|from)|\ben route (?:to|from)|\bon (?:its|their|the|his|her) way (?:to|from)) (?:the )?$/;
const FROM = /\bfrom (?:the )?$/;
const FROM_ONE_TO = /\bfrom (?:the )?\p{Lu}[\p{L} ’'-]{1,30}(?:, [\p{L} ]+,)? to (?:the )?$/u;
const TO_ANOTHER = /^[^.;:]{0,40}? to (?:the )?\p{Lu}/u;

/** "A train from Alexandria to Cairo", "bound for Nairobi": an end of a journey, not where it ended. */
export function isEndOfJourney(toponym: Toponym, sentence: SentenceContext): boolean {
  const before = wordsBefore(toponym, sentence);
  if (BOUND_FOR.test(before)) return true;
  if (!VEHICLE.test(before)) return false;
  const end = toponym.end - sentence.start;
  return FROM_ONE_TO.test(before) || (FROM.test(before) && TO_ANOTHER.test(sentence.text.slice(end, end + 60)));
}
