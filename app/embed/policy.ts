/** A style of another host may be set (NEXT_PUBLIC_MAP_STYLE): only then may an embed ask https hosts for tiles. */
const otherHosts = process.env.NEXT_PUBLIC_MAP_STYLE ? " https:" : "";

/**
 * What an embed may do, as a Content-Security-Policy. `ancestors` are who may frame it: `*`, or hosts with blanks between.
 * In a frame without an origin of its own (sandbox) MapLibre starts its worker from a copy, hence `data:` for workers.
 * React and MapLibre set styles of elements, and the page has its colours in a style element.
 */
export function embedPolicy(ancestors = "*"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${otherHosts}`,
    `font-src 'self'${otherHosts}`,
    `connect-src 'self'${otherHosts}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}
