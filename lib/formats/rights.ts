import type { FormatOptions } from "./options.ts";

/** Whose data a file holds besides the operator's incidents. */
export const SOURCES = [
  {
    name: "GeoNames",
    url: "https://www.geonames.org/",
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    use: "names and coordinates of places",
  },
  {
    name: "OpenStreetMap contributors",
    url: "https://www.openstreetmap.org/copyright",
    licence: "ODbL 1.0",
    licenceUrl: "https://opendatacommons.org/licenses/odbl/1-0/",
    use: "outlines of countries",
  },
  {
    name: "Natural Earth",
    url: "https://www.naturalearthdata.com/",
    licence: "public domain",
    licenceUrl: null,
    use: "outlines of regions",
  },
] as const;

/** Who owns what is in a file, in one line: it stands in every file, because files outlive the page they came from. */
export function rightsOf({ site, licence }: Pick<FormatOptions, "site" | "licence">): string {
  const operator = site === null ? "the operator of this Dateline" : `the operator of ${site}`;
  const own = licence ? `${licence} (${operator})` : `${operator}, who states no licence`;
  const others = SOURCES.map(({ name, licence: theirs, use }) => `${use}: ${name}, ${theirs}`);
  return [`Incidents: ${own}`, ...others, "quotes and articles: their publishers"].join("; ");
}
