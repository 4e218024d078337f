/**
 * Headers are evaluated at build time.
 * Next writes its bootstrap as inline scripts, hence 'unsafe-inline';
 * `next dev` evaluates modules, hence 'unsafe-eval' there.
 * NEXT_PUBLIC_MAP_STYLE may name a style of another host: only then may the page ask https hosts for tiles.
 */
const isDevelopment = process.env.NODE_ENV === "development";
const otherHosts = process.env.NEXT_PUBLIC_MAP_STYLE ? " https:" : "";

const CONTENT_SECURITY_POLICY = [
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
  "frame-ancestors 'none'",
].join("; ");

/** A frame without an origin of its own (sandbox) is a stranger to its own site: it may read these all the same. */
const everybody = { key: "Access-Control-Allow-Origin", value: "*" };

const everyPage = [
  // All is public: pages that are isolated from other origins (COEP) may have it too. Who may frame it is said below.
  { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
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
        destination: `/api/picture.${format}/:view`,
      })),
    };
  },
  async headers() {
    return [
      { source: "/:path*", headers: everyPage },
      {
        // All but /embed and /embed/NAME, whose answers bear their own (app/embed/policy.ts); /embed/demo is a page.
        source: "/((?!embed$|embed/(?!demo$)[^/]+$).*)",
        headers: [{ key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY }],
      },
      { source: "/basemap/:path*", headers: [everybody] },
      {
        source: "/embed-assets/:path*",
        headers: [
          everybody,
          // A page under this policy starts no worker that comes without it.
          { key: "Cross-Origin-Embedder-Policy", value: "require-corp" },
          { key: "Cache-Control", value: "public, max-age=31536000, immutable" },
        ],
      },
      {
        source: "/embed.js",
        headers: [everybody, { key: "Cache-Control", value: "public, max-age=3600" }],
      },
    ];
  },
};
