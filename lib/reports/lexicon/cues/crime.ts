import type { FrameTable } from "../frame.ts";

/** Looser wordings of crime: a telling word and a second one in the sentence. Own list. */
export const CRIME_CUES: readonly FrameTable[] = [
  {
    type: "crime",
    subtype: "theft",
    weight: 0.64,
    lines: `
      stolen/stole/steal/steals/stealing* &people !sport !art !figurative !show
      stolen* from/in/by/during/after/at .. @place/@soft/warehouse/home/museum/store/shop/church/garden/@nation !sport
      break in/ins
      thieves/burglars/robbers* &loot !art !film
      thieves/burglars/robbers* &num !art !film !ways !leisure
      thieves/burglars/robbers* &place !art !film
      hand over .. cash/money/phone/valuables/keys
      loot~/looted* .. @soft/museum/shop~/store~
      mugged/mugging~
      vanished* .. after .. break
      robbed/robs/robbing* &police !victory`,
  },
  {
    type: "crime",
    subtype: "fraud",
    weight: 0.62,
    lines: `
      con~/conned/bogus/fake* .. @people ... out of
      bogus doctor/builder/nurse/lawyer/agent/pilot
      siphon~/siphoned/embezzle~/embezzling/embezzlement
      launder~/laundering
      bribe~/bribes/bribery/kickbacks
      fraud/fraudulent/fraudulently
      swindle~/scam~/scams/scammed/scammers
      fake/false/forged* invoices/documents/passports/claims/notes/medicines/tickets/vaccines
      tax evasion
      price fixing
      corruption* &num
      counterfeit`,
  },
  {
    type: "crime",
    subtype: "trafficking",
    weight: 0.68,
    lines: `
      cocaine/heroin/fentanyl/methamphetamine/meth/ketamine/captagon/narcotics* ... found/discover~/discovered/seize~/seized/intercept~/hidden/worth/tonnes/kilos/kg/container/bust
      found/discover~/discovered/seize~/seized/intercept~* ... cocaine/heroin/fentanyl/methamphetamine/meth/ketamine/captagon/narcotics/drugs/cannabis
      smuggle~/smuggled/smuggling/smugglers/traffickers/trafficking
      moving/carrying/ferrying/bringing* migrants* .. by/in/across/from
      gang moving/ferrying/smuggling* 
      drug ring/gang/lab/den`,
  },
  {
    type: "crime",
    subtype: "arson",
    weight: 0.74,
    lines: `
      douse~/doused* ... petrol/gasoline/fuel/kerosene
      petrol/gasoline* ... lit/set/ignited/alight
      arson~/arsonist~/torched/firebomb~/firebombed
      set alight/ablaze* .. by
      suspicious fire~/blaze~`,
  },
  {
    type: "crime",
    subtype: "cyber",
    weight: 0.72,
    lines: `
      hack~/hacked/hackers/hacker/hacking !golf
      after/by/in .. hack*
      broke/break~* into .. computers/systems/network~/servers/accounts/emails/website
      cyber
      data .. stolen/breach~/leaked/exposed*
      malware/ransomware/spyware`,
  },
  {
    type: "crime",
    subtype: "vandalism",
    weight: 0.7,
    lines: `
      headstones/gravestones/tombstones/graves/statue/memorial* ... knocked/smashed/toppled/damaged/defaced/pushed/broken/destroyed/overturned
      vandals/vandalised/vandalized/vandalism/defaced/graffiti/sabotage~/sabotaged
      cable~* .. cut/severed/damaged
      slogans .. daubed/painted/sprayed`,
  },
];
