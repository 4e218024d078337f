import { z } from "zod";
import type { LngLat, PlaceKind } from "../model.ts";
import { normalizeName } from "./normalize.ts";
import { cleanPostalName } from "./postal-name.ts";
import { romanizeFor } from "./romanize.ts";

/** A place of a user's file, before it is matched with the gazetteer. */
export interface AddedPlace {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: Extract<PlaceKind, "place" | "admin2" | "site" | "water">;
  readonly country: string;
  readonly point: LngLat;
  readonly population: number;
  /** How many rows of the file tell of it. */
  readonly rows: number;
  /** GeoNames code of the first-order area: `UA.05`. */
  readonly area: string;
  /** The area and the name of the district in it, where a postal file tells it: `UA.05.Bahmutskiy`; "" otherwise. */
  readonly district: string;
  /** The file says that the point is estimated: it may be off by 100 km. */
  readonly isRough: boolean;
}

const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const longitude = number(-180, 180);
const latitude = number(-90, 90);
const country = z.string().regex(/^[A-Z]{2}$/);
const name = z.string().trim().min(1).max(200);

const CountryRow = z.object({
  number: z.string().regex(/^\d{1,9}$/),
  name,
  asciiName: z.string(),
  alternates: z.string(),
  latitude,
  longitude,
  feature: z.string(),
  country,
  area: z.string().max(20),
  population: z.union([z.literal(""), z.string().regex(/^\d{1,11}$/)]),
});

/** A row of a country dump as a place; null for what the gazetteer does not take; a reason when it is no such row. */
export function readCountryRow(cells: readonly string[]): AddedPlace | null | string {
  if (cells.length !== 19) return `has ${cells.length} columns instead of 19`;
  const parsed = CountryRow.safeParse({
    number: cells[0],
    name: cells[1],
    asciiName: cells[2],
    alternates: cells[3],
    latitude: cells[4],
    longitude: cells[5],
    feature: `${cells[6]}.${cells[7]}`,
    country: cells[8],
    area: cells[10],
    population: cells[14],
  });
  if (!parsed.success) return reasonOf(parsed.error);
  const row = parsed.data;
  const kind = kindOf(row.feature);
  if (!kind) return null;
  return {
    id: `geonames:${row.number}`,
    name: row.name,
    names: [...new Set([row.name, row.asciiName, ...row.alternates.split(",").filter(isWord)])].filter(isWord),
    kind,
    country: row.country,
    point: [row.longitude, row.latitude],
    population: Math.min(Number(row.population), 4e9),
    rows: 1,
    area: `${row.country}.${row.area}`,
    district: "",
    isRough: false,
  };
}

const PostalRow = z.object({
  country,
  code: z.string().max(20),
  name,
  admin1: z.string().max(20),
  district: z.string().max(200),
  latitude,
  longitude,
  accuracy: z.string().max(2),
});

/** A row of a postal file as a place: the same name in the same first-order area is one place. */
export function readPostalRow(cells: readonly string[]): AddedPlace | string {
  if (cells.length !== 12) return `has ${cells.length} columns instead of 12`;
  const parsed = PostalRow.safeParse({
    country: cells[0],
    code: cells[1],
    name: cells[2],
    admin1: cells[4],
    district: cells[5],
    latitude: cells[9],
    longitude: cells[10],
    accuracy: cells[11],
  });
  if (!parsed.success) return reasonOf(parsed.error);
  const row = parsed.data;
  const own = cleanPostalName(row.name);
  const latin = romanizeFor(row.country, own);
  const area = `${row.country}.${row.admin1}`;
  return {
    id: `postal:${row.country}-${row.admin1}-${slug(latin)}`,
    name: latin,
    names: [...new Set([latin, own])],
    kind: "place",
    country: row.country,
    point: [row.longitude, row.latitude],
    population: 0,
    rows: 1,
    area,
    district: row.district === "" ? "" : `${area}.${row.district}`,
    isRough: row.accuracy.trim() === ESTIMATED,
  };
}

/** GeoNames' accuracy of a point that is only estimated. */
const ESTIMATED = "1";

/** Populated places, districts, waters, and buildings that news may name; no hills, roads and fields. */
function kindOf(feature: string): AddedPlace["kind"] | null {
  if (/^P\.(?!PPL[QWH]$)/.test(feature)) return "place";
  if (feature === "A.ADM2" || feature === "A.ADM3") return "admin2";
  if (/^H\.(?:LK|STM|RSV|GULF|BAY|SEA|STRT|CNL)/.test(feature)) return "water";
  if (/^S\.(?:AIR|PS|DAM|HSP|BDG|PAL|MNMT|RSTN|PRN|INSM|MIL|PRT|NUC|STDM|UNIV)/.test(feature)) return "site";
  return null;
}

function isWord(name: string): boolean {
  return name.length > 2 || !/^[A-Za-z]/.test(name);
}

/** ASCII for ids: letters of other scripts by their code points. */
function slug(name: string): string {
  return normalizeName(name)
    .replaceAll(" ", "-")
    .replace(/[^a-z0-9-]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);
}

function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join(".")}: ${issue.message}` : "is no such row";
}
