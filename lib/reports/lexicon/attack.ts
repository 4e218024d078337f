import type { FrameTable } from "./frame.ts";

const KILLED = "found .. murdered*/stabbed/strangled/bludgeoned/beheaded/dismembered";

/** Violence against people by other means than bombs and shells. Own list. */
export const ATTACK: readonly FrameTable[] = [
  {
    type: "attack",
    subtype: "shooting",
    weight: 0.85,
    lines: `
      shooting~* at/in/near/outside/on/left/leaves/kill~/spree/rampage/incident/attack/that/which/of/inside/death/victim/by/over !film !sport
      mass/fatal/deadly/school/police/drive/by/targeted/gang/double/triple/nightclub/street .. shooting~* !film !sport
      @harm .. in .. shooting*/shootings !film
      shooting* !film !sport !art &harm
      shooting* &police !film !sport !art
      shot and .. kill~/wound~/injure~/killed/wounded/injured
      shot dead/to
      shot .. in the head/chest/leg/back/neck/face/arm/stomach/abdomen
      fatally shot
      shot* .. @people/@num !film !art !sport !aircraft !weapon
      @people/@num/@name ... was/were/been/being shot* !film
      @people/@num shot* in/at/outside/near/by !film !art
      @people/@num/@name ... shoot~* .. @people/@num/@name !film !art !sport !flying
      gun~/gunned/guns/gunning* down !sport
      gunman/gunmen/shooter/shooters/sniper ... kill~/open~/shoot~/shot/attack~/storm~/raid~/ambush~/fire~/wound~/injure~/target~ !art
      open~ fire !industrial
      fired/firing* .. shots/rounds/bullets
      shots .. fired*
      fired/firing/fires on/at/into .. crowd/@people/car/house/home/vehicle/bus &harm !aircraft !weapon
      gunfire &harm
      shootout &harm
      hail of bullets
      drive by shooting~/attack
      bullet~ .. hit/struck/wound~/kill~ .. @people
      police killing* of
      @armed .. ambush~* ... @people/@vehicle/police
      ambush~ .. @people/vehicle/car/bus/police &harm !sport
      killed*/dead .. in .. ambush !forces
      @police ... shot* .. @people/@suspect !film`,
  },
  {
    type: "attack",
    subtype: "stabbing",
    weight: 0.88,
    lines: `
      stab~/stabbed/stabbing !figurative
      stabbings
      knife/machete/axe/sword/hammer/blade attack~/rampage/attacker/crime/assault/wielding/fight
      knifeman/knifemen/axeman
      knifed/knifes
      attack~* ... with .. knife/machete/axe/sword/scissors/blade/hammer/cleaver/machetes/knives
      slash~ .. @people/throat/face/neck
      @people ... slashed*
      killed/hacked* ... with .. knife/machete/axe/machetes`,
  },
  {
    type: "attack",
    subtype: "assassination",
    weight: 0.9,
    lines: `
      assassinate~
      assassination* attempt/of/in/bid/plot !art
      assassination~* &place !art !past
      attempt on .. life
      survive~/escape~ .. assassination
      contract/targeted killing of`,
  },
  {
    type: "attack",
    subtype: "ramming",
    weight: 0.9,
    lines: `
      drove*/ploughed/plowed/rammed/drives/ploughs/plows/rams/driven/accelerated/speeds/sped ... into/through/at .. crowd/crowds/pedestrians/people/market/parade/protesters/protest/festival/shoppers/revellers/marchers/worshippers/group/children/pupils/diners
      ram~* .. crowd/crowds/pedestrians/people/shoppers/revellers/officers/police/soldiers/group
      car/vehicle/van/truck ramming~
      vehicle attack~
      @vehicle ... deliberately/intentionally* .. hit/struck/drove/driven/ran/mowed/rammed ... @people
      mow~* down .. @people/pedestrians
      run/ran/runs over* .. @people &armed`,
  },
  {
    type: "attack",
    subtype: "abduction",
    weight: 0.86,
    lines: `
      abduct~ !art
      abduction~ !art
      kidnap~ !art
      kidnappings !art
      kidnappers/abductors ... seize~/take~/snatch~/hold~/demand~/grab~
      take~/took/taken/hold~/held/seize~* ... hostage/hostages/captive
      hostage~* .. taken/seized/held/siege/crisis/situation/taking
      @armed ... snatch~/seize~/grab~/whisk~* .. @people/@num
      @people/@num ... snatch~/seized/grabbed* .. by ... @armed
      snatch~/grab~* ... @people ... from .. @soft/home/street
      hijack~ !art
      carjack~
      pirates ... board~/seize~/attack~/hijack~/capture~* 
      seize~/had ... train/bus/plane/aircraft/ship/ferry* &armed
      held .. for ransom
      train siege`,
  },
  {
    type: "attack",
    subtype: "sexual-violence",
    weight: 0.85,
    lines: `
      rape~ !art
      raped/rapes/rapist/rapists
      gang rape~
      sexually assault~/abuse~/attack~/molest~
      sexual assault~/violence/abuse/attack~/offence~/harassment
      indecent/indecently assault~
      molest~/grope~/groped`,
  },
  {
    type: "attack",
    subtype: "massacre",
    weight: 0.88,
    lines: `
      massacre~ !art !past !sport
      slaughter~* .. @people/@num/@soft/civilians
      @people/@num .. slaughter~* by
      hack~* ... to death
      hacked*/butchered/beheaded/executed .. @num/@people
      behead~ !art
      mass killing~/murder~/execution~/grave
      summary/field/extrajudicial/execution execution~/killing~/style
      execute~* .. civilians/villagers/prisoners/captives &armed
      killing spree`,
  },
  {
    type: "attack",
    subtype: "assault",
    weight: 0.74,
    lines: `
      @people/@name/@num ... was/were/been beaten*/punched/assaulted/attacked/mugged/lynched/murdered/strangled/kicked/headbutted/tortured !sport
      beat~/beaten/punch~/kick~/bludgeon~/club~/batter~* ... to death/unconscious
      beat~/beaten/punch~/knock~* ... unconscious
      beat~* up
      beaten* by ... @people/@armed/@police/robbers !sport
      punch~/assault~/mug~/lynch~/headbutt~/strangle~/pepper* .. @people/@name/@office !sport !forces
      died*/dead/killed .. after .. punched/beaten/assaulted/attacked/kicked
      attack~* .. with .. acid/hammer/bat/clubs/sticks/stones/bottle/rod/bricks/chemical/pickaxe
      acid/machete/hammer/terror/terrorist/racist/homophobic/antisemitic/mob/hate/poison attack~*
      nerve agent attack~
      nerve agent* &people
      poison~/poisoned* .. by/with/in &agent
      novichok/polonium
      poison~/poisoned* &spy
      poisoned* .. @name
      opposition/kremlin ... poisoned*
      murder of/in/at/investigation/inquiry/probe/hunt !art !court
      double/triple/brutal murder~ !art
      murder~* .. @people/@name/@num !art !court
      @people/@name/@num ... murder~* .. in/by/at/near !art !court
      ${KILLED}
      homicide~/femicide~/manslaughter .. in/investigation/detectives/victim &place
      mob/crowd/vigilantes ... lynch~/beat~/kill~/burn~/attack~* ... @people/@num
      settlers/mob/gang/thugs/intruders/assailants ... attack~/beat~/assault~/torch~* ... @people/@soft/@nation
      @people/@office/@leader ... attacked* by .. @people/@armed/group/mob/man/masked
      brawl~/scuffle ... left/leaves/injure~/kill~/hospital
      assault* on .. @people/woman/man/officer
      attacked* .. @people/woman/man/officer &police !forces`,
  },
  {
    type: "attack",
    subtype: null,
    weight: 0.68,
    lines: `
      @armed ... attack~/raid~/storm~/invade~/torch~* ... @soft/@place/@people &harm !aircraft
      @armed ... attack~/raid~/storm~/invade~* .. @soft/@people/@place !aircraft !military !sport
      @armed ... kill~* ... @people/@num/@soft !aircraft
      @people/@num ... kill~/slain* .. by ... @armed !aircraft
      attack~* on/at/in ... @soft ... kill~/left/leaves/wound~/injure~/dead !aircraft !weapon !figurative
      @harm .. in .. attack*/attacks/raid on/at/in/by .. @soft/@place/@armed !aircraft !weapon
      kill~* ... @people/@num .. in .. attack/raid/assault !aircraft !weapon
      @armed/terror/terrorist/jihadist .. attack~* .. in/on/near/kill~/at .. @place/@soft/@num !aircraft !weapon
      deadly/armed/jihadist/terror/bandit attack~/raid~/assault~* in/on/at/near/by/kill~ !aircraft !weapon !forces
      wielding .. attacker`,
  },
];
