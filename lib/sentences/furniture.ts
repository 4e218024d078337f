/**
 * Page furniture by its words: lines of a news page that belong to the site and not to the article.
 * Collected by hand from the usual menus, notes and footers of news sites; each entry says what it catches.
 * Context (runs of short lines around the body) is judged in classify.ts; here a line is known by its wording alone,
 * so an entry must not match a line that could tell of a happening.
 */

/** Whole lines of at most `MAX_FURNITURE_LINE` characters. Each is anchored at both ends and ignores case. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  navigation: [
    "(?:skip|jump|back|return|go) to (?:the )?(?:primary |main |secondary )?(?:navigation|content|sidebar|footer|menu|top|main|search|homepage|home|article|comments)(?: of (?:the )?page)?",
    "(?:main |primary |secondary |site |top |mobile )?(?:menu|navigation|sidebar|footer|header|search|breadcrumbs?)",
    "(?:open|close|show|hide|toggle|expand|collapse)(?: the)? (?:menu|navigation|search|sidebar|more|all|caption|comments)",
    "(?:home|homepage|home page|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|jobs|help(?: ?& ?support)?|faqs?|site ?map|feedback|newsletters?|podcasts?|e-?paper|my account(?: & help)?|accessibility(?: help| statement)?|sections|topics|editions?)",
    "(?:next|previous|prev|older|newer)(?: (?:article|post|story|page|entries))?(?: [»›→>].*)?",
    "(?:load|show|see|view|read) (?:more|all|less)(?: (?:articles|stories|posts|comments|updates|news|entries))?",
    "welcome to [^.!?]{1,40}",
  ],
  terms: [
    "(?:user agreement|terms(?: (?:and|&) conditions| of (?:use|service))?|privacy(?: (?:policy|notice|settings|cent(?:er|re)))?|cookies?(?: (?:policy|notice|settings|preferences))?|legal(?: notice)?|imprint|impressum|disclaimer|do not sell (?:or share )?my (?:personal )?(?:info|information|data)|manage (?:cookies|consent|preferences)|corrections(?: policy)?|editorial (?:policy|standards|guidelines))",
    "(?:copyright |\\(c\\) ?|© ?|&copy; ?)+.{0,160}",
    "(?:.{0,80}[ .])?all rights reserved\\.?.{0,120}",
    "(?:this (?:material|content|article|story) )?may not be (?:published|reproduced)[^.]{0,120}\\.?",
    "this material may not be .{0,120}",
  ],
  cookies: [
    ".{0,80}\\b(?:we|this (?:web)?site|our partners|and our partners) (?:and our \\w+ )?uses? (?:own and third-party )?(?:cookies|similar technolog).{0,200}",
    "(?:accept|reject|allow|refuse|decline)(?: all)?(?: cookies)?(?: and (?:continue|close))?",
    "by (?:continuing|clicking|using|browsing|signing up|subscribing)\\b.{0,120}\\b(?:you )?(?:agree|consent|accept)\\b.{0,120}",
    "(?:your|cookie|privacy) (?:cookie )?(?:choices|consent|preferences)",
    "(?:please )?(?:allow|enable|accept) (?:cookies|javascript)\\b.{0,100}",
    "to (?:view|see|play|show) this (?:content|video|post|tweet).{0,120}",
  ],
  signUp: [
    "(?:sign|log)[ -]?(?:up|in|out|on)(?: (?:here|now|for free|to (?:continue|comment|your account)|with \\w+))?",
    "(?:please )?sign ?up (?:for|to)\\b.{0,80}\\b(?:newsletters?|e-?mails?|alerts?|updates|notifications?|briefing|apps?|account|free|inbox)\\b.{0,60}",
    "(?:please )?(?:register|subscribe)(?: (?:now|here|today|for free|to|for|and)\\b.{0,100})?",
    "(?:already|not(?: yet)?) a (?:subscriber|member)\\??.{0,40}",
    "(?:get|receive) (?:the|our|all the|breaking|daily|your|more)\\b.{0,80}\\b(?:newsletter|inbox|email|e-mail|alerts?|notifications?|app)\\b.{0,60}",
    "be the first to (?:get|know|hear|comment)\\b.{0,80}",
    "(?:install|download|get|try|open)(?: (?:the|our|it))?(?: [\\w&' ]{1,30})? apps?\\b.{0,80}",
    "(?:support|donate to) (?:us|our (?:work|journalism))(?: (?:by|with|from|today|now)\\b.{0,80})?[.!]?",
    "(?:your|enter your) (?:e-?mail|email address)(?: address)?.{0,40}",
    "get (?:it|the app) on (?:google play|the app store).{0,40}",
    "this is (?:a )?(?:premium|subscriber)[- ](?:only )?(?:content|article).{0,80}",
  ],
  sharing: [
    "(?:share|tweet|pin|e-?mail|print|save|bookmark|copy link|follow|like|comments?|reply|report|listen|watch(?: live)?|gallery|video|photos?|audio|live|advertisement|advertising|ad|sponsored(?: content)?|promoted(?: stories)?)(?: \\(?\\d[\\d,.]*k?\\)?)?",
    "share (?:this|on|via|with|it|full article|options|article|story|page|post)\\b.{0,60}",
    "(?:follow|like|find|join|contact|message|watch) (?:us|me|bbc|cnn|sky news|dw|reuters|him|her|the author)\\b.{0,60}\\b(?:on|at|via|using)\\b.{0,60}",
    "follow (?:the )?(?:latest|live|all the|our)\\b.{0,60}\\b(?:here|below|updates|coverage|blog)\\.?",
    "(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|reddit|pinterest|tiktok|threads|bluesky|flipboard|messenger|rss)(?:[ ,|/·•]+(?:and )?(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|reddit|pinterest|tiktok|threads|bluesky|flipboard|messenger|rss|email|e-mail|print|copy link))*",
    "(?:leave|post|add|write|view|show|read) (?:a |the |your )?(?:comments?|reply)(?: \\(\\d+\\))?",
    "\\d[\\d,.]*k? (?:comments?|shares?|likes?|views?|replies)",
    "comments (?:are|have been) (?:closed|disabled|turned off).{0,60}",
  ],
  readMore: [
    "(?:read|see|discover|learn|find out) (?:more|also|next|on|the full \\w+|full \\w+|our full \\w+)(?: ?[:>»→–-].{0,120}| (?:about|on|here|from|at|by|in (?:our|the|this)|stories|articles|news|below)\\b.{0,120})?",
    "(?:find|read|learn|hear|see) (?:out )?more (?:by|about|on|from|here|in|at)\\b.{0,120}",
    "(?:you can )?read (?:some of |all |more of )?(?:our|the|his|her|their|\\w+['’]s) (?:full |latest |previous |earlier )?(?:analysis|report|reporting|story|coverage|article|interview|explainer|piece)\\b.{0,140}",
    "(?:also|must) read\\b.{0,120}",
    "(?:click|tap|press|swipe|scroll)\\b.{0,30}\\b(?:here|through|down|below|to (?:see|read|watch|listen|view|play|expand))\\b.{0,80}",
    "(?:watch|listen to|listen|see)(?: (?:also|below|live|now|here|more))?: .{0,120}",
    "(?:related|recommended|popular|trending|most (?:read|popular|viewed|watched|shared)|more (?:like this|coverage|news|stories|top stories)|you may also like|you might also like|editor['’]?s?['’]? (?:picks?|choice)|top stories|latest (?:news|stories|headlines|videos)|don['’]t miss|in (?:pictures|case you missed it)|what to read next|around the web|from our partners|from the web|further reading|explore more|keep reading|continue reading|featured)(?: (?:articles?|stories|news|topics|content|videos|posts|coverage|links|reading|tags|this|now|world|on this story|on this topic|for you|internet links)){0,3}:?",
    "more (?:stories |news |coverage )?from [\\w ]{1,20}:?",
    "(?:this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)|(?:an?|the) (?:earlier )?version of this (?:article|story)).{0,160}",
    "this (?:live )?(?:blog|page|feed) (?:is|has been|was) (?:now )?(?:closed|paused|ended|no longer (?:being )?updated)\\.?",
    "(?:more|updates|details) to (?:come|follow)(?: (?:at|on|here|shortly|soon|as)\\b.{0,60})?[.…]*(?: .{0,20})?\\(?(?:(?:reuters|afp|ap|dpa)[, ]*)*\\)?",
  ],
  labels: [
    "filed (?:under|in):? .{0,100}",
    "(?:tags?|topics?|categor(?:y|ies)|keywords?|credits?)(?: ?: .{0,120}|:)?",
    "(?:sources?|via):?",
    "quote of the day",
    "(?:word|photo|picture|image|video|joke|thought) of the day",
    "(?:image|photo|picture|video|file photo|file image|photograph|graphic|map)(?: (?:source|credit|caption|by|copyright))?: .{0,40}",
    "image (?:source|caption|credit),.{0,120}",
    "(?:getty images|reuters|afp|ap|epa|ap photo|pa media|shutterstock|anadolu)(?:[/ ,]+(?:getty images|reuters|afp|ap|epa|dpa|pa|anadolu))*",
    "(?:\\w{1,12}/\\w{1,12} )?\\((?:(?:reuters|afp|ap|dpa|epd|kna|interfax|tass|ansa|efe|pa)(?:, )?)+\\)",
    "\\d{1,3} ?(?:min(?:ute)?s?)(?: |-)(?:read|watch|listen)",
    "\\d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago",
    "[-–—_=*~•·.#|<>\\s]{1,160}",
    "\\d{1,4}(?: ?/ ?\\d{1,4})?",
    "(?:https?://|www\\.)\\S{1,250}",
    "!\\[[^\\]]{0,200}\\]\\([^)]{0,250}\\)",
    "(?:advertisement|story continues below|article continues)(?: .{0,60})?",
  ],
  player: [
    "(?:please )?(?:use|update|upgrade|switch to)\\b.{0,60}\\b(?:browser|video player)\\b.{0,100}",
    "(?:your|this) (?:browser|device) (?:does not|doesn['’]t|is not|isn['’]t)\\b.{0,120}",
    "(?:play|pause|mute|unmute|full ?screen|replay|now playing|live tv|loading)(?: (?:video|audio|\\.\\.\\.))?…?",
    "(?:this )?(?:video|audio|content) (?:is (?:not available|unavailable|loading|currently unavailable)|can ?not be played|could not be loaded).{0,80}",
  ],
  otherLanguages: [
    "(?:zum (?:inhalt|hauptinhalt|menü)(?: springen| wechseln)?|direkt zum inhalt|startseite|datenschutz(?:erklärung)?|nutzungsbedingungen|mehr (?:lesen|zum thema|anzeigen)|weiterlesen|teilen|anzeige|werbung|newsletter abonnieren|jetzt (?:anmelden|abonnieren)|alle rechte vorbehalten\\.?|lesen sie auch:?.{0,100})",
    "(?:aller au (?:contenu|menu)(?: principal)?|accueil|mentions légales|politique de confidentialité|lire (?:aussi|la suite|plus)(?: ?:.{0,100})?|partager|publicité|s['’]abonner|se connecter|tous droits réservés\\.?|abonnez-vous.{0,80})",
    "(?:saltar al contenido(?: principal)?|ir al contenido|inicio|aviso legal|política de privacidad|leer más|lee también:?.{0,100}|compartir|publicidad|suscríbete.{0,80}|iniciar sesión|todos los derechos reservados\\.?)",
    "(?:перейти к (?:содержанию|содержимому|основному содержанию)|главная|подписаться|подпишитесь.{0,80}|поделиться|реклама|читайте также:?.{0,100}|читать (?:далее|полностью|ещё|еще)|политика конфиденциальности|все права защищены\\.?)",
    "(?:перейти до (?:вмісту|змісту|основного вмісту)|головна|підписатися|підписуйтесь.{0,80}|підпишіться.{0,80}|поділитися|реклама|читайте також:?.{0,100}|читати (?:далі|більше)|усі права захищено\\.?|всі права захищені\\.?)",
  ],
};

/** Lines that name who wrote: "By X, Y correspondent", "Live updates by X and Y". Case matters, for the names. */
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|al|el|bin|di|da|la|le)){1,3}";
const ROLE =
  "[\\p{L}' ]{0,40}\\b(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Jj]ournalist|[Ww]riter|[Pp]roducer|[Aa]nalyst|[Cc]olumnist|[Pp]resenter|[Ss]taff|[Cc]ontributor|[Cc]hief|[Nn]ews|[Pp]ress|Reuters|AFP|AP|BBC|CNN|DW)";
const BYLINES: readonly string[] = [
  `(?:[Bb]y|BY|[Ww]ords by|[Ss]tory by|[Ww]ritten by|[Rr]eported by|[Rr]eporting by|[Ee]dited by|[Aa]nalysis by|[Ll]ive (?:updates|reporting|coverage|blog) by|[Pp]hotos? by|[Vv]ideo by|[Cc]ompiled by|[Aa]uthor:|[Tt]ext:) ?${NAME}(?:(?:,| and| &|;) ?(?:${NAME}))*(?:(?:,| [-–—|]| in)? ?(?:${ROLE})[\\p{L} ]{0,40})?(?: (?:in|at) \\p{Lu}[\\p{L} ]{1,30})?\\.?`,
  "\\(?(?:(?:Additional |Further )?[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|Edited|Written) (?:and (?:writing|editing) )?by .{1,200}\\)?\\.?",
  `${NAME}, (?:[\\p{L}' ]{0,40} )?(?:correspondent|reporter|editor|journalist|producer|columnist)`,
  "(?:BY|By) [\\p{Lu} .'’&-]{3,60}",
];

/** Labels before names alone: "Source: City of Lansing", "Posted in Travel Tips". A label before a sentence may be a headline. */
const NAMES = "\\p{Lu}[\\p{L}.&'’-]*(?:[ ,/:]+(?:(?:of|the|and|for|by) )*\\p{Lu}[\\p{L}.&'’-]*){0,8}";
const LABELS: readonly string[] = [
  `(?:SOURCES?|[Ss]ources?|[Vv]ia):? ${NAMES}`,
  `(?:Posted|Published) (?:in|under):? ${NAMES}`,
];

/** Headings of what follows the body of a page; near its end all that comes after one is furniture. */
const TAIL_MARKERS = [
  "(?:primary |secondary )?(?:sidebar|footer)",
  "(?:related|recommended|more|popular|trending|most (?:read|popular|viewed))(?: (?:articles?|stories|news|topics|content|videos|posts|coverage|from .{1,40}|on this (?:story|topic)))?:?",
  "you (?:may|might) also like:?",
  "(?:\\d+ )?comments?(?: \\(\\d+\\))?",
  "(?:leave a (?:reply|comment)|about the author|share this(?: article| story)?:?|reader interactions)",
  "(?:read|see) more:?",
];

const MAX_FURNITURE_LINE = 300;
const whole = (patterns: readonly string[], flags: string) => new RegExp(`^(?:${patterns.join("|")})$`, flags);
const KNOWN_LINE = whole(Object.values(LINES).flat(), "iu");
const BYLINE = whole(BYLINES, "u");
const LABEL = whole(LABELS, "u");
const TAIL_MARKER = whole(TAIL_MARKERS, "iu");

/** Whether a line, or a sentence within one, is page furniture by its wording alone. */
export function isFurniture(line: string): boolean {
  return line.length <= MAX_FURNITURE_LINE && (KNOWN_LINE.test(line) || LABEL.test(line) || BYLINE.test(line));
}

/** Whether a line only names who wrote what follows: "By Jane Smith, Berlin correspondent". */
export function isByline(line: string): boolean {
  return line.length <= MAX_FURNITURE_LINE && BYLINE.test(line);
}

/** Whether a line opens what follows the body of a page: "Footer", "Related stories", "Comments (3)". */
export function isTailMarker(line: string): boolean {
  return line.length <= 60 && TAIL_MARKER.test(line);
}
