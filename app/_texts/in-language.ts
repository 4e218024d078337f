/** The address of a page of this site in the reader's language; English needs no parameter. */
export function inLanguage(href: string, language: string | null): string {
  if (language === null) return href;
  const [, page = href, fragment = ""] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  return `${page}${page.includes("?") ? "&" : "?"}lang=${encodeURIComponent(language)}${fragment}`;
}
