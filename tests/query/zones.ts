/**
 * Zones whose clocks try a calendar: none that change, quarters of an hour, a change by half an hour,
 * at midnight (Beirut on, Havana back), on the other half of the globe, beyond the date line.
 */
export const ZONES = [
  "UTC",
  "Europe/Kyiv",
  "Asia/Kathmandu",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Beirut",
  "America/Havana",
  "Pacific/Kiritimati",
] as const;
