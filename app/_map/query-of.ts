/** Query parameters as Next hands them to a page. */
export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The query string of a page's parameters. */
export function queryOf(parameters: SearchParameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value ?? []].flat()) query.append(name, each);
  }
  return query.toString();
}
