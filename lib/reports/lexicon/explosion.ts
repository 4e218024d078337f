import type { FrameTable } from "./frame.ts";

/** Deliberate blasts on the ground. Own list. */
export const EXPLOSION: readonly FrameTable[] = [
  {
    type: "explosion",
    subtype: "car-bomb",
    weight: 0.92,
    lines: `
      car/truck/vehicle/van/lorry/motorcycle/motorbike/vehicle-borne bomb~/bombing~
      car/truck/vehicle/van/lorry/pick/pickup/motorcycle/motorbike/minibus/vehicles .. packed/laden/rigged/loaded/filled with .. explosive~
      explosives/explosive/bomb laden/packed/rigged .. car/truck/vehicle/van/lorry/pick/pickup/motorcycle/motorbike/boat
      booby trapped .. car/truck/vehicle/van/motorcycle
      bomb~/device* .. under/beneath/attached/in/inside .. car/vehicle/truck`,
  },
  {
    type: "explosion",
    subtype: "suicide-bomb",
    weight: 0.93,
    lines: `
      suicide bomb~/bomber~/bombing~/attack~/attacker~/blast~/vest~/explosion~/mission
      bomber~ ... blew/detonate~/explode~/struck/kill~ !aircraft
      blew/blow/blows/blowing himself/herself/themselves/itself .. up
      detonate~/explode~/set .. vest/vests/belt/belts/themselves/himself/herself
      explosive/suicide vest/belt/vests/belts`,
  },
  {
    type: "explosion",
    subtype: "mine",
    weight: 0.9,
    lines: `
      landmine~ ... explode~/detonate~/kill~/blast~/explosion~/injure~/wound~/maim~/hit~/went/blew/planted
      landmine blast~/explosion~
      land/anti/personnel/tank mine/mines ... explode~/detonate~/kill~/blast~/explosion~/injure~/wound~/blew/went
      @harm ... by .. landmine~*/landmines
      @harm ... by .. land/personnel/tank/stray* mine/mines
      step~/tread~/trod on .. mine/landmine/mines/landmines
      hit/struck/over/triggered ... land/anti/naval/sea/personnel/tank/stray .. mine*/mines
      hit/struck/over/triggered ... landmine~
      hit/struck/over/ran* .. a mine &vehicle
      @vehicle ... mine* &harm !burnable
      unexploded/wartime ordnance/bomb~/shell~/mine~/munition~ ... explode~/detonate~/kill~/went
      @harm ... by/when .. unexploded* ordnance/bomb~/shell~/munition~/device
      mine blast~/explosion~`,
  },
  {
    type: "explosion",
    subtype: "grenade",
    weight: 0.9,
    lines: `
      grenade~ attack~/blast~/explosion~/explode~/detonate~/kill~/injure~/wound~
      throw~/hurl~/lob~/toss~/fling~/flung/chuck~ .. grenade~
      grenade~* .. throw~/hurl~/lob~/toss~/explode~/detonate~/went/flung/rolled`,
  },
  {
    type: "explosion",
    subtype: "bomb",
    weight: 0.86,
    lines: `
      roadside/pipe/parcel/letter/nail/homemade/magnetic/sticky/crude/remote bomb~ !art
      home made bomb~
      booby trap bomb~
      bomb blast~/attack~/explosion~ !aircraft
      twin/triple/serial bomb~/blast~/bombing~/explosion~
      bomb~* ... explode~/detonate~/went/goes/rip~/tear~/tore/kill~/wound~/injure~/planted/hit~ !sport !aircraft
      bombed* ... by .. @armed
      bomb* hidden/placed/concealed/planted
      @armed ... bomb~* .. @place/@target/@soft !aircraft
      bombing* at/in/of/near/on/outside/kill~/that/killed/left !aircraft
      @harm .. in .. bombing*/bombings !aircraft
      explosive device~/charge~/package~
      explosive~* .. detonate~/explode~/went
      ied/ieds
      set off/detonated .. bomb~*/explosives/explosive/device
      pagers/walkie ... explode~/exploded/detonated*
      device* ... detonated/exploded/went off
      dynamite .. attack~/explode~/thrown`,
  },
  {
    type: "explosion",
    subtype: null,
    weight: 0.7,
    lines: `
      explosion~/blast~* ... rip~/ripped/tear~/tore/rock~/shake~/hit~/kill~/wound~/injure~/destroy~/target~/left/leaves/struck/strike~/damage~ !industrial !figurative !business !aircraft !weapon
      explosion~/blast~ at/in/near/outside/on/inside/aboard .. @place/@target/@soft/@military !industrial !figurative !business !aircraft !weapon
      @harm .. in .. explosion*/blast/explosions !industrial !aircraft !weapon
      series/string of .. explosions/blasts !figurative
      @target/@place/@monument ... was/were/been blown* up !industrial
      blew/blow/blows/blown* up ... @target/@monument/pylon~/line/lines/building/gas/oil/power &armed
      blew*/blow/blows/blown up ... station/bridge/dam/plant/pipeline/depot/pylon~/pylons/tracks/railway/house/homes/school/shrine
      pipeline*/railway/bridge/school/tracks ... blown up`,
  },
];
