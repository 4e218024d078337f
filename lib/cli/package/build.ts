import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PROJECT, runTool } from "../project.ts";

/** Where the package lies once it is built. */
export const PACKAGE = join(PROJECT, "dist");

/** What is no code and that the code reads from beside itself. */
const DATA = ["gazetteer/gazetteer.bin"];
const require = createRequire(import.meta.url);

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

/**
 * Compiles lib/index.ts with all that it needs to JavaScript and declarations, as a package of its own: whoever installs it
 * gets what reading, linking and asking need, without the pages, the map and the database. Throws when compiling fails.
 */
export async function buildPackage(): Promise<void> {
  rmSync(PACKAGE, { recursive: true, force: true });
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  const code = await runTool(compiler, ["-p", join(PROJECT, "lib", "cli", "package", "tsconfig.json")]).done;
  if (code !== 0) throw new Error(`compiling the package failed with exit code ${code}`);
  for (const file of DATA) copyFileSync(join(PROJECT, "lib", file), join(PACKAGE, file));
  for (const file of ["LICENSE", "README.md"]) copyFileSync(join(PROJECT, file), join(PACKAGE, file));
  const root: Manifest = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  writeFileSync(join(PACKAGE, "package.json"), `${JSON.stringify(manifestOf(root), null, 2)}\n`);
}

/** The manifest of the package: that of the project, with only the dependencies that its code names. */
function manifestOf(root: Manifest): object {
  const { name, version, description, license, engines } = root;
  const used = packagesIn(PACKAGE);
  const types = [...used].map((each) => `@types/${each.replace("@", "").replace("/", "__")}`);
  const needed = Object.entries(root.dependencies).filter(([each]) => used.has(each) || types.includes(each));
  return {
    ...{ name, version, description, license, private: true, type: "module", engines },
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./package.json": "./package.json",
    },
    dependencies: Object.fromEntries(needed),
  };
}

const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*["']((?:@[\w.-]+\/)?[\w][\w.-]*)(?:\/[^"']*)?["']/g;

/** Names of the packages that compiled files import. */
function packagesIn(folder: string): Set<string> {
  const names = new Set<string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(?:js|d\.ts)$/.test(entry.name)) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), "utf8");
    for (const [, name] of source.matchAll(IMPORT)) if (name) names.add(name);
  }
  return names;
}
