/** Forms that the spelling rules below would get wrong: base, then every other form. Own list. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `beat beats beating beaten|become becomes becoming became|begin begins beginning began begun|bind binds binding bound|
blow blows blowing blew blown|break breaks breaking broke broken|bring brings bringing brought|build builds building built|
burn burns burning burned burnt|burst bursts bursting|buy buys buying bought|catch catches catching caught|
choose chooses choosing chose chosen|come comes coming came|cut cuts cutting|die dies dying died|draw draws drawing drew drawn|
drive drives driving drove driven|eat eats eating ate eaten|fall falls falling fell fallen|feel feels feeling felt|
fight fights fighting fought|find finds finding found|flee flees fleeing fled|fly flies flying flew flown|
free frees freeing freed|freeze freezes freezing froze frozen|get gets getting got gotten|give gives giving gave given|
go goes going went gone|hang hangs hanging hanged hung|hit hits hitting|hold holds holding held|hurt hurts hurting|
keep keeps keeping kept|kidnap kidnaps kidnapping kidnapped kidnaping kidnaped|lay lays laying laid|lead leads leading led|
leave leaves leaving left|let lets letting|lie lies lying lay lain|lose loses losing lost|make makes making made|
meet meets meeting met|offer offers offering offered|overrun overruns overrunning overran|
overthrow overthrows overthrowing overthrew overthrown|
panic panics panicking panicked|pay pays paying paid|put puts putting|quit quits quitting|raze razes razing razed|
retake retakes retaking retook retaken|ring rings ringing rang rung|rise rises rising rose risen|run runs running ran|
say says saying said|see sees seeing saw seen|seek seeks seeking sought|sell sells selling sold|send sends sending sent|
set sets setting|shake shakes shaking shook shaken|shoot shoots shooting shot|shut shuts shutting|
sink sinks sinking sank sunk|sit sits sitting sat|slay slays slaying slew slain|snatch snatches snatching snatched|
speak speaks speaking spoke spoken|spread spreads spreading|spring springs springing sprang sprung|
stand stands standing stood|steal steals stealing stole stolen|stick sticks sticking stuck|strike strikes striking struck|
swear swears swearing swore sworn|sweep sweeps sweeping swept|swim swims swimming swam swum|
take takes taking took taken|tear tears tearing tore torn|tell tells telling told|throw throws throwing threw thrown|
tie ties tying tied|win wins winning won|withdraw withdraws withdrawing withdrew withdrawn|
write writes writing wrote written|equip equips equipping equipped|expel expels expelling expelled|
repel repels repelling repelled|traffic traffics trafficking trafficked|transfer transfers transferring transferred|
travel travels travelling travelled traveling traveled|compel compels compelling compelled|
airdrop airdrops airdropping airdropped|shoplift shoplifts shoplifting shoplifted|hijack hijacks hijacking hijacked|
man men|woman women|child children|gunman gunmen|knifeman knifemen|policeman policemen|policewoman policewomen|
serviceman servicemen|militiaman militiamen|hitman hitmen|axeman axemen|fisherman fishermen|fireman firemen|
thief thieves|wife wives|crisis crises|embassy embassies|party parties|life lives|knife knives knifing knifed|
spokesman spokesmen|businessman businessmen|congressman congressmen|statesman statesmen|submit submits submitting submitted|
refer refers referring referred|commit commits committing committed|admit admits admitting admitted|
level levels levelling levelled leveling leveled|cancel cancels cancelling cancelled canceling canceled|
control controls controlling controlled|patrol patrols patrolling patrolled|ambush ambushes ambushing ambushed|
label labels labelling labelled labeling labeled|fuel fuels fuelling fuelled fueling fueled|program programs|
sabotage sabotages sabotaging sabotaged|bus buses|gas gases|virus viruses|hostage hostages|heist heists|
legalise legalises legalising legalised legalize legalizes legalizing legalized|
criticise criticises criticising criticised criticize criticizes criticizing criticized|
mobilise mobilises mobilising mobilised mobilize mobilizes mobilizing mobilized|
hospitalise hospitalised hospitalize hospitalized|apologise apologises apologised apologize apologizes apologized|
vandalise vandalises vandalised vandalising vandalize vandalizes vandalized vandalizing|
criminalise criminalises criminalised criminalize criminalizes criminalized|
recognise recognises recognising recognised recognize recognizes recognizing recognized|
plough ploughs ploughing ploughed plow plows plowing plowed|defence defences defense defenses`
    .split("|")
    .map((line) => {
      const [base = "", ...forms] = line.trim().split(/\s+/);
      return [base, forms] as const;
    }),
);

/** The written forms of an English verb or noun: the base, its plural or third person, past, participle and gerund. */
export function formsOf(base: string): readonly string[] {
  const known = IRREGULAR.get(base);
  if (known) return [base, ...known];
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (/[^e]e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const last = isShort(base) ? `${base}${base.at(-1)}` : base;
  return [base, `${base}s`, `${last}ed`, `${last}ing`];
}

/** "stab", "rob", "shop": one syllable that ends in vowel and consonant doubles the consonant. */
const isShort = (base: string) => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base);
