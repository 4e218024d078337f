import type { FrameTable } from "./frame.ts";

/** Forces and arms that move, exercise or are shot down. Own list. */
export const MILITARY: readonly FrameTable[] = [
  {
    type: "military",
    subtype: "interception",
    weight: 0.88,
    lines: `
      shoot~/bring~/shot/brought* .. down ... @flying
      shoot~/shot* ... @flying .. down
      @flying ... shot*/brought/shooting down
      @flying ... intercepted*/downed/neutralised/neutralized/jammed
      @flying .. were/was .. destroyed* &defence/defences/defense/defenses/ministry/air
      down~/destroy~/neutralise~/neutralize~/intercept~/repel~/jam~* ... @flying
      intercept~* ... @flying/@place
      intercepted*/intercepts/scrambled/scramble/scrambles ... jets/bomber/bombers/aircraft/plane/planes/fighters
      @aircraft ... scramble~* 
      air defence~/defense~ .. destroy~/down~/shot/repel~/intercept~/neutralised/neutralized/engaged
      interception* of .. @flying/boat/vessel
      navy/coastguard/warship/troops/commandos ... intercept~/board~/seize~* ... boat/vessel/flotilla/ship/tanker`,
  },
  {
    // Stronger than the strike of which the same words could tell.
    type: "military",
    subtype: "interception",
    weight: 0.93,
    lines: `
      drone~/missile~/rocket~/uav~/projectile~* ... been/were/was .. destroyed/shot/intercepted/downed/neutralised/neutralized
      drone~/missile~/rocket~ .... been/were/was .. shot* down`,
  },
  {
    type: "military",
    subtype: "exercise",
    weight: 0.93,
    lines: `
      test fire~/launch~
      test* fired/launched
      fire~/launch~* ... missile/missiles/rocket/rockets .. into/toward/towards/off/in/over .. sea/ocean/waters/pacific/coast/japan`,
  },
  {
    type: "military",
    subtype: "deployment",
    weight: 0.8,
    lines: `
      send~/sent/deploy~/dispatch~/station~/redeploy~/mass~/amass~/reposition~* ... @soldiers !sport !aidgoods
      send~/sent/move~/moved/shift~* ... troops/soldiers/warships/warship/carrier/jets/marines/bombers/destroyer/frigate/frigates/tanks/brigade/submarine/battery
      troops/soldiers/warships/warship/marines/peacekeepers/guard/guardsmen/jets/bombers/brigade/contingent/battalion/frigate/destroyer ... deploy~/sent/arrive~/dispatch~/stationed/land~/redeployed/massed/sail~* !crash
      police officers/policemen ... land~/arrive~/deploy~* &force/mission/multinational
      troop/military/naval/army deployment~/buildup/build/reinforcement~/withdrawal/presence/convoy/movement~
      deploy~* of .. @soldiers
      move~/station~/deploy~/position~/place~* ... missile/missiles/launchers/systems/weapons/jets .. in/into/to/on/near
      withdraw~/pull~/remove~* .. @num .. troops/soldiers/personnel/forces
      withdraw~/pull~* ... troops/soldiers/forces* from .. @nation
      @soldiers/ship/ships/vessel/vessels/drones ... cross~/enter~/violate~/breach~/circle~* ... line/airspace/waters/strait/border/zone
      violate~/breach~/enter~/incursion* .. airspace
      airspace .. violated*/breached/violation
      @nation ... airspace violation~
      sail~* through .. strait &soldiers
      warship~/destroyer/frigate/carrier ... sail~/enter~/dock~/transit~/arrive~* ... @place/port
      establish~/open~ .. military/naval/air base*
      decision to deploy
      begin~/complete~ .. withdrawal* of .. troops/forces`,
  },
  {
    type: "military",
    subtype: "exercise",
    weight: 0.82,
    lines: `
      military/naval/live/air/army/war/marine/nuclear/joint/combat .. exercise~/drill~/manoeuvres/maneuvers
      nato/army/navy/troops ... exercise~/drill~* in/off/near/with/on
      live fire .. exercise~/drill~/training
      war games/game/gaming
      wargames
      test/tested/tests/fired/launched/fires/fire* ... missile/missiles/icbm/torpedo !hits
      test fire~/launch~
      test~/launch~/fire~* ... ballistic/intercontinental/hypersonic/cruise/intermediate/range .. missile~
      missile/nuclear/weapons test~
      conduct~/hold~/stage~/begin~/launch~/start~ .. exercise~/drill~* &soldiers
      military exercise~`,
  },
  {
    type: "military",
    subtype: "delivery",
    weight: 0.74,
    lines: `
      arms/weapons/ammunition/missile/tank/jet/military deliver~/delivery/deliveries/shipment~/sale/sales/transfer~/supplies/package/aid
      deliver~/supply~/ship~/donate~/transfer~/provide~/hand~/handed/send~/sent/receive~/give~* ... weapons/weapon/ammunition/tanks/tank/artillery/howitzers/howitzer/shells/interceptors/patriot/patriots/himars/f-16/f-16s/rifles/mirage/gripen/leopard/systems/javelins
      deliver~/supply~/ship~/donate~/transfer~/hand~/handed/receive~/took* ... jets/missiles/frigates/frigate/submarines/helicopters/drones/launchers/vehicles/radars &arms
      hand~/handed over* .. @num ... air defence/defense
      jets/tanks/howitzers/weapons/missiles/shipment/consignment/batch ... arrive~/delivered/handed/shipped/reach~* .. in/to/over/from
      first .. jets/tanks/f/missiles/patriot ... arrive~/delivered/land~*
      sale~/sell~/export/supply/contract/deal* ... arms/weapons/missiles/jets/tanks/howitzers/submarines/frigates/helicopters/ammunition/fighter/warplanes &nation
      approve~/sign~/clear~/authorise~/authorize~/agree~* ... arms/weapons/missiles/howitzers/submarines/interceptors/f-16/f-16s
      arms/weapons/military package/deal/sale/contract .. for/to/with
      buy~/purchase~/order~* ... jets/tanks/missiles/howitzers/submarines/frigates/helicopters/himars &nation !sport`,
  },
  {
    type: "military",
    subtype: "mobilisation",
    weight: 0.78,
    lines: `
      mobilise~/mobilisation/mobilization* .. of/reservists/troops/soldiers/men/forces/in/its/order/decree/law
      partial/general/full/nationwide/military mobilisation/mobilization
      call~/called/calling/calls up* .. @num/reservists/conscripts/soldiers/men
      reservists/conscripts ... called/call* up
      conscription .. drive/campaign/law/round/begin~/age/bill
      conscription &nation
      conscript~/draft~* .. @num/men/soldiers/recruits
      spring/autumn/fall draft
      reintroduce~/introduce~ .. conscription/service
      troops/army/forces/military ... on .. high/full/maximum/combat/heightened alert*/readiness`,
  },
];
