import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom, first match wins. `only` lists what a file may import; `never` what it may not. Paths are from the top. */
interface Rule {
  readonly files: RegExp;
  readonly only?: RegExp;
  readonly never?: RegExp;
  readonly because: string;
}

const CORE = "sentences|gazetteer|toponyms|places|reports|incidents";
const upstream = (...steps: string[]) =>
  new RegExp(`^(lib/(model|errors)|lib/(${steps.join("|")})/|lib/query/interval|@turf/distance|@noble/hashes|eld)`);
const BUILD_TIME = /^lib\/(atlas\/build|gazetteer\/build)/;

const RULES: readonly Rule[] = [
  { files: /^lib\/(model|errors)\.ts$/, only: /^$/, because: "the vocabulary imports nothing" },
  {
    files: BUILD_TIME,
    never: /^(next|react|lib\/(store|cli|reports|incidents))/,
    because: "builds of data know nothing of the app",
  },
  { files: /^lib\/sentences\//, only: upstream("sentences"), because: "a step imports steps upstream" },
  {
    files: /^lib\/toponyms\//,
    only: upstream("sentences", "gazetteer", "toponyms"),
    because: "a step imports steps upstream",
  },
  {
    files: /^lib\/places\//,
    only: upstream("sentences", "gazetteer", "toponyms", "places"),
    because: "a step imports steps upstream",
  },
  {
    files: /^lib\/reports\//,
    only: upstream("sentences", "toponyms", "places", "reports"),
    because: "a step imports steps upstream",
  },
  { files: /^lib\/incidents\//, only: upstream("reports", "incidents"), because: "a step imports steps upstream" },
  { files: /^lib\/pipeline\.ts$/, only: new RegExp(`^lib/(model|errors|${CORE})`), because: "the core is pure" },
  {
    files: /^lib\/train\//,
    only: /^(zod$|lib\/(model|errors|evaluate\/|train\/|sentences\/|gazetteer\/(gazetteer|demonyms)|toponyms\/|places\/))/,
    because: "training is pure: texts and a gazetteer in, weights out",
  },
  {
    files: /^lib\/language-model\//,
    only: new RegExp(
      `^(lib/(model|errors|pipeline|(${CORE}|language-model)/)|zod$|@ai-sdk/|node:(crypto|net|timers/promises)$)`,
    ),
    because: "a reader asks the network and the core, and knows nothing of store and terminal",
  },
  {
    files: /^lib\/(query|formats|evaluate|ogc|tiles)\//,
    never: /^(node:|next|react|pg|lib\/(store|cli|articles|ingest|env|readers|language-model)|prisma|#generated)/,
    because: "runs in the browser and on the server",
  },
  {
    files: /^lib\/picture\//,
    only: /^(lib\/(model|errors|query\/|picture\/|formats\/xml)|d3-geo$|@mapbox\/vector-tile$|pbf$|@maplibre\/maplibre-gl-style-spec$|geojson$)/,
    because: "pictures are drawn without browser, disk and network",
  },
  {
    files: /^lib\/press\//,
    never: /^(next|react|app|lib\/(cli|store|articles|ingest|env))/,
    because: "the press knows fonts, tiles and pixels, and nothing of what they show",
  },
  { files: /^lib\/store\//, never: /^(next|react|lib\/(cli|articles))/, because: "the shell knows nothing of the app" },
  { files: /^lib\/cli\//, never: /^(next|react|app)/, because: "the command line runs without Next" },
  { files: /^lib\//, never: /^(next|react|app|lib\/cli)/, because: "lib runs without Next" },
  {
    files: /^app\/_(map|texts)\//,
    never: /^(node:|lib\/(?!query|picture|model))/,
    because: "the browser gets queries, symbols and types",
  },
  { files: /^app\//, never: /^(lib\/cli|prisma)/, because: "pages and routes ask the store" },
];

/** Each heavy library is reached through one file or folder. */
const GATES: readonly { readonly library: RegExp; readonly gate: RegExp }[] = [
  { library: /^maplibre-gl$/, gate: /^app\/_map\/maplibre\.tsx?$/ },
  { library: /^(@prisma|#generated|prisma\/generated)/, gate: /^(lib\/store|prisma)\// },
  { library: /^(undici|ipaddr\.js)$/, gate: /^lib\/articles\/fetch/ },
  { library: /^compromise$/, gate: /^lib\/bench\/compromise\.ts$/ },
  { library: /^@ai-sdk\//, gate: /^lib\/language-model\/ask/ },
  { library: /^@maplibre\/(geojson-vt|vt-pbf)$/, gate: /^lib\/tiles\// },
  { library: /^@modelcontextprotocol\//, gate: /^(lib\/mcp\/|lib\/cli\/commands\/mcp|app\/mcp\/)/ },
  { library: /^linkedom$/, gate: /^lib\/articles\/html/ },
  { library: /^fontkit$/, gate: /^lib\/press\/fonts/ },
  { library: /^@resvg\/resvg-js$/, gate: /^lib\/press\/pixels/ },
  { library: /^pmtiles$/, gate: /^(lib\/(press|atlas)\/|app\/_map\/)/ },
];

const files = ["lib", "app", "prisma"].flatMap(sourcesIn);
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, ...target })));

test("the tree has sources and imports to check", () => {
  expect(files.length).toBeGreaterThan(60);
  expect(imports.length).toBeGreaterThan(200);
});

test("every import keeps to who may import whom", () => {
  const broken = imports.flatMap(({ file, target }) => {
    const rule = RULES.find(({ files: pattern }) => pattern.test(file));
    const allowed = rule === undefined || ((rule.only?.test(target) ?? true) && !(rule.never?.test(target) ?? false));
    return allowed ? [] : [`${file} imports ${target}: ${rule?.because}`];
  });
  expect(broken).toEqual([]);
});

test("each heavy library is reached through one place", () => {
  const broken = imports.flatMap(({ file, target, isType }) =>
    GATES.some(({ library, gate }) => library.test(target) && !gate.test(file) && !isType)
      ? [`${file} imports ${target}`]
      : [],
  );
  expect(broken).toEqual([]);
});

test("the pure core reaches for no clock, chance, environment or disk", () => {
  const impure = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|process\.|fetch\(|require\()/;
  const core = files.filter((file) =>
    /^lib\/(sentences|toponyms|places|reports|incidents|query|formats|evaluate|ogc|picture|tiles|pipeline)/.test(file),
  );
  expect(core.length).toBeGreaterThan(30);
  expect(core.filter((file) => impure.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("only the command line prints", () => {
  const printing = /\bconsole\.\w+\(|process\.std(?:out|err)\.write\(/;
  const loud = files.filter(
    (file) => file.startsWith("lib/") && !file.startsWith("lib/cli/") && printing.test(readFileSync(file, "utf8")),
  );
  expect(loud).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Targets of the imports of a file: paths from the top without ending for its own, names for packages. */
function importsOf(file: string): { target: string; isType: boolean }[] {
  const source = readFileSync(join(process.cwd(), file), "utf8");
  const found = [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s+["']([^"']+)["']/g,
    ),
  ];
  return found.map((match) => {
    const raw = match[2] ?? match[3] ?? match[4] ?? "";
    const target = raw.startsWith(".")
      ? posix.join(posix.dirname(file), raw)
      : raw.startsWith("#lib/")
        ? raw.replace("#lib/", "lib/")
        : raw;
    return { target: target.replace(/\.tsx?$/, ""), isType: match[1] !== undefined };
  });
}
