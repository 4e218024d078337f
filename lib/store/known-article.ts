import type { Queries } from "./client.ts";

/** The id of a stored article that was published at one of these addresses, the one that was stored first; null for none. */
export async function knownArticle(database: Queries, addresses: readonly string[]): Promise<string | null> {
  const version = await database.articleVersion.findFirst({
    where: { url: { in: [...addresses] }, currentOf: { isNot: null } },
    orderBy: [{ fetchedAt: "asc" }, { articleId: "asc" }],
    select: { articleId: true },
  });
  return version?.articleId ?? null;
}
