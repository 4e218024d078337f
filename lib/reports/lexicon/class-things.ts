/** Classes of things, deeds and places that verbs are said of; `~` adds the inflected forms. Own lists. */
export const THINGS = {
  hits: `hit~ strike~ attack~ target~ slam~ crash~ bomb~ pound~ damage~ blast~ pummel~ batter~ hammer~ rock~ kill~ wound~
    injure~ land~ fall~ rain~ explode~ ignite~ spark~ destroy~ level~ sink~ bombard~ raid~ strafe~ devastate~ flatten~
    fire~ knock~ burn~ collide~ leave~`,
  weapon: `missile missiles rocket rockets iskander iskanders kinzhal kalibr atacms himars scud projectile projectiles`,
  warplane: `warplane warplanes jets gunship gunships bombers airforce`,
  aircraft: `warplane warplanes jet jets aircraft helicopter helicopters gunship gunships plane planes bomber bombers airforce`,
  bombs: `strike~ attack~ target~ bomb~ pound~ blast~ pummel~ batter~ hammer~ raid~ strafe~ flatten~ bombard~ shell~`,
  target: `substation substations plant plants station stations grid refinery refineries depot depots base bases airbase
    airbases airfield airfields apartment apartments residential building buildings block blocks hospital hospitals
    market markets port ports warehouse warehouses school schools home homes house houses city cities village villages
    town towns bridge bridges camp camps targets positions infrastructure facility facilities restaurant restaurants
    hotel hotels area areas factory factories terminal airport hideout hideouts convoy convoys ship ships vessel vessels
    tanker tankers neighbourhood neighborhood neighbourhoods neighborhoods district districts suburb suburbs mosque church
    headquarters stronghold strongholds bunker bunkers launchers site sites cafe clinic shelter shelters tent tents
    bus car vehicle vehicles train railway pipeline dam barracks checkpoint compound outpost outposts energy power capital
    border military nuclear radar airports tents boat boats cargo`,
  soft: `village villages church mosque school market hotel temple synagogue bar nightclub restaurant concert funeral festival
    wedding bus train convoy community communities farm farms hamlet settlement camp crowd home house mall supermarket
    hospital university college kindergarten office shop park beach parade rally worshippers villagers civilians residents
    tourists people farmers miners passengers migrants students christians muslims shrine monastery town neighbourhood`,
  military: `base bases camp outpost outposts barracks checkpoint checkpoints convoy convoys patrol patrols positions garrison army
    military troops soldiers post posts headquarters station police`,
  ground: `town towns village villages city cities base bases airport palace settlement settlements capital territory positions
    district districts headquarters garrison airfield stronghold port area areas bridge crossing outpost hill hills
    ground kilometres kilometers barracks camp control region province`,
  vehicle: `bus buses coach car cars truck trucks lorry lorries van minibus minivan motorcycle motorbike scooter tram train trains
    plane airliner aircraft jet helicopter helicopters ferry boat ship vessel tanker freighter dinghy yacht trawler canoe
    submarine vehicle vehicles taxi tractor trailer suv pickup locomotive metro funicular balloon glider airplane
    catamaran raft bicycle bike moped ambulance barge hgv jeep carriage rickshaw microlight flight boeing airbus cessna
    juggernaut e-scooter snowmobile hovercraft gondola wagon schoolbus minibuses boats ships vans`,
  crash: `crash~ collide~ derail~ overturn~ capsize~ sink~ plunge~ plough~ plow~ veer~ careen~ skid~ topple~ ditch~ roll~ flip~
    crumple~ smash~ swerve~`,
  crashnoun: `crash crashes accident accidents collision collisions derailment derailments wreck wreckage pile-up pileup capsizing
    shipwreck smash disaster sinking`,
  road: `road highway motorway freeway ravine gorge ditch river lorry tree bridge lake wall truck car bus pedestrian cyclist
    canal valley cliff sea lane carriageway street interstate barrier field house hillside mountain mountainside lamppost
    train building m6 a1 i-95 crossing pole`,
  fire: `fire fires blaze blazes flames inferno`,
  building: `building buildings bridge tower roof ceiling dam tunnel crane stadium stand block skyscraper house houses wall walls
    scaffolding balcony floor church school mine mosque flyover overpass arch apartment apartments stage grandstand
    platform warehouse chimney shaft pier walkway structure footbridge garage staircase slipway silo nightclub`,
  burnable: `apartment apartments house home building nightclub club hotel factory warehouse hospital market substation school ship
    kitchen tower tower-block flat flats barn church mosque temple plant shop store mall supermarket restaurant bar pub
    ferry bus train refinery depot landfill farmhouse hostel dormitory care nursing residence mansion shed bakery
    skyscraper cathedral boat bungalow caravan slum tenement garage workshop theatre cinema museum studio office prison
    high-rise karaoke mill rehabilitation recycling electrical oil chemical battery car`,
  industrial: `gas boiler factory plant refinery fireworks firework chemical chemicals coal mill warehouse tank kitchen cylinder
    cylinders tanker generator steel fertiliser fertilizer distillery oil lng propane petrol fuel copper silo dust
    pyrotechnics mine workshop ammonia reactor furnace pipeline pharmaceutical leak welding laboratory munitions`,
  arms: `weapons weapon arms missile missiles ammunition tank tanks jet jets artillery shells f-16 f-16s mig-29 mig-29s s-300 s-400 f-35 f-35s howitzer howitzers
    interceptors patriot patriots himars rifles drones launchers systems battery defence defense helicopters frigates
    submarines armoured munitions vehicles fighter javelins rockets aircraft warplanes warships gun guns military`,
  flying: `drone drones missile missiles rocket rockets aircraft jet jets plane planes helicopter helicopters warhead warheads uav uavs
    balloon balloons bomber bombers warplane warplanes projectile projectiles shahed shaheds target targets fighter`,
  drug: `cocaine heroin drugs drug fentanyl methamphetamine meth cannabis marijuana hashish ivory tonnes tons kilos kilograms
    kilogrammes kg ketamine opium weapons guns cigarettes pangolin tortoises wildlife narcotics pills contraband opioids ecstasy captagon amphetamine`,
  loot: `jewels jewellery jewelry gold cash money bank shop store car cars phones phone paintings painting art artworks helmet
    museum pharmacy bike bikes watch watches handbag purse wallet van cattle copper statue goods diamonds savings
    vehicle vehicles necklace coins lead cable cables handbags laptops petrol-station supermarket post-office safe atm
    jeweller boutique artefacts artifacts bitcoin cryptocurrency crypto medals livestock sheep wine`,
  monument: `statue graves grave cemetery mosque synagogue church memorial monument headstones temple painting masterpiece cable
    cables mural tombstones plaque shrine stonehenge embassy railway pipeline tree`,
  weather: `rain rains rainfall downpour downpours monsoon winds wind gales gale snow snowfall hail hailstones hailstorm lightning
    thunderstorm thunderstorms storm storms blizzard sandstorm duststorm tornado tornadoes tornados twister hurricane hurricanes
    cyclone cyclones typhoon typhoons squall gusts ice`,
  disease: `measles cholera ebola polio mpox dengue malaria meningitis influenza flu coronavirus covid covid-19 marburg typhoid zika plague
    hepatitis listeria salmonella diphtheria anthrax h5n1 h5n5 h5n9 sars mers chikungunya norovirus legionnaires legionella
    rabies tuberculosis tb lassa nipah mers-cov hantavirus virus e.coli coli monkeypox pertussis mumps rubella botulism
    scabies foot-and-mouth leptospirosis cryptosporidium oropouche pneumonia whooping encephalitis fever hiv syphilis
    bluetongue anthracis hpai avian bacterium strain illness disease infection infections variant west-nile dysentery`,
  sick: `case cases outbreak outbreaks epidemic infection infections infected died dies die killed kills kill deaths death
    patients patient tested detected confirmed confirms diagnosed spread spreads spreading contracted hospitalised
    hospitalized sickened surge surges surged found reported reports culled positive cluster ill vaccinate vaccination
    declared toll hit quarantine quarantined sick overwhelmed`,
  sanction: `sanction sanctions embargo embargoes blacklist restrictions`,
  tariff: `tariff tariffs duty duties levy levies`,
  aidgoods: `aid food flour medicine medicines medical supplies relief assistance tents blankets water fuel humanitarian rations
    parcels doses vaccines generators trucks teams rescuers hospital grain wheat`,
  needy: `residents people civilians villagers families staff patients citizens nationals students inhabitants tourists homes
    thousands hundreds households villages town towns guests villager area areas school hospital embassy passengers workers`,
  captive: `hostage hostages prisoner prisoners captive captives detainee detainees soldiers bodies children pow pows remains
    fishermen sailors crew abductees priest journalist journalists schoolgirls girls pupils civilians remain students
    inmates troops aid-worker nuns missionaries dissident dissidents american briton israeli activist activists worshippers`,
  measure: `law laws bill legislation decree order orders budget resolution motion amendment constitution reform act ban treaty ordinance
    measure brake moratorium marriage regulations rules tax taxes pact shutdown cuts`,
  emergency: `emergency martial curfew siege`,
  quake: `earthquake earthquakes quake quakes tremor tremors aftershock aftershocks magnitude`,
  deal: `agreement agreements deal treaty pact accord accords truce ceasefire cease armistice memorandum mou moratorium declaration
    partnership framework protocol roadmap`,
  talks: `talks negotiations negotiation dialogue consultations`,
} as const;
