import { z } from "zod";
import { allowedHosts, isViewName } from "../query/saved-view.ts";

// The lines of a dump: rows as they are stored, without what is derived of them and without the numbers that a database
// gives, which another one gives otherwise. Checked when they are read; columns of JSON were checked before they were
// stored and are taken as they are.

const instant = z.iso.datetime({ offset: true });
const json = z.json();
const offset = z.int().min(0);
const reviewState = z.enum(["unreviewed", "confirmed", "rejected"]);

/** They go into a header. */
const hosts = z.string().refine((text) => {
  try {
    return allowedHosts(text.split(" ")).join(" ") === text;
  } catch {
    return false;
  }
}, "are no hosts");

const told = {
  type: z.string(),
  subtype: z.string().nullable(),
  title: z.string(),
  status: z.string(),
  claimedBy: z.string().nullable(),
  edtf: z.string(),
  timeStart: z.string().nullable(),
  timeEnd: z.string().nullable(),
  timePrecision: z.string(),
  places: json,
  casualties: json,
  confidence: z.number(),
  review: reviewState,
};

const evidence = z.strictObject({ field: z.string(), start: offset, end: offset, quote: z.string() });

const report = z.strictObject({
  id: z.string(),
  incidentId: z.string(),
  position: z.int(),
  ...told,
  actors: json,
  linkScore: z.number(),
  linkReasons: json,
  /** The incident that it told before rules took it elsewhere. */
  originId: z.string().nullable(),
  evidence: z.array(evidence).min(1),
});

const reading = z.strictObject({
  readingVersion: z.string(),
  language: z.string(),
  unread: z.string().nullable(),
  sentences: json,
  readAt: instant,
  passages: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      headingStart: offset.nullable(),
      headingEnd: offset.nullable(),
      date: z.string().nullable(),
    }),
  ),
  toponyms: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      name: z.string(),
      role: z.string(),
      confidence: z.number(),
      placeId: z.string().nullable(),
      alternatives: json,
    }),
  ),
  reports: z.array(report),
});

export const dumpRecord = z.discriminatedUnion("record", [
  z.strictObject({ record: z.literal("article"), id: z.string(), currentVersionId: z.string().nullable() }),
  z.strictObject({
    record: z.literal("place"),
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    admin1: z.string().nullable(),
    longitude: z.number(),
    latitude: z.number(),
    bbox: json,
    areas: json,
    population: z.int(),
  }),
  z.strictObject({
    record: z.literal("incident"),
    id: z.string(),
    ...told,
    sources: z.int(),
    publishers: json,
    searchText: z.string(),
    readingVersion: z.string(),
  }),
  z.strictObject({ record: z.literal("redirect"), fromId: z.string(), toId: z.string() }),
  z.strictObject({
    record: z.literal("gone"),
    id: z.string(),
    lastId: z.string(),
    review: reviewState,
    at: instant,
  }),
  z.strictObject({
    record: z.literal("version"),
    id: z.string(),
    articleId: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    language: z.string().nullable(),
    text: z.string(),
    fetchedAt: instant,
    /** null: another version has been read since. */
    reading: reading.nullable(),
  }),
  z.strictObject({
    record: z.literal("ruling"),
    kind: z.enum(["same", "apart"]),
    oneArticleId: z.string(),
    oneReportId: z.string(),
    oneAnchor: json,
    otherArticleId: z.string(),
    otherReportId: z.string(),
    otherAnchor: json,
    actor: z.string(),
    at: instant,
  }),
  z.strictObject({
    record: z.literal("review"),
    articleId: z.string(),
    reportId: z.string(),
    anchor: json,
    state: reviewState,
    actor: z.string(),
    at: instant,
  }),
  z.strictObject({
    record: z.literal("view"),
    name: z.string().refine(isViewName, "is no name of a view"),
    query: z.string(),
    title: z.string(),
    caption: z.string(),
    hosts: hosts.nullable(),
    frozenAt: instant.nullable(),
    createdAt: instant,
    updatedAt: instant,
    /** What a frozen one draws its map of (lib/query/columns-file.ts), compressed with gzip, in base64. */
    frozenColumns: z.base64().nullable(),
  }),
  /** One incident as a frozen view keeps it. */
  z.strictObject({
    record: z.literal("frozen"),
    viewName: z.string(),
    incidentId: z.string(),
    reportIds: z.array(z.string()),
    searchText: z.string(),
    content: json,
  }),
  /** The last line: how many stand before it, the first one included. A file without it was cut off. */
  z.strictObject({ record: z.literal("end"), lines: z.int() }),
]);

export type DumpRecord = z.infer<typeof dumpRecord>;
export type DumpReading = z.infer<typeof reading>;
export type DumpReport = z.infer<typeof report>;
type RecordOf<Kind extends DumpRecord["record"]> = Extract<DumpRecord, { record: Kind }>;
export type DumpIncident = RecordOf<"incident">;
export type DumpVersion = RecordOf<"version">;
export type DumpView = RecordOf<"view">;
export type DumpFrozen = RecordOf<"frozen">;

export const DUMP_VERSION = 1;
