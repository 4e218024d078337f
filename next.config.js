/**
 * Headers are evaluated at build time.
 * Next writes its bootstrap as inline scripts, hence 'unsafe-inline'; `next dev` evaluates modules, hence 'unsafe-eval' there.
 * NEXT_PUBLIC_MAP_STYLE may name a style of another host: only then may the page ask https hosts for tiles.
 */
const isDevelopment = process.env.NODE_ENV === "development";
const otherHosts = process.env.NEXT_PUBLIC_MAP_STYLE ? " https:" : "";

/** @param {string} ancestors who may put the page into a frame */
function contentSecurityPolicy(ancestors) {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "worker-src 'self'",
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

const everyPage = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

/** @type {import("next").NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  serverExternalPackages: ["@libsql/client", "libsql", "pg"],
  async headers() {
    return [
      { source: "/:path*", headers: everyPage },
      {
        source: "/((?!embed$).*)",
        headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy("'none'") }],
      },
      { source: "/embed", headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy("*") }] },
      {
        source: "/embed.js",
        headers: [
          { key: "Access-Control-Allow-Origin", value: "*" },
          { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
          { key: "Cache-Control", value: "public, max-age=3600" },
        ],
      },
    ];
  },
};
