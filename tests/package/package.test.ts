import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HERE = join(ROOT, "tests", "package");
const folder = mkdtempSync(join(tmpdir(), "dateline-package-"));
const installed = join(folder, "node_modules", "dateline");

/** Puts what `dateline package` builds where npm would, with no dependency but those that it names: nothing is fetched. */
beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "lib", "cli", "dateline.js"), "package"], { stdio: "pipe" });
  cpSync(join(ROOT, "dist"), installed, { recursive: true });
  for (const name of Object.keys(manifest().dependencies)) link(name);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = () => JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

function link(name: string): void {
  const target = join(folder, "node_modules", name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(ROOT, "node_modules", name), target, "dir");
}

test("carries code with types, data and licence, and asks for no more than it needs", () => {
  const files = readdirSync(installed);
  expect(files).toEqual(expect.arrayContaining(["index.js", "index.d.ts", "gazetteer", "LICENSE", "README.md"]));
  const { dependencies, exports } = manifest();
  expect(exports["."]).toEqual({ types: "./index.d.ts", default: "./index.js" });
  for (const heavy of ["next", "react", "maplibre-gl", "prisma", "pg", "tsx"])
    expect(dependencies).not.toHaveProperty(heavy);
});

test("the example of the README runs in plain Node, outside of the repository", () => {
  const example = readFileSync(join(HERE, "example.js"), "utf8");
  const [, shown] =
    /```js\n([^`]*from "dateline"[\s\S]*?)```/.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  if (shown !== undefined) expect(shown).toBe(example);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  copyFileSync(join(HERE, "example.js"), join(folder, "example.js"));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["example.js"], { cwd: folder, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    expect.stringMatching(/^2025-03-26\/2025-03-27 Drone strike on Kharkiv, 8 injured \(2 sources\): "Eight people/),
    '2025-03-26 Protest in Tbilisi (1 sources): "Thousands of people protested in the Georgian capital Tbilisi on Wednesday."',
    "1 of 2, at 36.25,49.98",
    expect.stringMatching(/^2025-03-2\dT00:00:00.000Z 1$/),
    "",
  ]);
}, 60_000);

test("its declarations serve a strict program, without types of Node or of our own dependencies", () => {
  copyFileSync(join(HERE, "program.ts"), join(folder, "program.ts"));
  const options = { strict: true, noEmit: true, skipLibCheck: false, module: "nodenext", target: "es2022", types: [] };
  const compilerOptions = { ...options, lib: ["es2023", "dom", "esnext.asynciterable"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
}, 60_000);
