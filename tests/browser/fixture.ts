import type {
  IncidentStatus,
  IncidentSubtype,
  IncidentTime,
  IncidentType,
  LngLat,
  PlacePrecision,
  ReportPlace,
} from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";

/** Incidents made for the tests of the interface: every mark, status and precision, and a month of time. */
type Where = readonly [
  name: string,
  longitude: number,
  latitude: number,
  country: string | null,
  precision?: PlacePrecision,
  areas?: readonly string[],
];

const kharkiv: Where = ["Kharkiv", 36.2304, 49.9935, "UA"];
const kyiv: Where = ["Kyiv", 30.5234, 50.4501, "UA"];
const paris: Where = ["Paris", 2.3488, 48.8534, "FR"];
const bryansk: Where = ["Bryansk Oblast", 33.4, 52.9, "RU", "admin1", ["RU-BRY"]];
const crimea: Where = ["Crimea", 34.4, 45.3, "UA", "admin1", ["UA-43"]];
const donbas: Where = ["Donbas", 38.2, 48.3, "UA", "region", ["UA-14", "UA-09"]];
const lithuania: Where = ["Lithuania", 23.9, 55.3, "LT", "country", ["LT"]];
const blackSea: Where = ["Black Sea", 34.0, 43.4, null, "water", []];

type Line = readonly [
  id: string,
  type: IncidentType,
  title: string,
  when: string,
  where: Where | readonly Where[] | null,
  more?: {
    readonly status?: IncidentStatus;
    readonly subtype?: IncidentSubtype;
    readonly claimedBy?: string;
    readonly sources?: number;
    readonly killed?: number;
    readonly injured?: number;
  },
];

const LINES: readonly Line[] = [
  [
    "strike-kharkiv",
    "strike",
    "Drone strikes on Kharkiv",
    "2025-03-26/2025-03-27",
    kharkiv,
    { subtype: "drone", injured: 8, sources: 2 },
  ],
  [
    "strike-zolochiv",
    "strike",
    "Strike on Zolochiv",
    "2025-03-26",
    ["Zolochiv", 35.9797, 50.2797, "UA"],
    { injured: 7 },
  ],
  ["strike-dnipro", "strike", "Fires after drones over Dnipro", "2025-03-26", ["Dnipro", 35.0462, 48.4647, "UA"]],
  [
    "strike-bryansk",
    "strike",
    "Substation hit in Bryansk Oblast",
    "2025-03-26",
    bryansk,
    { status: "claimed", claimedBy: "the Russian Defence Ministry" },
  ],
  [
    "drone-crimea",
    "military",
    "Drone shot down over Crimea",
    "2025-03-26",
    crimea,
    { status: "claimed", claimedBy: "the Russian Defence Ministry", subtype: "interception" },
  ],
  ["gas-crimea", "strike", "Gas storage attacked in Crimea", "2025-03-25", crimea, { status: "disputed" }],
  [
    "soldiers-lithuania",
    "accident",
    "Soldiers missing after exercise",
    "2025-03-25",
    lithuania,
    { status: "disputed", subtype: "missing" },
  ],
  [
    "summit-paris",
    "diplomacy",
    "Paris summit on guarantees for Ukraine",
    "2025-03-27",
    paris,
    { subtype: "summit", sources: 2 },
  ],
  [
    "talks-elysee",
    "diplomacy",
    "Talks at the Elysee Palace",
    "2025-03-26",
    ["Elysee Palace", 2.3165, 48.8704, "FR", "site"],
    { subtype: "meeting" },
  ],
  ["call-macron", "diplomacy", "Call between Macron and Trump", "2025-03-26", null, { subtype: "call", sources: 2 }],
  ["protest-paris", "protest", "Pensioners march in Paris", "2025-03-20", paris, { subtype: "demonstration" }],
  [
    "trial-paris",
    "justice",
    "Verdict in party funding trial",
    "2025-03-31",
    paris,
    { status: "planned", subtype: "trial" },
  ],
  ["theft-paris", "crime", "Jewels stolen from a gallery", "2025-03-15", paris, { subtype: "theft" }],
  ["strike-kyiv", "strike", "Drones over Kyiv", "2025-03-22/2025-03-23", kyiv, { killed: 3, injured: 10, sources: 3 }],
  ["strike-kyiv-2", "strike", "Missile debris falls in Kyiv", "2025-03-18", kyiv, { injured: 1 }],
  [
    "battle-donbas",
    "battle",
    "Fighting along the line in Donbas",
    "2025-03",
    donbas,
    { status: "claimed", claimedBy: "both general staffs" },
  ],
  [
    "battle-pokrovsk",
    "battle",
    "Clashes near Pokrovsk",
    "2025-03-24",
    ["Pokrovsk", 37.1819, 48.2819, "UA", "near"],
    { sources: 2 },
  ],
  ["battle-toretsk", "battle", "Clashes in Toretsk", "2025-03-21", ["Toretsk", 37.8475, 48.3976, "UA"]],
  [
    "exercise-black-sea",
    "military",
    "Warships exercise in the Black Sea",
    "2025-03-12/2025-03-14",
    blackSea,
    { subtype: "exercise" },
  ],
  ["truce-black-sea", "diplomacy", "Truce at sea discussed", "2025-03-25", blackSea, { status: "disputed" }],
  [
    "troops-north-korea",
    "military",
    "Troops sent to Russia",
    "2025-01/2025-02",
    ["Russia", 96, 61, "RU", "country", ["RU"]],
    { status: "claimed", claimedBy: "South Korea's military" },
  ],
  [
    "visit-kim",
    "diplomacy",
    "Kim Jong Un to visit Russia",
    "2025-05-09~",
    ["Russia", 96, 61, "RU", "country", ["RU"]],
    { status: "planned", subtype: "visit" },
  ],
  [
    "children-return",
    "humanitarian",
    "Five children returned to Ukraine",
    "2025-03-26",
    ["Ukraine", 31.4, 49, "UA", "country", ["UA"]],
    { status: "claimed", claimedBy: "Russian state media", subtype: "exchange" },
  ],
  [
    "quake-mandalay",
    "disaster",
    "Earthquake near Mandalay",
    "2025-03-28",
    ["Mandalay", 96.0836, 21.9747, "MM", "near"],
    { subtype: "earthquake", killed: 1600, injured: 3400, sources: 4 },
  ],
  [
    "tower-bangkok",
    "accident",
    "Tower collapses in Bangkok",
    "2025-03-28",
    ["Bangkok", 100.5014, 13.754, "TH"],
    { subtype: "collapse", killed: 9, sources: 2 },
  ],
  [
    "fire-kocani",
    "accident",
    "Fire in a nightclub",
    "2025-03-16",
    ["Kočani", 22.4127, 41.9164, "MK"],
    { subtype: "fire", killed: 59, sources: 3 },
  ],
  [
    "protest-belgrade",
    "protest",
    "Mass rally in Belgrade",
    "2025-03-15",
    ["Belgrade", 20.4651, 44.804, "RS"],
    { sources: 2 },
  ],
  [
    "arrest-istanbul",
    "justice",
    "Mayor of Istanbul arrested",
    "2025-03-19",
    ["Istanbul", 28.9497, 41.0138, "TR"],
    { subtype: "arrest", sources: 3 },
  ],
  [
    "protest-istanbul",
    "protest",
    "Crowds at Istanbul's city hall",
    "2025-03-19/2025-03-25",
    ["Istanbul", 28.9497, 41.0138, "TR"],
    { sources: 3 },
  ],
  ["protest-ankara", "protest", "Students march in Ankara", "2025-03-21", ["Ankara", 32.8543, 39.9199, "TR"]],
  [
    "strike-gaza",
    "strike",
    "Strikes across the Gaza Strip",
    "2025-03-18",
    ["Gaza Strip", 34.4, 31.42, "PS", "region", ["PS"]],
    { killed: 400, sources: 3 },
  ],
  [
    "aid-gaza",
    "humanitarian",
    "Aid deliveries halted",
    "2025-03-02",
    ["Gaza Strip", 34.4, 31.42, "PS", "region", ["PS"]],
    { subtype: "aid" },
  ],
  ["strike-beirut", "strike", "Strike on Beirut's suburbs", "2025-03-28", ["Beirut", 35.4951, 33.8889, "LB"]],
  [
    "battle-khartoum",
    "battle",
    "Army retakes the palace in Khartoum",
    "2025-03-21",
    ["Khartoum", 32.5324, 15.5518, "SD"],
    { sources: 2 },
  ],
  [
    "health-kampala",
    "health",
    "Ebola outbreak in Uganda",
    "2025-03",
    ["Uganda", 32.4, 1.3, "UG", "country", ["UG"]],
    { subtype: "outbreak" },
  ],
  [
    "flood-bahia",
    "disaster",
    "Floods in Bahía Blanca",
    "2025-03-07",
    ["Bahía Blanca", -62.2724, -38.7176, "AR"],
    { killed: 16 },
  ],
  [
    "tariffs-washington",
    "sanctions",
    "Tariffs on cars announced",
    "2025-03-26",
    ["Washington", -77.0366, 38.895, "US"],
    { subtype: "tariff", sources: 2 },
  ],
  [
    "sanctions-brussels",
    "sanctions",
    "Sanctions renewed in Brussels",
    "2025-03-14",
    ["Brussels", 4.3488, 50.8505, "BE"],
  ],
  [
    "vote-berlin",
    "politics",
    "Bundestag votes on debt rules",
    "2025-03-18",
    ["Berlin", 13.4105, 52.5244, "DE"],
    { subtype: "vote", sources: 2 },
  ],
  [
    "attack-mannheim",
    "attack",
    "Car driven into a crowd in Mannheim",
    "2025-03-03",
    ["Mannheim", 8.4669, 49.4891, "DE"],
    { subtype: "ramming", killed: 2 },
  ],
  [
    "blast-quetta",
    "explosion",
    "Bomb on a train near Sibi",
    "2025-03-11",
    ["Sibi", 67.8773, 29.543, "PK", "near"],
    { subtype: "bomb", sources: 2 },
  ],
  [
    "statement-kremlin",
    "statement",
    "Kremlin rejects the plan",
    "2025-03-27",
    ["Moscow", 37.6156, 55.7522, "RU"],
    { subtype: "accusation" },
  ],
  ["statement-kyiv", "statement", "Kyiv accuses Moscow", "2025-03-27", kyiv, { subtype: "accusation" }],
  [
    "soldiers-found",
    "accident",
    "Report of deaths withdrawn",
    "2025-03-26",
    ["Pabradė", 25.761, 54.981, "LT"],
    { status: "retracted" },
  ],
  ["cyber-unknown", "crime", "Rail booking system attacked", "", kyiv, { subtype: "cyber" }],
  ["agreement-unplaced", "diplomacy", "Minerals agreement drafted", "2025-03-10", null, { status: "planned" }],
  [
    "pipeline",
    "explosion",
    "Metering station destroyed",
    "2025-03-28",
    ["Sudzha", 35.2722, 51.19, "RU"],
    { status: "disputed" },
  ],
  [
    "evacuation",
    "humanitarian",
    "Villages evacuated in two regions",
    "2025-03-27",
    [
      ["Sumy", 34.8003, 50.9216, "UA"],
      ["Bilopillia", 34.3139, 51.1502, "UA"],
    ],
    { subtype: "evacuation" },
  ],
];

const PUBLISHERS = ["Demonstration Wire", "Demonstration Courier", "Demonstration Herald", "Demonstration Post"];

export const FIXTURE: readonly IncidentSummary[] = LINES.map(([id, type, title, when, where, more = {}], at) => ({
  id,
  type,
  subtype: more.subtype ?? null,
  title,
  status: more.status ?? "reported",
  claimedBy: more.claimedBy ?? null,
  time: timeOf(when),
  places: wheres(where).map(placeOf),
  casualties: {
    ...(more.killed !== undefined && { killed: { low: more.killed, high: more.killed, best: more.killed } }),
    ...(more.injured !== undefined && { injured: { low: more.injured, high: null, best: more.injured } }),
  },
  confidence: 0.9,
  sources: more.sources ?? 1,
  publishers: Array.from({ length: more.sources ?? 1 }, (_, source) => PUBLISHERS[(at + source) % 4] ?? ""),
}));

function wheres(where: Line[4]): readonly Where[] {
  if (where === null) return [];
  return (Array.isArray(where[0]) ? where : [where]) as readonly Where[];
}

function placeOf([name, longitude, latitude, country, precision = "place", areas = []]: Where): ReportPlace {
  const point: LngLat = [longitude, latitude];
  return {
    id: `${precision}:${name.toLowerCase()}`,
    name,
    role: "location",
    precision,
    point,
    ...(precision === "near" && { radiusKm: 15 }),
    country,
    admin1: null,
    bbox: precision === "water" ? [28, 41, 41, 46.5] : null,
    areas,
  };
}

function timeOf(edtf: string): IncidentTime {
  if (edtf === "") return { edtf, start: null, end: null, precision: "unknown" };
  const [from = "", to = from] = edtf.replace("~", "").split("/");
  const isMonth = from.length === 7;
  return {
    edtf,
    start: isMonth ? `${from}-01` : from,
    end: isMonth ? `${to}-28` : to,
    precision: isMonth ? "month" : from === to ? "day" : "days",
  };
}
