import { kindTable, type LanguageWords, list, peopleTable, table } from "./words.ts";

/** Spanish. Own lists. */
export const SPANISH: LanguageWords = {
  prepositions: list("en a desde hacia hasta entre de por sobre tras cerca contra"),
  surePrepositions: list("en desde a de hacia hasta"),
  articles: list("el la los las un una al del"),
  contractions: table("al|del = El"),
  conjunctions: list("y e o u"),
  genitives: list("de del"),
  links: list("de del la las los el y"),
  kinds: kindTable(`
    place: ciudad ciudades; pueblo pueblos; aldea; localidad localidades; capital; municipio municipios; puerto; barrio
    admin2: distrito; cantón; condado; comarca
    admin1: región regiones; provincia provincias; estado; departamento; óblast
    country: república; país; reino
    region: península; isla; islas; franja
    water: mar; océano; golfo; río; lago; estrecho
  `),
  honorifics: list("sr sra srta don doña señor señora d dr dra"),
  givenNames: list(`
    josé juan antonio manuel francisco luis carlos javier miguel pedro jesús alejandro daniel david fernando rafael jorge
    alberto pablo sergio ángel ramón enrique diego andrés vicente joaquín ricardo eduardo roberto mario óscar raúl rubén
    santiago víctor gabriel gustavo nicolás césar hugo felipe ignacio julio martín tomás emilio evo volodímir vladímir
    maría carmen ana isabel laura marta cristina lucía elena paula pilar teresa rosa rosario irene mercedes beatriz patricia
    sofía claudia julia dolores victoria consuelo soledad guadalupe alicia lorena gabriela valentina camila donald joe
    emmanuel olaf friedrich giorgia úrsula ursula boris john mark keir viktor recep marco sergéi dmitri nayib claudio
  `),
  common: list(`
    rosario santiago mercedes rey guardia premier sur norte este oeste centro unión libertad victoria paz soledad concepción
    león toledo cruz santa san mar sol rosa palma flores campo reina estado policía iglesia plaza torre puente corral playa
    mesa vega luna ángeles esperanza progreso independencia salvador castillo cortes mayo marzo agosto gobierno liga
    real civil nación colonia las los vera mora
  `),
  aliases: table(`
    estados unidos|ee. uu|ee uu|eeuu|ee.uu = United States
    ue|unión europea = European Union
    mar negro = Black Sea
    mar rojo = Red Sea
    mar muerto = Dead Sea
    mar mediterráneo|mediterráneo = Mediterranean Sea
    mar báltico|báltico = Baltic Sea
    mar caspio = Caspian Sea
    mar caribe|caribe = Caribbean Sea
    mar de azov = Sea of Azov
    casa blanca = White House
    kremlin = Kremlin
    franja de gaza = Gaza Strip
    cisjordania = West Bank
    oriente medio|oriente próximo = Middle East
    países bajos = Netherlands
    reino unido|gran bretaña = United Kingdom
    emiratos árabes unidos = United Arab Emirates
    corea del norte = North Korea
    corea del sur = South Korea
    costa de marfil = Ivory Coast
    arabia saudí|arabia saudita = Saudi Arabia
    cataluña = Catalonia
    andalucía = Andalusia
    comunidad de madrid = Madrid
    castilla-la mancha = Castille-La Mancha
    castilla y león = Castille and León
    país vasco|euskadi = Basque Country
    aragón = Aragon
    bretaña = Brittany
    toscana = Tuscany
    baviera = Bavaria
    crimea = Crimea
    donbás|dombás = Donbas
    europa = Europe
    leópolis = Lviv
    colonia = Cologne
    la coruña = A Coruña
    la haya = The Hague
    el cairo = Cairo
    ciudad del cabo = Cape Town
    ciudad de méxico = Mexico City
    nueva york = New York
    méxico = Mexico
    castellón = Castelló de la Plana
  `),
  peoples: peopleTable(`
    Ukrainian = ucranian
    Russian = rus
    American = estadounidens norteamerican
    British = británic
    German = alemán aleman
    French = francés frances
    Polish = polac
    Chinese = chin
    Israeli = israelí
    Palestinian = palestin
    Iranian = iraní
    Syrian = siri
    Turkish = turc
    Italian = italian
    Spanish = español
    Belarusian = bielorrus
    Romanian = ruman
    Hungarian = húngar
    Japanese = japonés japones
    Indian = indi
    North Korean = norcorean
    South Korean = surcorean
    Canadian = canadiens
    Mexican = mexican
    Argentine = argentin
    Chilean = chilen
    Bolivian = bolivian
    Peruvian = peruan
    Colombian = colombian
    Venezuelan = venezolan
    Ecuadorian = ecuatorian
    Brazilian = brasileñ
    Cuban = cuban
    Salvadoran = salvadoreñ
    Honduran = hondureñ
    Guatemalan = guatemaltec
    Nicaraguan = nicaragüens
    Paraguayan = paraguay
    Uruguayan = uruguay
    Haitian = haitian
    Moroccan = marroquí
    Portuguese = portugués portugues
    Greek = grieg
    Egyptian = egipci
    Lebanese = libanés libanes
  `),
  adjectiveEndings: /^(?:|o|a|os|as|e|es|s)$/,
  memberEndings: /^(?:|o|a|os|as|e|es|s)$/,
  capitalMembers: false,
  endings: [],
  actorVerbs:
    /^(?:rechaz|acus|conden|denunci|exig|amenaz|propus|propon|prometi|promet|neg|nieg|salud|pidi|pide|afirm|ofreci|apoy|aprob|anunci|advirti|adviert|quiere)/,
  articledCountries: true,
  capitalNouns: false,
};
