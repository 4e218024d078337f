import type { FrameTable } from "./frame.ts";

/** Crime other than violence against people. Own list. */
export const CRIME: readonly FrameTable[] = [
  {
    type: "crime",
    subtype: "theft",
    weight: 0.82,
    lines: `
      steal~/stole/stolen/steals/stealing* .. @loot/@num/@people/@vehicle/from/data/personal/worth !sport
      @loot/@vehicle/@num ... stolen* !sport
      was/were/been stolen/robbed/looted/burgled !sport !victory
      robbed/robs/robbing/burgle~/loot~/ransack~/mug~* .. @loot/@people/bank/banks/shop/store/home/house/post/pharmacy/petrol/jeweller/warehouse/@name !sport
      robbery/robberies !art
      burglar~/burglary/burglaries !art
      bank/armed/jewellery/jewelry/museum/art robbery/heist/theft/raid
      theft~/thefts/larceny
      thieves/thief/robbers/burglars/raiders/pickpockets ... steal~/stole/made/make~/took/take~/target~/broke/snatch~/ransack~/escape~/fled/raid~/rip~/use~/grab~*
      heist~ !art
      made/make/makes off with .. @loot/@num/jewels/cash
      held* up .. shop/bank/store/jeweller/jewellery/petrol/post/pharmacy
      break~/broke into .. home/house/shop/store/car/cars/warehouse/museum/church/school/office/@place
      break in/ins at/of
      shoplift~/shoplifter~
      pickpocket~
      smash and grab
      ram raid~
      cattle rustl~/rustlers/rustling
      poach~/poachers/poaching .. @num/elephant~/rhino~`,
  },
  {
    type: "crime",
    subtype: "fraud",
    weight: 0.72,
    lines: `
      fraud !art !anti
      fraudster~ 
      defraud~/swindle~/dupe~/con~/conned/scam~* .. @people/@num/investors/out/pensioners/customers/@name
      @people/investors/pensioners/customers ... defrauded*/swindled/duped/conned/scammed
      scam~/scams/scammers !art
      embezzle~/embezzlement
      money laundering
      launder~* .. money/@num/millions
      bribe~/bribery/bribes/kickback~ !art
      insider trading
      corruption/bribery scandal/scheme/ring/racket
      ponzi/pyramid scheme
      misuse/misappropriate~/misappropriated/misappropriation/siphon~/siphoned/pocketed .. funds/money/@num
      counterfeit/fake/forged banknotes/notes/currency/money/goods/passports/documents/medicines/bags/designer/pills/euros
      counterfeiter~/counterfeiting/forgery/forger~
      tax evasion/dodging
      extort~/extortion/blackmail~`,
  },
  {
    type: "crime",
    subtype: "trafficking",
    weight: 0.8,
    lines: `
      drug/drugs/human/people/arms/sex/child/wildlife/cocaine/ivory/weapons/migrant/heroin/gold trafficking/smuggling/trafficker~/smuggler~/ring/bust/haul/seizure
      traffick~/traffic~/trafficked/trafficker~/traffickers !road !vehicle
      smuggle~/smuggling/smugglers/smuggler !art
      seize~/found/intercept~/discover~/uncover~/confiscate~/recover~/impound~* ... cocaine/heroin/drugs/fentanyl/methamphetamine/meth/cannabis/marijuana/ivory/ketamine/narcotics/captagon/contraband/pangolin/hashish/amphetamine/opium/tortoises/cigarettes/pills
      cocaine/heroin/drugs/fentanyl/methamphetamine/meth/cannabis/marijuana/ivory/narcotics/captagon ... seized*/found/intercepted/hidden/discovered/confiscated/stashed
      drug/drugs/cocaine/heroin/cannabis/ivory haul*/bust/shipment/lab/farm/stash
      customs ... found/seize~/intercept~/discover~* ... @drug/live/animals/birds/reptiles`,
  },
  {
    type: "crime",
    subtype: "arson",
    weight: 0.86,
    lines: `
      arson
      arsonist~
      deliberate~/deliberately .. set/started/lit/ignited .. fire~/ablaze
      fire/fires/blaze~ ... started/set/lit* .. deliberately
      set/sets/setting* on fire .. deliberately/by
      deliberately .. fire/fires/ablaze/alight
      set/sets* ... fire/ablaze/alight .. deliberately
      set/sets fire to
      set/sets* .. alight/ablaze .. by .. @people/@armed
      @people/@armed/vandals/attackers/arsonists/activists ... set/torch~/firebomb~* .. fire/@burnable/car/cars/vehicle~/mosque/church/bus/buses/police
      torch~/torched &car
      torch~/torched* !sport
      firebomb~
      petrol/molotov bomb~/bombed/cocktail~ .. at/thrown/through/into/in !police`,
  },
  {
    type: "crime",
    subtype: "cyber",
    weight: 0.86,
    lines: `
      cyberattack~
      cyber attack~/assault/incident/espionage/breach/criminals/raid/heist
      hacker~ 
      hack~/hacked* .. into/website/system~/account~/email~/network~/data/computer~/of/by/@place/@nation/@name
      hacking group/attack/campaign/of
      ransomware
      data breach~/leak~/theft
      denial of service
      phishing attack~/scam/campaign/emails
      malware/spyware .. infect~/attack/found/hit/target~/on
      cybercriminals
      cyber gang/thieves`,
  },
  {
    type: "crime",
    subtype: "vandalism",
    weight: 0.8,
    lines: `
      vandal~/vandals/vandalism/vandalise~/vandalize~
      desecrate~/desecration/desecrated
      deface~/defaced
      sabotage~/saboteurs/sabotaged
      graffiti !art
      daub~/daubed/scrawl~/scrawled/spray~/sprayed* .. swastika~/graffiti/paint/slogans/on/@monument/red/orange
      swastika~* .. daub~/paint~/spray~/on/found
      topple~/behead~/smash~/pull~/tore/damage~/hack~* .. statue/graves/headstones/memorial/monument/tombstones/gravestones
      statue/graves/headstones/memorial/monument ... toppled*/vandalised/smashed/damaged/destroyed/daubed/attacked
      @people/activists/campaigners ... threw/throw/spray~/splash~/hurl~/pour~* .. soup/paint .. at/over/on
      chop~/cut/cuts/fell~/felled* down .. tree
      undersea/subsea/data/telecom/fibre/power cable~/cables cut*/severed/damaged/slashed
      slash~/slashed* .. tyres/tires`,
  },
  {
    type: "crime",
    subtype: null,
    weight: 0.74,
    lines: `
      escape~/escaped/escapes* .. from/out/of .. prison/jail/custody/detention/jails/prisons
      inmate~/prisoner~/convict~/detainees ... escape~/escaped/fled/broke/walked* .. out/from/away/prison/jail/custody/after/through/by/during
      jailbreak~
      jail/prison break/escape/breakout
      on the run .. after .. escape~/escaping/fleeing`,
  },
];
