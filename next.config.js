/**
 * Headers are evaluated at build time.
 * Next writes its bootstrap as inline scripts, hence 'unsafe-inline' but for embeds, whose page is our own;
 * `next dev` evaluates modules, hence 'unsafe-eval' there.
 * NEXT_PUBLIC_MAP_STYLE may name a style of another host: only then may the page ask https hosts for tiles.
 */
const isDevelopment = process.env.NODE_ENV === "development";
const otherHosts = process.env.NEXT_PUBLIC_MAP_STYLE ? " https:" : "";

/**
 * @param {string} ancestors who may put the page into a frame
 * @param {string} scripts which scripts run besides those of the own origin
 * @param {string} workers which workers run besides those of the own origin
 */
function contentSecurityPolicy(ancestors, scripts, workers) {
  return [
    "default-src 'self'",
    `script-src 'self'${scripts}`,
    `worker-src 'self'${workers}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${otherHosts}`,
    `font-src 'self'${otherHosts}`,
    `connect-src 'self'${isDevelopment ? " ws:" : ""}${otherHosts}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

const scriptsOfNext = ` 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`;
/** A frame without an origin of its own (sandbox) is a stranger to its own site: it may read these all the same. */
const everybody = { key: "Access-Control-Allow-Origin", value: "*" };

const everyPage = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

/** @type {import("next").NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  serverExternalPackages: ["@libsql/client", "libsql", "pg", "@resvg/resvg-js", "fontkit"],
  async rewrites() {
    // Before pages: /v/NAME.png would be a view of that name.
    return {
      beforeFiles: ["png", "svg"].map((format) => ({
        source: `/v/:view([a-z0-9-]+).${format}`,
        destination: `/api/picture.${format}?view=:view`,
      })),
    };
  },
  async headers() {
    return [
      { source: "/:path*", headers: everyPage },
      {
        source: "/((?!embed$).*)",
        headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy("'none'", scriptsOfNext, "") }],
      },
      {
        source: "/embed",
        // In a frame without an origin of its own MapLibre starts its worker from a copy.
        headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy("*", "", " data:") }],
      },
      { source: "/basemap/:path*", headers: [everybody] },
      {
        source: "/embed-assets/:path*",
        headers: [everybody, { key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
      {
        source: "/embed.js",
        headers: [
          everybody,
          { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
          { key: "Cache-Control", value: "public, max-age=3600" },
        ],
      },
    ];
  },
};
