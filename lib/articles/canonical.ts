/** Parameters that only tell where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|at_\w+|ns_\w+|cmpid|ocid|ref|ref_src|src|smid|__twitter_impression)$/i;
/** Fragments that only tell which words were sought, or where a reader came from. */
const TRACKING_FRAGMENT = /^#(?::~:text=|xtor=|at_\w+=|utm_)/i;

/** An address without its fragment and the parameters that only track; as given when it is no address. */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The same where there is anything to take away, else the address just as it was given. */
export function cleanUrl(address: string, { keepsFragment }: { readonly keepsFragment: boolean }): string {
  if (!URL.canParse(address)) return address;
  const { hash, searchParams } = new URL(address);
  const fragment = keepsFragment && !TRACKING_FRAGMENT.test(hash) ? hash : "";
  const isClean = fragment === hash && ![...searchParams.keys()].some((name) => TRACKING.test(name));
  return isClean ? address : canonicalUrl(address) + fragment;
}

/**
 * The first of the addresses that a page states of itself which may be its own: a page that was fetched cannot pass for one
 * of another site, nor for the front page. Relative ones are read from where it was fetched. null: none may.
 */
export function canonicalOf(stated: readonly (string | null | undefined)[], fetched: string | null): string | null {
  const here = fetched !== null && URL.canParse(fetched) ? new URL(fetched) : null;
  for (const address of stated) {
    const trimmed = address?.trim();
    if (!trimmed || !URL.canParse(trimmed, here?.href)) continue;
    const url = new URL(trimmed, here?.href);
    if (!/^https?:$/.test(url.protocol)) continue;
    if (here && !mayStandFor(url, here)) continue;
    return url.href;
  }
  return null;
}

function mayStandFor(url: URL, here: URL): boolean {
  const isFrontPage = url.pathname === "/" && url.search === "";
  if (isFrontPage && here.pathname !== "/") return false;
  // A cache of mobile pages shows those of all sites; each names its own.
  return siteOf(url.hostname) === siteOf(here.hostname) || here.hostname.endsWith(".ampproject.org");
}

/** The part of a name that one owner has: `example.org` of `m.example.org`, `example.co.uk` of `www.example.co.uk`. */
function siteOf(host: string): string {
  const labels = host.split(".");
  const [second = "", first = ""] = labels.slice(-2);
  const isOfCountry = first.length === 2 && second.length <= 3;
  return labels.slice(isOfCountry ? -3 : -2).join(".");
}

/** Addresses that lead to the same page as one of them nearly everywhere: either scheme, with and without `www.` and a slash at the end. */
export function equalAddresses(address: string): string[] {
  if (!URL.canParse(address)) return [address];
  const url = new URL(canonicalUrl(address));
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname.replace(/\/+$/, "");
  return ["https:", "http:"].flatMap((scheme) =>
    ["", "www."].flatMap((prefix) =>
      ["", "/"].map((slash) => `${scheme}//${prefix}${host}${path}${slash}${url.search}`),
    ),
  );
}
