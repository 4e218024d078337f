import type { FrameTable } from "./frame.ts";

/** Sanctions, tariffs and expulsions, and their end. Own list. */
export const SANCTIONS: readonly FrameTable[] = [
  {
    type: "sanctions",
    subtype: "tariff",
    weight: 0.8,
    lines: `
      announce~/impose~/introduce~/place~/raise~/levy~/slap~/double~/hike~/increase~/set/put/hit~/threaten~/unveil~/apply~/triple~/order~/retaliate~/respond~* ... @tariff !heavy !call !police !free
      new/retaliatory/reciprocal/sweeping/import/steel/car/auto/punitive/dumping/customs/countervailing/export/additional/percent/aluminium/aluminum/protectionist tariffs/tariff/duties/duty/levies*
      @tariff* on/of/against/took/take~/came/come~/kick~/begin/began/go/went .. @nation/goods/imports/steel/cars/effect/force/into/percent/products/exports/wine/@num !electricity !phone
      tariffs* on/against
      hit~/hits .. back with .. @tariff*
      trade war
      restrict~/curb~/ban~/banned/halt~/block~/suspend~* .. imports/exports/export/import
      restrict~/curb~/ban~/halt~/block~* .. @nation .. imports/exports/goods
      export/import .. ban~/control~/curb~/restrictions* on/of/for/against/by .. !lift`,
  },
  {
    type: "sanctions",
    subtype: "lifting",
    weight: 0.86,
    lines: `
      lift~/ease~/loosen~/end~/remove~/suspend~/scrap~/waive~/relax~/drop~/repeal~/roll~/cancel~/pause~/cut~/halve~/lower~/unfreeze~* ... sanctions/sanction/embargo/tariffs/tariff/duties/levies/blacklist
      lift~/ease~/remove~/suspend~/scrap~/relax~* .. restrictions/ban/curbs .. on .. @nation/banks/imports/exports/seafood/beef/wine/visas
      sanctions relief/waiver~
      sanctions .. lifted*/eased/removed/suspended/waived
      remove~/removed/delist~/delisted/take~/took/struck* ... from/off .. sanctions/terrorism/blacklist/terror list
      unfreeze~/unfroze/unfrozen* .. assets/funds
      readmit~/readmitted* .. @nation`,
  },
  {
    type: "sanctions",
    subtype: "expulsion",
    weight: 0.85,
    lines: `
      expel~/expelled/expulsion* ... diplomat~/ambassador/ambassadors/envoy/envoys/attache/attaché/attaches/officers/staff/consul
      diplomat~/ambassador/envoy/attache/consul ... expelled*/kicked
      kick~/kicked/throw~/threw/boot~* out .. diplomat~/ambassador/envoy
      expulsion~* of
      persona non grata
      order~/ordered/told/tell~/give~/gave* ... diplomat~/ambassador/attache/attaché/envoy/consul/staff ... leave/hours/out
      close~/closed/closing/closure/shut~/shuts* .. embassy/embassies/consulate/consulates/mission
      embassy/consulate ... closed*/shut/expelled
      recall~/withdraw~/withdrew* .. ambassador/envoy/ambassadors
      ambassador/envoy .. recalled*
      break~/broke/cut/cuts/sever~/severed/suspend~/suspended/downgrade~* off? diplomatic/all relations/ties
      break~/broke/cut/cuts/sever~/severed/suspend~* .. relations/ties* with .. @nation
      severed/severs/broke/breaks/cut/cuts .. ties*/relations with`,
  },
  {
    type: "sanctions",
    subtype: "sanction",
    weight: 0.8,
    lines: `
      impose~/announce~/introduce~/slap~/adopt~/extend~/approve~/prolong~/renew~/hit~/place~/put/unveil~/agree~/widen~/tighten~/toughen~/reimpose~/expand~/issue~/order~/snap~/target~* ... sanctions/embargo/blacklist
      impose~/announce~/introduce~/slap~/extend~/issue~* ... travel ban~/bans
      impose~/slap~* .. asset freeze~/freezes
      sanctions* on/against/package/regime/list !lift !ease
      sanctions* ... imposed/target~/extended/renewed/snapped/adopted/announced/hit/took/reimposed/tightened/slapped
      round/package/wave/raft .. of .. sanctions*
      @nation/@people/@num/@name .. sanctioned*/blacklisted
      sanction~/sanctioned/sanctions/sanctioning* .. @num/@nation/@name/@people/network/companies/firms/individuals/entities/officials/tankers/banks/group/ships/former/judges/the/a/ministers
      blacklist~/blacklisted* .. @num/@nation/@people/companies/firms
      freeze~/froze/frozen/freezing* .. assets/funds/accounts
      assets .. frozen*
      ban~/banned/bar~/barred* ... from entering/entry
      revoke~/revoked/cancel~/denied/deny~/refuse~/refused* .. visas*/visa
      entry ban~
      added to .. sanctions list
      arms/oil/trade/gas/weapons/fuel embargo
      ban~/banned/bar~/barred/prohibit~/halt~* ... imports/exports/import/export .. of/to/from
      trade/visa/travel/export restrictions .. on/against
      designate~/designated* ... terrorist/terror .. group/organisation/organization`,
  },
];
