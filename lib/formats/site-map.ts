import { escapeXml } from "./xml.ts";

/** Addresses that one file may hold, by sitemaps.org. */
export const SITE_PAGE = 50_000;

/** A page for search engines. */
export interface SiteEntry {
  readonly path: string;
  /** ISO instant; left out where nobody keeps it. */
  readonly changedAt?: string;
}

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A site map of so many pages. */
export function sitePage(site: string, entries: readonly SiteEntry[]): string {
  const urls = entries.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${escapeXml(changedAt)}</lastmod>` : "";
    return `<url><loc>${escapeXml(site + path)}</loc>${changed}</url>\n`;
  });
  return `${HEAD}<urlset ${NAMESPACE}>\n${urls.join("")}</urlset>\n`;
}

/** The index of the parts of a site map. */
export function siteIndex(site: string, parts: number): string {
  const maps = Array.from({ length: parts }, (_, at) => {
    return `<sitemap><loc>${escapeXml(`${site}/sitemap.xml?part=${at + 1}`)}</loc></sitemap>\n`;
  });
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${maps.join("")}</sitemapindex>\n`;
}
