/** Classes of people; `~` adds the inflected forms. Own lists. */
export const PERSONS = {
  num: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens scores hundreds thousands several many another`,
  people: `people person persons civilian civilians child children girl girls boy boys man men woman women teenager teenagers
    teen teens toddler toddlers baby babies infant infants soldier soldiers troops officer officers policeman policemen
    policewoman resident residents villager villagers worker workers student students pupil pupils schoolgirl schoolgirls
    schoolboy schoolboys schoolchildren teacher teachers passenger passengers hostage hostages tourist tourists migrant
    migrants refugee refugees patient patients protester protesters protestor protestors demonstrator demonstrators
    prisoner prisoners inmate inmates suspect suspects victim victims others personnel servicemen serviceman sailor sailors
    crew firefighter firefighters journalist journalists minor minors family families member members hiker hikers driver
    drivers doctor doctors nurse nurses medic medics paramedic paramedics insurgent insurgents militant militants rebel
    rebels fighter fighters citizen citizens national nationals farmer farmers miner miners herder herders worshipper
    worshippers pilgrim pilgrims priest priests pastor pastors imam mayor judge politician politicians lawmaker councillor
    senator president candidate leader general commander engineer engineers trader traders shopper shoppers pedestrian
    pedestrians cyclist cyclists motorist motorists motorcyclist biker driver pensioner pensioners mother father son
    daughter brother brothers sister sisters husband wife couple grandmother grandfather friend neighbour neighbor
    colleague colleagues him her them himself herself staff guard guards fisherman fishermen climber climbers skier skiers
    swimmer swimmers backpacker backpackers holidaymakers guests revellers revelers mourners bystander bystanders
    spectators employee employees delegates activist activists lawyer lawyers blogger editor reporter reporters singer
    actor actress model businessman businesswoman entrepreneur ex-husband girlfriend boyfriend partner infantryman
    peacekeeper peacekeepers diplomat diplomats homeowner shopkeeper cleric clerics scientist scientists youth youths
    adults adult elder elders parishioners congregation palestinians israelis ukrainians russians nigerians`,
  harm: `dead killed injured wounded hurt died dies die kills kill killing injures injure wounds wounding injuring hospital
    hospitalised hospitalized casualties fatalities lives bodies deaths death toll perished victims`,
  armed: `gunman gunmen militant militants jihadist jihadists jihadi jihadis insurgent insurgents rebel rebels fighter
    fighters bandit bandits attacker attackers assailant assailants extremist extremists terrorist terrorists islamist
    islamists gang gangs gangster gangsters mob militia militias militiaman militiamen settler settlers separatist
    separatists guerrilla guerrillas paramilitary paramilitaries cartel cartels hitman hitmen sniper pirate pirates
    taliban hamas hezbollah houthi houthis haram shabaab m23 isis isil iswap adf rsf pkk fdlr jnim farc eln maoist maoists
    naxalite naxalites marauders raiders vigilantes shooter warlord mercenaries wagner kidnappers abductors herdsmen`,
  forces: `army armies troops soldier soldiers forces military militia militias fighter fighters rebel rebels insurgent insurgents
    militant militants junta brigade battalion battalions marines navy commandos paratroopers tanks regiment guerrillas
    guerrilla paramilitary paramilitaries jihadist jihadists taliban hamas hezbollah houthi houthis haram shabaab m23
    isis isil iswap rsf pkk fdlr jnim farc eln maoist maoists wagner peacekeepers gendarmes separatists armoured
    armored infantry artillery warlord mercenaries insurgency frontline front combatants servicemen combat resistance`,
  soldiers: `troops soldier soldiers forces marines brigade battalion paratroopers peacekeepers reservists warship warships
    frigate frigates destroyer destroyers carrier carriers submarine submarines jets warplane warplanes bomber bombers
    squadron fleet tanks guard personnel commandos servicemen contingent helicopters vessels navy airmen missiles
    battery batteries aircraft drones advisers trainers gendarmes policemen`,
  police: `police officer officers detectives detective agents prosecutors prosecutor investigators authorities fbi gendarmes
    deputies sheriff troopers cops carabinieri inspectors customs interpol dea ice constables watchdog policemen
    interior counterterrorism anti-terrorism borderforce investigator`,
  suspect: `suspect suspects man men woman women teenager teenagers teen teens boy boys people activist activists journalist
    journalists politician leader fugitive lord smuggler smugglers dealer members officer ex-officer mayor minister
    driver doctor teacher banker executive businessman gang ringleader militant militants pair couple trio brothers
    individuals youths protesters demonstrators migrants him her them others persons person workers lawyer boss`,
  harmedcrowd: `protesters protestors demonstrators crowd crowds rioters mourners fans supporters students youths residents villagers
    mob inmates prisoners`,
} as const;

/** Classes of offices and bodies. Own lists. */
export const BODIES = {
  leader: `president presidents premier chancellor king queen pope prince princess emir sultan minister ministers leader leaders
    envoy envoys secretary ambassador diplomat diplomats delegation delegations pm negotiator negotiators mediators
    official officials monarch taoiseach kremlin putin trump biden zelensky zelenskyy macron xi starmer
    vance modi erdogan erdoğan netanyahu merz scholz rubio lavrov kim lula sunak blinken meloni tusk carney albanese
    ishiba takaichi milei orban orbán sisi maduro witkoff leyen rutte guterres kallas lammy raisi pezeshkian araghchi
    sharaa aliyev pashinyan tshisekedi kagame ramaphosa counterpart counterparts chairman chief heads`,
  government: `government governments administration washington moscow beijing brussels london kyiv kremlin downing treasury
    ministry ministries eu un nato commission parliament european union council state department white house bloc
    regulators authorities cabinet junta committee tokyo berlin paris ottawa canberra delhi`,
  union: `union unions workers worker drivers nurses doctors teachers pilots crew crews staff employees machinists dockworkers
    dockers collectors miners controllers lecturers postal junior rail train bus cabin handlers firefighters cleaners
    writers actors baristas truckers pay wage wages labour labor walkout walkouts dispute airport schools hospitals
    transport railway metro tube ferry port unionised unionized rmt aslef gmb uaw`,
  parliament: `parliament senate congress lawmakers mps mp assembly bundestag bundesrat duma rada
    knesset legislators legislature deputies senators chamber commons lords sejm diet representatives majlis dáil dail storting riksdag folketing cortes holyrood senedd meps`,
  office: `president premier chancellor king queen minister leader mayor governor chief head ambassador commissioner director
    secretary attorney general speaker judge justice chairman chairwoman chair pm prime commander envoy coach-of-staff
    cabinet government deputy spokesman taoiseach pope archbishop bishop superintendent sheriff chairperson`,
  court: `court courts judge judges jury jurors magistrate magistrates tribunal crown prosecutors prosecutor icc`,
} as const;
