import { endingTable, kindTable, type LanguageWords, list, peopleTable, table } from "./words.ts";

/** German. Own lists. */
export const GERMAN: LanguageWords = {
  prepositions: list(
    "in aus nach bei von um ab bis über zwischen vor zu nahe unweit gegen hinter durch südlich nördlich",
  ),
  surePrepositions: list("in aus nach"),
  articles: list("der die das den dem des ein eine einer einem einen eines im am zum zur beim vom ins ans"),
  contractions: new Map(),
  conjunctions: list("und oder sowie"),
  genitives: list("von"),
  links: list("am an der im ob bei in den auf"),
  kinds: kindTable(`
    place: stadt städte; dorf dörfer; gemeinde gemeinden; ort ortschaft ortschaften orte orten; kleinstadt; großstadt; hauptstadt; hafenstadt
    admin2: landkreis; kreis; bezirk; distrikt
    admin1: oblast; region; bundesland; provinz; gebiet; gouvernement; bundesstaat; departement
    country: republik; land
    region: halbinsel; insel
    water: meer; see; fluss; golf; ozean
  `),
  honorifics: list("herr herrn frau familie dr prof"),
  givenNames: list(`
    peter hans klaus wolfgang michael thomas andreas stefan stephan martin christian markus jürgen uwe frank bernd jens jan
    tobias sebastian florian felix lukas paul max maximilian alexander friedrich olaf robert christoph philipp daniel david
    johann johannes josef karl heinz werner günter günther helmut gerhard walter wolodymyr wladimir sergej dmitri andrij
    maria anna julia katharina sabine susanne petra monika angela annalena ursula christine claudia andrea barbara nicole
    birgit karin renate ingrid elisabeth lena laura sarah sophie giorgia emmanuel donald joe boris keir viktor recep marco
    john mark antonio pedro luigi oleksandr igor ihor boris nancy alice franziska heike karl-heinz ludwig otto moritz
  `),
  common: list(`
    essen halle regen hof wagen ende berg zug wald tor burg feld haus see stein baum markt weg bad brand fall grund dorf
    kirche schule mühle brücke wasser winter sommer herbst kern linden wiesen furt hafen insel tal bach teich au neustadt
    alten sand salz grube kamp heide moor post bank rat lage hagel horn plan worms plauen bogen weil senden
    wissen werben singen verl leer gründau lauf rain senf kohl stand straßen bären falken eisen enden
    marl balve waren lohne goch hürth selm olpe lübbecke kempen mai august premier mission union park
    union bremse motor station garde front laden messe spiel ruhe land rund mann man leben liebe freude recht sitz ziel licht
  `),
  aliases: table(`
    usa|us|vereinigte staaten|vereinigten staaten = United States
    eu|europäische union|europäischen union = European Union
    schwarzes meer|schwarze meer|schwarzen meer|schwarzem meer = Black Sea
    asowsches meer|asowsche meer|asowschen meer = Sea of Azov
    rotes meer|rote meer|roten meer = Red Sea
    totes meer|tote meer|toten meer = Dead Sea
    kaspisches meer|kaspische meer|kaspischen meer = Caspian Sea
    mittelmeer = Mediterranean Sea
    nordsee = North Sea
    ostsee = Baltic Sea
    bodensee = Lake Constance
    atlantik = Atlantic Ocean
    pazifik = Pacific Ocean
    weißes haus|weiße haus|weißen haus = White House
    kreml = Kremlin
    gazastreifen|gaza-streifen = Gaza Strip
    westjordanland = West Bank
    nahost|naher osten|nahen osten = Middle East
    niederlande|niederlanden = Netherlands
    vereinigtes königreich|vereinigten königreich|großbritannien = United Kingdom
    vereinigte arabische emirate|vereinigten arabischen emiraten|vereinigten arabischen emirate = United Arab Emirates
    philippinen = Philippines
    südtirol = South Tyrol
    krim = Crimea
    europa = Europe
    el fascher|al-faschir = El Fasher
    ruhrgebiet = Ruhr
    saporischschja = Zaporizhzhia
    elfenbeinküste = Ivory Coast
    toskana = Tuscany
    lombardei = Lombardy
    sizilien = Sicily
    bretagne = Brittany
    katalonien = Catalonia
    andalusien = Andalusia
    nordkorea = North Korea
    südkorea = South Korea
    baltikum = Baltics
    donbass = Donbas
  `),
  peoples: peopleTable(`
    Ukrainian = ukrainisch / Ukrainer
    Russian = russisch / Russe
    American = amerikanisch us-amerikanisch / Amerikaner
    British = britisch / Brite
    German = deutsch
    French = französisch / Franzose Französin
    Polish = polnisch / Pole
    Chinese = chinesisch / Chinese
    Israeli = israelisch / Israeli
    Palestinian = palästinensisch / Palästinenser
    Iranian = iranisch / Iraner
    Syrian = syrisch / Syrer
    Turkish = türkisch / Türke
    Italian = italienisch / Italiener
    Spanish = spanisch / Spanier
    Belarusian = belarussisch belarusisch / Belarusse
    Romanian = rumänisch / Rumäne
    Hungarian = ungarisch / Ungar
    Slovak = slowakisch / Slowake
    Slovenian = slowenisch / Slowene
    Japanese = japanisch / Japaner
    Indian = indisch / Inder
    North Korean = nordkoreanisch / Nordkoreaner
    South Korean = südkoreanisch / Südkoreaner
    Canadian = kanadisch / Kanadier
    Georgian = georgisch / Georgier
    Austrian = österreichisch / Österreicher
    Swiss = schweizerisch / Schweizer
    Lithuanian = litauisch / Litauer
    Latvian = lettisch / Lette
    Estonian = estnisch / Este
    Finnish = finnisch / Finne
    Swedish = schwedisch / Schwede
    Norwegian = norwegisch / Norweger
    Danish = dänisch / Däne
    Czech = tschechisch / Tscheche
    Dutch = niederländisch / Niederländer
    Belgian = belgisch / Belgier
    Greek = griechisch / Grieche
    Serbian = serbisch / Serbe
    Afghan = afghanisch / Afghane
    Egyptian = ägyptisch / Ägypter
    Sudanese = sudanesisch / Sudanese
    Mexican = mexikanisch / Mexikaner
    Brazilian = brasilianisch / Brasilianer
  `),
  adjectiveEndings: /^(?:e|en|er|es|em)$/,
  memberEndings: /^(?:|e|en|er|ern|n|s|in|innen)$/,
  capitalMembers: true,
  endings: endingTable("s = -"),
  actorVerbs:
    /^(?:erklärt|forder|wies|weist|wirft|warf|droh|dementier|bestreit|bestritt|verurteil|begrüß|kritisier|äußer|lehnt|will|wollen|schweig|schwieg|bot|bieten|sagt|stimmt|verspr)/,
  articledCountries: false,
  capitalNouns: true,
};
