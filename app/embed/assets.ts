import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spokenTo } from "../_texts/languages.ts";

/** Folder of the site, below `public`, that an embed's script is built into; every name in it but the manifest's bears a hash. */
export const ASSETS = "embed-assets";
/** Tells what was built, by source. */
export const MANIFEST = "manifest.json";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** Addresses of what an embed loads before its first picture. */
export interface EmbedAssets {
  readonly script: string;
  readonly style: string;
  /** Scripts that the first one asks for, and the words of the reader's language. */
  readonly preloads: readonly string[];
}

/** What an embed in this language loads. Throws an Error where the manifest names no such file. */
export function assetsFor(language: string | null, manifest: Manifest): EmbedAssets {
  const chunkOf = (source: string): Chunk => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`${ASSETS}/${MANIFEST} has no ${source}: build it again by dateline build`);
    return chunk;
  };
  const address = ({ file }: Chunk) => `/${ASSETS}/${file}`;
  const script = chunkOf("client.ts");
  const needed = new Set<Chunk>();
  const add = (chunk: Chunk) => {
    if (needed.has(chunk)) return;
    needed.add(chunk);
    for (const source of chunk.imports ?? []) add(chunkOf(source));
  };
  add(script);
  add(chunkOf("embed.tsx"));
  add(chunkOf(`../_texts/${spokenTo(language)}.ts`));
  needed.delete(script);
  return { script: address(script), style: address(chunkOf("style.css")), preloads: [...needed].map(address) };
}

let built: Manifest | undefined;

/** The manifest of the last build; where pages are compiled as they change it is read anew each time. */
export function builtManifest(): Manifest {
  if (built && process.env.NODE_ENV === "production") return built;
  const path = join(process.cwd(), "public", ASSETS, MANIFEST);
  const read: Manifest = JSON.parse(readFileSync(path, "utf8"));
  built = read;
  return read;
}
