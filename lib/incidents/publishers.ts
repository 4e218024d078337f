/**
 * News agencies, by the names under which their texts run. Who takes an agency's text adds no source of its own.
 * From the agencies' own style of signing; our own list.
 */
export const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  Reuters: ["Reuters", "Thomson Reuters"],
  "Associated Press": ["AP", "Associated Press", "The Associated Press", "AP News"],
  "Agence France-Presse": ["AFP", "Agence France-Presse", "Agence France Presse"],
  dpa: ["dpa", "Deutsche Presse-Agentur", "dpa international"],
  EFE: ["EFE", "Agencia EFE"],
  ANSA: ["ANSA"],
  "PA Media": ["PA", "PA Media", "Press Association"],
  UPI: ["UPI", "United Press International"],
  Bloomberg: ["Bloomberg", "Bloomberg News"],
  Ukrinform: ["Ukrinform"],
  "Interfax-Ukraine": ["Interfax-Ukraine"],
  Interfax: ["Interfax"],
  TASS: ["TASS", "ITAR-TASS"],
  "RIA Novosti": ["RIA", "RIA Novosti"],
  Belta: ["BelTA", "Belta"],
  Xinhua: ["Xinhua", "Xinhua News Agency"],
  "Kyodo News": ["Kyodo", "Kyodo News"],
  "Yonhap News Agency": ["Yonhap", "Yonhap News Agency"],
  "Press Trust of India": ["PTI", "Press Trust of India"],
  ANI: ["ANI", "Asian News International"],
  "Anadolu Agency": ["AA", "Anadolu", "Anadolu Agency"],
  IRNA: ["IRNA"],
  SANA: ["SANA"],
  WAFA: ["WAFA"],
};

/**
 * Owners of several publishers that news commonly quotes side by side: their desks share texts and reporters. From the
 * publishers' imprints, as of early 2025; one that stands here under no owner counts as its own.
 */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  BBC: ["BBC", "BBC News", "BBC Sport", "BBC News Russian", "BBC News Ukraine", "BBC World Service"],
  "News Corp": [
    "The Times",
    "The Sunday Times",
    "The Sun",
    "The Wall Street Journal",
    "New York Post",
    "The Australian",
  ],
  "DMG Media": ["Daily Mail", "MailOnline", "The Mail on Sunday", "Metro", "The i Paper"],
  Reach: [
    "Daily Mirror",
    "The Mirror",
    "Daily Express",
    "Express",
    "Daily Star",
    "Daily Record",
    "Manchester Evening News",
    "Liverpool Echo",
  ],
  Comcast: ["Sky News", "NBC News"],
  Gannett: ["USA Today", "USA TODAY", "The Arizona Republic", "Detroit Free Press", "The Indianapolis Star"],
  Tribune: ["Chicago Tribune", "New York Daily News", "Orlando Sentinel", "The Baltimore Sun", "Hartford Courant"],
  "Deutsche Welle": ["DW", "Deutsche Welle", "DW News"],
  "France Médias Monde": ["France 24", "RFI", "Monte Carlo Doualiya"],
  "Radio Free Europe": ["RFE/RL", "Radio Free Europe", "Radio Liberty", "Current Time", "Radio Svoboda", "Krym.Realii"],
  "Al Jazeera": ["Al Jazeera", "Al Jazeera English", "AJ+"],
  "Rossiya Segodnya": ["RIA Novosti", "Sputnik", "Sputnik News"],
  "Dragon Capital": ["Ukrainska Pravda", "European Pravda", "New Voice of Ukraine", "NV"],
};

/** The agency that a name belongs to, or null. */
export function agencyNamed(name: string): string | null {
  return AGENCY_OF.get(keyOf(name)) ?? null;
}

/** The owner of a publisher: the publisher itself where the table knows none. */
export function ownerOf(publisher: string): string {
  return OWNER_OF.get(keyOf(publisher)) ?? publisher;
}

/** The agency whose byline a text bears at its head or its end, or null: "KYIV (Reuters) - …", "… said. (AP)". */
export function agencyOf(text: string): string | null {
  const trimmed = text.trim();
  const signed = HEAD.exec(trimmed.slice(0, HEAD_LENGTH)) ?? TAIL.exec(trimmed.slice(-TAIL_LENGTH));
  const name = signed?.[1] ?? signed?.[2];
  return name ? agencyNamed(name) : null;
}

/** Characters at head and end within which a byline stands. */
const [HEAD_LENGTH, TAIL_LENGTH] = [200, 80];
const keyOf = (name: string) => name.trim().replace(/^the /i, "").toLowerCase();
const lookup = (table: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(table).flatMap(([owner, names]) => names.map((name) => [keyOf(name), owner] as const)));
const AGENCY_OF = lookup(AGENCIES);
const OWNER_OF = lookup(OWNERS);
/** As they are written, longest first, so that "AP" doesn't stand for "AP News". */
const NAMES = Object.values(AGENCIES)
  .flat()
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");
/** In brackets before the dash of a dateline, or in a line of authors; a mention in a sentence is no byline. */
const HEAD = new RegExp(
  `(?:^|\\n)[^\\n.]{0,80}?[(/](${NAMES})[)/]\\s*[-–—:]|(?:^|\\n)(?:By|Source:) [^\\n.]{0,60}?\\b(${NAMES})(?=\\s*\\n)`,
  "u",
);
const TAIL = new RegExp(`[(/[](${NAMES})[)/\\]]\\.?$`, "u");
