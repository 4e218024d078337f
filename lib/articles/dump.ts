import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { InputError } from "../errors.ts";
import { splitByteLines } from "./jsonl.ts";

/** How the first line of a dump begins (lib/store/dump.ts writes it). */
const BEGINNING = '{"dateline":"dump"';
/** Bytes of a line: an article of the longest kind with all that was read in it, several times over. */
const MAX_LINE_BYTES = 1 << 27;

export interface OpenedSource {
  /** The lines of a dump; null: the source is something else. */
  readonly dump: AsyncIterable<string> | null;
  /** Standard input with all that was read of it to see what it is. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** Looks whether a source is a dump of a store: a .jsonl file, or standard input. What cannot be read is left to others. */
export async function openSource(source: string, stdin: AsyncIterable<Uint8Array>): Promise<OpenedSource> {
  if (source === "-") return openStdin(stdin);
  if (!source.endsWith(".jsonl") || !(await stat(source).catch(() => null))?.isFile()) return { dump: null };
  const file = await open(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0);
    const isDump = buffer.subarray(0, bytesRead).toString() === BEGINNING;
    return { dump: isDump ? linesOf(source, createReadStream(source)) : null };
  } finally {
    await file.close();
  }
}

async function openStdin(stdin: AsyncIterable<Uint8Array>): Promise<OpenedSource> {
  const chunks = stdin[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < BEGINNING.length) {
    const { done, value } = await chunks.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  async function* all() {
    yield* read;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  const isDump = Buffer.concat(read).subarray(0, BEGINNING.length).toString() === BEGINNING;
  return isDump ? { dump: linesOf("standard input", all()) } : { dump: null, stdin: all() };
}

async function* linesOf(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of splitByteLines(bytes, MAX_LINE_BYTES)) {
    number++;
    if (line === null) throw new InputError(`${source}:${number}`, `is a line of more than ${MAX_LINE_BYTES} bytes`);
    yield Buffer.from(line).toString("utf8");
  }
}
