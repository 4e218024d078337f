import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { columnsOf } from "#lib/query/columns-builder";
import { encodeColumns } from "#lib/query/columns-file";
import type { IncidentSummary } from "#lib/query/filters";
import type { IncidentDetail } from "../../app/_map/detail.ts";

/** Gives pages these incidents in place of the site's own; for `prepare` of `open`. */
export function given(all: readonly IncidentSummary[], details: readonly IncidentDetail[] = []) {
  const byId = new Map(all.map((incident) => [incident.id, incident]));
  const body = gzipSync(encodeColumns(columnsOf(all)), { level: 1 });
  return async (page: Page) => {
    await page.route("**/api/columns", (route) => route.fulfill({ contentType: "application/octet-stream", body }));
    await page.route("**/api/rows?*", (route) => {
      const ids = new URL(route.request().url()).searchParams.get("ids")?.split(",") ?? [];
      return route.fulfill({ json: { incidents: ids.flatMap((id) => byId.get(id) ?? []) } });
    });
    for (const detail of details)
      await page.route(`**/api/incidents/${detail.id}`, (route) => route.fulfill({ json: detail }));
  };
}
