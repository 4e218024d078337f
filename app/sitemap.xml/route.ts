import { UsageError } from "#lib/errors";
import { SITE_PAGE, type SiteEntry, siteIndex, sitePage } from "#lib/formats/site-map";
import { sharedStore } from "#lib/store/shared";
import { sharedColumns } from "#lib/store/shared-columns";
import { answer, answerUnlessKnown, refuseUnknown } from "../api/answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * Addresses for search engines: the map, saved views, each incident; an index of parts (`?part=2`) where there are more
 * than one file may hold. Articles are not told: their texts are their publishers', and our copies ask not to be indexed.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["part"]);
    const part = url.searchParams.get("part");
    const site = url.origin;
    return answerUnlessKnown(request, "application/xml; charset=utf-8", async () => {
      const [views, { ids }] = await Promise.all([(await sharedStore()).listViews(), sharedColumns()]);
      const size = 1 + views.length + ids.length;
      const parts = Math.ceil(size / SITE_PAGE);
      if (part === null && parts > 1) return siteIndex(site, parts);
      const number = part === null ? 1 : Number(part);
      if (!Number.isInteger(number) || number < 1 || number > parts) {
        throw new UsageError(`parameter part=${part} must be a whole number from 1 to ${parts}`);
      }
      const first: SiteEntry[] = [
        { path: "/" },
        ...views.map(({ name, updatedAt }) => ({ path: `/v/${name}`, changedAt: updatedAt })),
      ];
      const entryAt = (at: number): SiteEntry =>
        first[at] ?? { path: `/incidents/${encodeURIComponent(ids[at - first.length] ?? "")}` };
      const from = (number - 1) * SITE_PAGE;
      return sitePage(
        site,
        Array.from({ length: Math.min(SITE_PAGE, size - from) }, (_, at) => entryAt(from + at)),
      );
    });
  });
}
