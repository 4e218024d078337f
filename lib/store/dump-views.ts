import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Dialect, Queries } from "./client.ts";
import { type InstantSql, plainRow, quoted, type Row } from "./dump.ts";
import type { DumpFrozen, DumpRecord, DumpView } from "./dump-records.ts";
import { toJson } from "./rows.ts";
import type { Ask } from "./snapshot.ts";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Views are few; each incident of a frozen one has all of its reports. */
const PAGE = 50;
const VIEW_COLUMNS = ["name", "query", "title", "caption", "hosts"];
const FROZEN_COLUMNS = ["viewName", "incidentId", "reportIds", "searchText"];

/** Every saved view, each frozen one followed by the incidents that it keeps. */
export async function* viewPages(
  ask: Ask,
  at: InstantSql,
  dialect: Dialect,
): AsyncGenerator<readonly DumpRecord[], void, undefined> {
  const hex = (column: string) =>
    dialect === "postgresql" ? `encode("${column}", 'hex') AS "${column}"` : `hex("${column}") AS "${column}"`;
  // By code unit, so that both databases agree.
  const byCode = dialect === "postgresql" ? `COLLATE "C"` : "";
  const views = await ask<Row>(
    `SELECT ${quoted(VIEW_COLUMNS)}, ${at("frozenAt")}, ${hex("frozenColumns")}, ${at("createdAt")}, ${at("updatedAt")}
      FROM "SavedView" ORDER BY "name" ${byCode}`,
  );
  for (const { frozenColumns, ...view } of views) {
    const columns = view.frozenAt === null ? null : bytesOf(frozenColumns).toString("base64");
    yield [{ record: "view", ...plainRow(view), frozenColumns: columns } as DumpRecord];
    let last = "";
    for (;;) {
      const rows = await ask<Row>(
        `SELECT ${quoted(FROZEN_COLUMNS)}, ${hex("content")} FROM "FrozenIncident"
          WHERE "viewName" = $1 AND "incidentId" > $2 ORDER BY "incidentId" LIMIT ${PAGE}`,
        [view.name as string, last],
      );
      if (rows.length > 0) yield await Promise.all(rows.map(frozenRecord));
      if (rows.length < PAGE) break;
      last = rows.at(-1)?.incidentId as string;
    }
  }
}

async function frozenRecord({ content, ...row }: Row): Promise<DumpRecord> {
  const text = String(await decompress(bytesOf(content)));
  return { record: "frozen", ...plainRow(row), content: JSON.parse(text) } as DumpRecord;
}

const bytesOf = (hex: unknown) => Buffer.from(String(hex), "hex");

export async function insertViews(queries: Queries, views: readonly DumpView[]): Promise<void> {
  await queries.savedView.createMany({
    data: views.map(({ record, frozenColumns, ...view }) => ({
      ...view,
      frozenColumns: frozenColumns === null ? null : new Uint8Array(Buffer.from(frozenColumns, "base64")),
    })),
  });
}

/** Puts in what frozen views keep; the views are there already. */
export async function insertFrozen(queries: Queries, incidents: readonly DumpFrozen[]): Promise<void> {
  const data = await Promise.all(
    incidents.map(async ({ record, content, reportIds, ...row }) => ({
      ...row,
      reportIds: toJson(reportIds),
      content: new Uint8Array(await compress(JSON.stringify(content))),
    })),
  );
  await queries.frozenIncident.createMany({ data });
}
