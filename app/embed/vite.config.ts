import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { ASSETS, MANIFEST } from "./assets.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The script of an embed, apart from the pages: frames of other sites wait for it, so it comes without Next's runtime
 * and with Preact in React's place. MapLibre and its worker are files of their own, whose names begin with `maplibre`.
 */
export default defineConfig({
  root: here("."),
  base: `/${ASSETS}/`,
  publicDir: false,
  logLevel: "warn",
  define: { "process.env.NEXT_PUBLIC_MAP_STYLE": JSON.stringify(process.env.NEXT_PUBLIC_MAP_STYLE ?? "") },
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react(-dom)?$/, replacement: "preact/compat" },
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
    ],
  },
  worker: { format: "es", rolldownOptions: { output: { entryFileNames: "worker-[hash].js" } } },
  build: {
    outDir: here(`../../public/${ASSETS}`),
    emptyOutDir: true,
    assetsDir: "",
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    manifest: MANIFEST,
    modulePreload: { polyfill: false },
    target: "es2022",
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // "use client" is for Next; here everything is.
      onLog: (level, log, write) => log.code !== "MODULE_LEVEL_DIRECTIVE" && write(level, log),
      input: { embed: here("client.ts") },
      output: {
        entryFileNames: "[name]-[hash].js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
        codeSplitting: { groups: [{ name: "maplibre", test: /node_modules[\\/]maplibre-gl/ }] },
      },
    },
  },
});
