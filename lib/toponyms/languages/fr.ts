import { kindTable, type LanguageWords, list, peopleTable, table } from "./words.ts";

/** French. Own lists. */
export const FRENCH: LanguageWords = {
  prepositions: list("à en vers depuis entre près dans jusqu' de d' d’ par via contre hors sur"),
  surePrepositions: list("à en d' d’ de vers depuis"),
  articles: list("le la les l' l’ un une du des au aux"),
  contractions: table(`
    au|du = Le
    aux|des = Les
  `),
  conjunctions: list("et ou puis comme"),
  genitives: list("de d' d’ du des"),
  links: list("de d' d’ du des au aux la le les l' l’ sur sous en et lès"),
  kinds: kindTable(`
    place: ville; village; commune; localité; capitale; port; bourg
    admin2: district; canton; arrondissement; département; comté
    admin1: région; oblast; province; état; gouvernorat
    country: république; pays; royaume
    region: péninsule; île; îles; bande
    water: mer; océan; golfe; fleuve; lac; détroit; manche
  `),
  honorifics: list("m mm mme mmes mlle monsieur madame maître dr"),
  givenNames: list(`
    jean pierre michel andré philippe alain bernard jacques françois daniel patrick nicolas christophe laurent olivier
    thierry éric frédéric julien guillaume antoine vincent thomas paul louis hugo lucas emmanuel gabriel édouard bruno
    gérald sébastien stéphane marc claude rené robert henri charles georges martin simon adrien maxime alexandre jordan
    marie anne sophie isabelle catherine nathalie sylvie christine valérie sandrine céline claire julie camille charlotte
    élisabeth marine ségolène brigitte monique nicole hélène laura sarah léa manon rachida fatima aïcha ibrahim mohamed
    ahmed ali moussa oumar abdoulaye mamadou donald joe vladimir volodymyr sergueï dmitri olaf friedrich giorgia ursula
    boris john mark pedro antonio recep viktor assimi dominique mathieu félix amadou
  `),
  common: list(`
    tours orange nice sens vienne croix saint pont bourg fort port rouge ville villers lens vire eu dole die apt bray foix
    sud nord est ouest centre union premier mai août mars école église foire gray pau bar condom gap loire
    garde salle ham rue montagne sports bains auch lure bonne mission paix grasse vallée seul oust
    les police armée roi reine pape mure terre bois val
  `),
  aliases: table(`
    états-unis|etats-unis|états-unis d'amérique|usa = United States
    ue|union européenne = European Union
    mer noire = Black Sea
    mer rouge = Red Sea
    mer morte = Dead Sea
    mer baltique = Baltic Sea
    mer caspienne = Caspian Sea
    mer d'azov = Sea of Azov
    mer du nord = North Sea
    mer méditerranée|méditerranée = Mediterranean Sea
    manche = English Channel
    maison blanche|maison-blanche = White House
    kremlin = Kremlin
    élysée = Élysée Palace
    bande de gaza = Gaza Strip
    cisjordanie = West Bank
    proche-orient|moyen-orient = Middle East
    pays-bas = Netherlands
    royaume-uni|grande-bretagne = United Kingdom
    émirats arabes unis|émirats = United Arab Emirates
    corée du nord = North Korea
    corée du sud = South Korea
    côte d'ivoire = Ivory Coast
    afrique du sud = South Africa
    arabie saoudite = Saudi Arabia
    catalogne = Catalonia
    andalousie = Andalusia
    toscane = Tuscany
    sicile = Sicily
    sardaigne = Sardinia
    bavière = Bavaria
    bretagne = Brittany
    normandie = Normandy
    corse = Corsica
    nouvelle-aquitaine = Nouvelle-Aquitaine
    crimée = Crimea
    donbass = Donbas
    europe = Europe
    zaporijia = Zaporizhzhia
    tombouctou = Timbuktu
    la haye = The Hague
    le caire = Cairo
    le cap = Cape Town
    nouvelle-calédonie = New Caledonia
  `),
  peoples: peopleTable(`
    Ukrainian = ukrainien
    Russian = russe
    American = américain
    British = britannique
    German = allemand
    French = français
    Polish = polonais
    Chinese = chinois
    Israeli = israélien
    Palestinian = palestinien
    Iranian = iranien
    Syrian = syrien
    Turkish = turc turque turcs turques
    Italian = italien
    Spanish = espagnol
    Belarusian = biélorusse bélarusse
    Romanian = roumain
    Hungarian = hongrois
    Japanese = japonais
    Indian = indien
    North Korean = nord-coréen
    South Korean = sud-coréen
    Canadian = canadien
    Georgian = géorgien
    Lebanese = libanais
    Algerian = algérien
    Moroccan = marocain
    Tunisian = tunisien
    Malian = malien
    Senegalese = sénégalais
    Belgian = belge
    Swedish = suédois
    Norwegian = norvégien
    Finnish = finlandais
    Danish = danois
    Dutch = néerlandais
    Greek = grec grecque grecs grecques
    Portuguese = portugais
    Egyptian = égyptien
    Afghan = afghan
    Mexican = mexicain
    Brazilian = brésilien
    Haitian = haïtien
  `),
  adjectiveEndings: /^(?:|s|e|es|ne|nes)$/,
  memberEndings: /^(?:|s|e|es|ne|nes)$/,
  capitalMembers: true,
  endings: [],
  actorVerbs:
    /^(?:nie|rejet|accus|condamn|dénonc|réclam|exig|menac|propos|promet|promis|refus|salu|appell|affirm|demand|dément|soutien|approuv|veut)/,
  articledCountries: true,
  capitalNouns: false,
};
