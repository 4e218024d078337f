import type { FrameTable } from "../frame.ts";

/** Looser wordings of violence against people: a telling word and a second one in the sentence. Own list. */
export const ATTACK_CUES: readonly FrameTable[] = [
  {
    type: "attack",
    subtype: "shooting",
    weight: 0.64,
    lines: `
      bullet/bullets* &harm !art
      bullets* .. spray~/riddle~/fired/with
      spray~/riddle~/riddled* ... bullets/gunfire
      gunshot~ &harm
      gunfire &place
      sniper~ &harm
      gunman/gunmen
      shot* &harm !sport !film !vaccine !aircraft
      shoot~/shooting* &police &harm !film
      shootings
      shot* near/outside/in/at/by .. @place/@soft/home/house !sport !film !art
      firearm~/gun/rifle/pistol* &harm !art
      came/come/comes under* fire .. from .. @armed`,
  },
  {
    type: "attack",
    subtype: "stabbing",
    weight: 0.68,
    lines: `
      knife/machete/axe/knives/machetes/blade* &harm !art !leisure
      knife/machete/axe/knives* ... attack~/slash~/stab~/threaten~ !art
      attacked*/attack/attacks .. by/with ... knife/machete/axe`,
  },
  {
    type: "attack",
    subtype: "assassination",
    weight: 0.7,
    lines: `
      killed* by .. sniper/hitman/hitmen/gunman &leader
      assassin~ !art !past
      shot* ... president/minister/candidate/senator/mayor/leader/politician/activist &harm`,
  },
  {
    type: "attack",
    subtype: "ramming",
    weight: 0.66,
    lines: `
      car/van/truck/lorry/suv/vehicle* ... ran/drove/ploughed/plowed/rammed/careered/crashed into ... crowd/queue/pedestrians/people/market/festival/parade/shoppers/revellers/marchers/children/pupils/group/diners`,
  },
  {
    type: "attack",
    subtype: "assault",
    weight: 0.6,
    lines: `
      set upon .. @people/@num
      beaten/beating/beat* &harm !sport
      murder~/murdered* &police !art
      murder/murders* &place &harm !art
      manslaughter/homicide/femicide*
      assault~/assaulted* &people !sport !forces
      attacked* &people &harm !aircraft
      acid &harm !rain
      strangled/strangle~/bludgeoned/lynched/tortured
      torture~* &people
      robbed* and beaten
      jaw/skull/bones .. broken/breaking
      breaking* .. jaw/arm/leg/nose
      hate crime~
      domestic violence`,
  },
  {
    type: "attack",
    subtype: "abduction",
    weight: 0.7,
    lines: `
      captivity
      ransom
      hostage/hostages* &armed
      hostage/hostages* &police
      held captive
      missing* .. after .. armed/gunmen/raid
      seized* .. by .. @armed/masked/armed
      kidnapping*`,
  },
  {
    type: "attack",
    subtype: "sexual-violence",
    weight: 0.7,
    lines: `
      raped/rape/rapes* &people !art
      sexual violence/assault/abuse/exploitation`,
  },
  {
    type: "attack",
    subtype: "massacre",
    weight: 0.7,
    lines: `
      slaughter~/slaughtered* &armed
      slaughter~/massacred* &people &place !business !art
      mass grave~`,
  },
  {
    type: "attack",
    subtype: null,
    weight: 0.55,
    lines: `
      attack~/raid~* &armed &harm !aircraft !weapon !police
      @armed ... burn~/torch~/loot~/raze~* .. @soft/homes/houses &harm
      @armed ... kill~* .. @num/@people !aircraft
      under fire* from .. @armed
      killed*/dead .. in .. violence
      @armed* &soft &harm !aircraft !weapon
      terror attack~/attacks
      terrorist attack~
      attack* on .. @soft &harm !weapon !aircraft`,
  },
];
