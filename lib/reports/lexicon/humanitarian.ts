import type { FrameTable } from "./frame.ts";

/** Aid, evacuation, release, exchange and displacement. Own list. */
export const HUMANITARIAN: readonly FrameTable[] = [
  {
    type: "humanitarian",
    subtype: "exchange",
    weight: 0.9,
    lines: `
      prisoner/prisoners/hostage/captive/pow/detainee swap~/exchange~/trade~
      exchange~/exchanged/swap~/swapped/swapping/trade~* ... prisoners/soldiers/pows/captives/bodies/detainees/hostages/remains/prisoner
      exchange/swap* of .. @captive/@num
      free~/freed/release~/released/return~* .. in exchange* for .. @captive/@num/prisoners
      in exchange* for ... hostages/prisoners/captives/detainees
      @captive ... were/been .. swapped*/exchanged`,
  },
  {
    type: "humanitarian",
    subtype: "release",
    weight: 0.82,
    lines: `
      free~/freed/release~/released/releasing/repatriate~/liberate~/pardon~* ... @captive !video !report !film !art !album !balloons
      return~/returned/hand~/handed* .. over? hostages/captives/bodies/remains/prisoners/abducted/detainees/deported
      was/were/been/are .. freed*/released/repatriated/pardoned &captive !court !film !art
      @captive .. freed*/released/repatriated/pardoned by/after/from/in/on/as/under/during !court !film !art
      @captive ... handed*/returned/reunited .. over/to/home/with
      bodies/remains ... handed*/returned/repatriated
      return~/returned/returning/repatriate~/repatriated* ... children/orphans/minors .. to/home/with !school !class !classrooms
      @armed/kidnappers/captors ... free~/freed/release~/released* .. @people/@num !film
      let/lets* ... @captive ... go/free
      let* ... go/free &captive
      release* of .. @captive/@num/@people
      rescue~/rescued* .. @num? .. kidnapped/abducted .. @people
      rescue~/rescued* ... hostages/hostage/captives/abducted/kidnapped/schoolgirls
      hostages/captives/abducted/kidnapped ... rescued*/freed/released
      kidnapped/abducted/captured ... freed*/released/rescued/returned
      @captive ... return~/returned/arrive~* .. home
      amnesty .. for/to .. prisoners/inmates
      walk~/walked free .. from .. prison/jail/captivity`,
  },
  {
    type: "humanitarian",
    subtype: "evacuation",
    weight: 0.76,
    lines: `
      evacuate~/evacuated/evacuating/evacuation~/evacuations/evacuee~
      airlift~/airlifted* !business
      order~/ordered/told/tell~/urge~/urged/ask~* ... @people/@needy/@num/homes .. to .. leave/flee/evacuate
      residents/people/families/villagers/households ... told/ordered* to leave/evacuate/flee/move
      buses/helicopters/convoy/boats/trains/planes ... took*/carried/ferried/moved/flew/brought ... @people/civilians/villagers ... out/from/safety
      moved*/taken/brought/ferried/flown .. to safety
      leave*/left/flee/forced .. their homes &weather
      humanitarian corridor~
      rescue~/rescued/pluck~* .. stranded/trapped .. @people/from`,
  },
  {
    type: "humanitarian",
    subtype: "displacement",
    weight: 0.74,
    lines: `
      were/was/been/are/being .. displaced*
      displacing/displaces/displace/displaced* .. @people/@num/families/households/thousands !internally
      displacement* of .. @people/@num
      flee~/fled/fleeing/flees* ... @place/homes/home/villages/fighting/violence/clashes/war/camp/town/city/border/across/to/into/advance !police !suspect !investors !business !scene !theft
      @people/@num/families/residents/villagers/civilians/refugees ... fled*/flee/fleeing/flees !police !investors !business !scene
      stream~/streaming/pour~* out of .. @place/camp/city
      stream~/stream* .. out .. @place/camp &people
      @people/families/refugees ... cross~/crossed/stream~/pour~* .. into/to/over/border .. @place/@nation !business !leaders !summit !delegates
      refugees/migrants ... arrive~/cross~/land~/stream~/enter~/flee~/return~* .. in/into/to/from
      migrant~/refugees ... crossed/arrived/landed*
      drive~/drove/driven/force~/forced* ... @people/families/@num ... from/out/to .. homes/home/flee/leave
      driven/forced* .. from .. their homes/villages/land
      uproot~/uprooted* .. @people/@num/families
      @num/@people/refugees ... return~/returned* .. home/homes
      homeless* .. left/made/thousands/hundreds
      left/made .. homeless*
      made/left .. homeless`,
  },
  {
    type: "humanitarian",
    subtype: "aid",
    weight: 0.76,
    lines: `
      deliver~/send~/sent/pledge~/airdrop~/dispatch~/distribute~/donate~/hand~/handed/allocate~/provide~/ship~/fly~/flew/supply~/announce~/release~/unload~/drop~* ... aid/food/flour/medicine/medicines/relief/tents/blankets/humanitarian/rations/assistance/vaccines/generators/parcels/supplies/grain/wheat/rescuers !weapons !ammunition !howitzers
      send~/sent/dispatch~/fly~/flew/deploy~* ... rescue/medical/search/emergency/field/disaster .. team~/teams/workers/doctors/hospital/crews/supplies/medics
      convoy~/truck~/trucks/ship/plane/planes/flight/lorries/shipment* ... aid/food/relief/medicine/humanitarian/supplies/flour/medical/wheat !weapons !ammunition !howitzers
      aid/relief/humanitarian/food/medical convoy~/convoys/delivery/deliveries/truck~/trucks/shipment~/flight~/drop~/airdrop~/parcels
      aid/relief/humanitarian/food/assistance* ... arrive~/arrived/delivered/reach~/reached/enter~/entered/sent/blocked/suspended/halted/distributed/airdropped !weapons
      suspend~/halt~/cut~/resume~/block~/freeze~/stop~/scale* ... food/humanitarian/relief/emergency/medical/life aid/assistance/distribution/rations/deliveries/supplies
      suspend~/halt~/cut~/resume~/freeze~/block~/slash~* .. aid to/in/for/into/@nation
      pledge~/pledged/donate~/donated* .. @num ... aid/assistance/relief/humanitarian/for/to
      field hospital* ... open~/opened/set/sent/arrive~
      rescue team~/teams .. from/arrive~/sent/flew
      flotilla .. aid/gaza
      aid/donor~ appeal/conference .. for/in/raise~
      food/aid distribution/handout~/parcels`,
  },
];
