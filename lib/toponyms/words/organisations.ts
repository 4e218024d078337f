/** Last words of names of firms, media and clubs: a place inside such a name is no mention. Lower case. Own list. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  (
    "post times herald gazette tribune chronicle journal daily telegraph observer guardian mirror examiner inquirer courier " +
    "dispatch bulletin register reporter beacon sentinel echo standard weekly magazine broadcasting television radio news " +
    "newspaper newspapers press review monitor independent advertiser argus globe democrat-gazette " +
    "united rovers wanderers athletic albion hotspur villa fc afc cf sc rangers celtic wednesday " +
    "inc incorporated corp corporation ltd limited llc plc gmbh co company companies group holdings partners capital " +
    "bank bancorp bancshares financial insurance airlines airways aviation motors motor oil petroleum gas energy steel " +
    "electronics technologies technology systems software pharmaceuticals records entertainment studios pictures stores " +
    "brewery brewing foods restaurant grill cafe pizza taco chicken hotel inn suites resorts mart realty " +
    "bears bulls bulldogs broncos browns cardinals cavaliers celtics chargers chiefs clippers colts cowboys cubs dodgers " +
    "dolphins eagles falcons giants grizzlies hawks heat hornets jaguars jazz jets kings knicks lakers lions magic mariners " +
    "marlins mavericks mets nationals nets nuggets orioles packers panthers patriots pirates pistons raiders ravens rays " +
    "redskins reds rockets royals saints seahawks senators spurs steelers suns texans thunder tigers timberwolves titans " +
    "trojans vikings warriors whitecaps wildcats wizards yankees sox bruins canadiens canucks flames flyers oilers " +
    "penguins sabres sharks blackhawks capitals ducks islanders devils avalanche hurricanes lightning predators athletics " +
    "astros angels padres phillies rockies twins brewers braves blazers bucks raptors pelicans 49ers 76ers " +
    "longhorns sooners buckeyes wolverines spartans huskers cornhuskers gators seminoles volunteers razorbacks aggies " +
    "crimson tide jayhawks hoosiers boilermakers badgers gophers hawkeyes huskies beavers bearcats cougars cyclones " +
    "demons dons hilltoppers mountaineers orange owls rams rebels redhawks roadrunners rockets utes zips yellowjackets " +
    "opera symphony orchestra ballet philharmonic singers band blues jazz protocol treaty accord accords convention derby " +
    "marathon bible dressing terrier retriever shepherd spaniel hound syndrome fever virus disease"
  ).split(" "),
);

/** Names of firms that begin with these words: "Bank of Ireland". Matched on the words before a name. */
export const FIRM_PREFIXES: ReadonlySet<string> = new Set(
  "bank radio voice daughters sons miss blueshield mercedes fc real inter ac atletico dynamo lokomotiv spartak hotel cafe".split(
    " ",
  ),
);

/** Institutions of a place: a name before them is of that place ("Paris police"), so the mention stays as associative. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  (
    "police sheriff fire department council board commission commissioners court courthouse jail prison mayor governor " +
    "attorney coroner clerk auditor judge school schools high middle elementary community college university hospital " +
    "medical health clinic airport international regional chamber municipal superior circuit district public library museum " +
    "zoo fair fairgrounds national general assembly legislature house senate parliament ministry minister government " +
    "army navy air force military guard embassy consulate stock exchange metropolitan metro volunteer senior junior " +
    "correctional detention emergency authority association society housing water electric parks recreation development"
  ).split(" "),
);

/** A name before one of these is the name of that road or building, and says little of the place. */
export const ROAD_WORDS: ReadonlySet<string> = new Set(
  "street st road rd avenue ave boulevard blvd drive dr lane ln highway hwy parkway pkwy court ct terrace way pike turnpike trail circle plaza building tower arena stadium theatre theater mall".split(
    " ",
  ),
);

/** A name before one of these is part of the name of a feature of nature. */
export const FEATURE_WORDS: ReadonlySet<string> = new Set(
  "river creek lake reservoir valley mountain mountains hills bay island islands canyon forest falls basin glacier strait gulf sea ocean peninsula delta desert plateau volcano dam canal cape beach".split(
    " ",
  ),
);
