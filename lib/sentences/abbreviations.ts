/** Words that end in a full stop without ending the sentence. From the style of English-language news agencies. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name or a number: the sentence always goes on. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof sir gen lt col maj capt cpl sgt pvt adm cmdr brig cmdt supt insp det const
  sen sens rep reps gov govs pres amb hon rev fr msgr cardinal atty attys dist mt ft vs v cf e.g i.e viz approx ca
  lt.gen maj.gen lt.col lt.gov brig.gen sgt.maj spc pfc messrs mme mlle
`);

/**
 * The same in Ukrainian, Russian, German, French and Spanish, in small letters too: "м. Київ", "обл.", "z.B.", "Sra.", "EE. UU.".
 * Of one letter only Cyrillic ones, which no English sentence ends in. From the style of newspapers in these languages.
 */
export const FOREIGN_ABBREVIATIONS = words(`
  м г с о р вул ул пл пр просп пров пер обл р-н смт сел ім им св акад проф див см тзв т.зв т.н тов гр гл ред ст
  z.b d.h u.a v.a o.ä i.d.r bzw ca vgl ggf evtl inkl zzgl hl hr
  sra srta dña dr dra ee av avda pág apdo excmo mlle mgr
`);
/** Names of months: "am 27. März" is one sentence. */
export const GERMAN_MONTHS = words(`
  januar jänner februar märz april mai juni juli august september oktober november dezember
`);

/** Stand before a number. */
export const NUMBER_ABBREVIATIONS = words("no nos art sec fig vol pp p para ch");

/** May end a sentence or not: only a word that commonly opens a sentence shows that the next one begins. */
export const INNER_ABBREVIATIONS = words(`
  u.s u.s.a u.k u.n e.u d.c u.a.e u.s.s.r n.y l.a p.m.s st ste ave blvd rd hwy
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla
  ore pa penn tenn tex va vt wash wis wisc wyo w.va n.c n.d n.h n.j n.m r.i s.c s.d
  ont que alta sask man b.c n.b n.s p.e.i
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co ltd llc plc bros jr sr esq ph.d m.d est etc al dept univ assn gmbh s.a
`);

/** Hours of the day: the sentence goes on before a weekday, a month, a zone or a preposition. */
export const HOUR_ABBREVIATIONS = words("a.m p.m am pm");
export const AFTER_HOUR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet eest msk et ct pt mt eastern central
  pacific kyiv moscow local
`);

/** Words that open sentences far oftener than they follow an abbreviation within one. */
export const SENTENCE_OPENERS = words(`
  the a an he she it they we you i this that these those his her its their our my there here in on at as but and or so
  if when while after before since because although though however meanwhile earlier later also no not one two some many
  most all both each another other officials police authorities according for from with by during under over among
  despite about more what who why how where asked speaking last both still yet then now only even such
`);

/** Verbs of speech: `"Why?" Smith asked.` is one sentence. */
export const SPEECH_VERBS = words(
  "said says asked asks told tells added adds wrote writes replied replies shouted warned noted tweeted posted",
);
