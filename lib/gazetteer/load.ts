import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, messageOf } from "../errors.ts";
import { askGazetteer } from "./ask.ts";
import { extend } from "./extend.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { NameLayer } from "./layer.ts";
import { openGazetteer } from "./open.ts";

export interface LoadOptions {
  /** The built gazetteer file; by default the one that lies beside this module. */
  readonly path?: string;
  /** A folder of `.bin` files that `addToGazetteer` wrote; one that does not exist counts as empty. */
  readonly folder?: string;
}

/** The built gazetteer, with the user's additions when a folder is given. Throws InputError for an unreadable file. */
export function loadGazetteer(options: LoadOptions = {}): Gazetteer {
  const built = read(options.path ?? fileURLToPath(new URL("./gazetteer.bin", import.meta.url)));
  const { folder } = options;
  // The remarks keep a bundler of the pages from taking the whole project along for a folder that it does not know.
  if (folder === undefined || !existsSync(/* turbopackIgnore: true */ folder)) return askGazetteer(built);
  const files = readdirSync(/* turbopackIgnore: true */ folder).filter((file) => file.endsWith(".bin"));
  const paths = files.sort().map((file) => join(/* turbopackIgnore: true */ folder, file));
  return askGazetteer(paths.reduce((layer, path) => extend(layer, read(path)), built));
}

function read(path: string): NameLayer {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new InputError(path, `the gazetteer file cannot be read (${messageOf(cause)})`, { cause });
  }
  return openGazetteer(bytes, path);
}
