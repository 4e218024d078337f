import { COLUMN_TYPES, type ColumnPlace, type IncidentColumns } from "./columns.ts";

/** First bytes of a file of columns: a name and the number of its form. */
const SIGNATURE = "DLCOL001";
/** Arrays begin at multiples of this, so that they are used where they lie. */
const ALIGNMENT = 8;

type ColumnName = keyof typeof COLUMN_TYPES;
const NAMES = Object.keys(COLUMN_TYPES) as ColumnName[];

interface Header {
  readonly size: number;
  readonly timed: number;
  readonly publishers: readonly string[];
  readonly places: readonly ColumnPlace[];
  /** Number of elements of each array, in the order of COLUMN_TYPES. */
  readonly lengths: readonly number[];
  /** Bytes of the ids, one a line. */
  readonly idBytes: number;
}

/**
 * Columns as bytes: the signature, the length of a JSON header (32 bits), the header, then the arrays and the ids, each
 * from a multiple of 8. Numbers are little-endian, as every machine that runs this has them.
 */
export function encodeColumns(columns: IncidentColumns): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder();
  const ids = text.encode(columns.ids.join("\n"));
  const { size, timed, publishers, places } = columns;
  const lengths = NAMES.map((name) => columns[name].length);
  const header = text.encode(
    JSON.stringify({ size, timed, publishers, places, lengths, idBytes: ids.length } as Header),
  );
  const parts: Uint8Array[] = NAMES.map((name) => bytesOf(columns[name]));
  let length = aligned(SIGNATURE.length + 4 + header.length);
  for (const part of parts) length += aligned(part.length);
  const bytes = new Uint8Array(length + ids.length);
  bytes.set(text.encode(SIGNATURE));
  new DataView(bytes.buffer).setUint32(SIGNATURE.length, header.length, true);
  bytes.set(header, SIGNATURE.length + 4);
  let at = aligned(SIGNATURE.length + 4 + header.length);
  for (const part of parts) {
    bytes.set(part, at);
    at += aligned(part.length);
  }
  bytes.set(ids, at);
  return bytes;
}

/** Columns from the bytes of `encodeColumns`; the arrays stay in the buffer. Throws an Error for bytes of another form. */
export function decodeColumns(buffer: ArrayBuffer): IncidentColumns {
  const text = new TextDecoder();
  const signature = text.decode(new Uint8Array(buffer, 0, Math.min(SIGNATURE.length, buffer.byteLength)));
  if (signature !== SIGNATURE) throw new Error(`these are no columns of incidents: they begin with "${signature}"`);
  const headerLength = new DataView(buffer).getUint32(SIGNATURE.length, true);
  const header: Header = JSON.parse(text.decode(new Uint8Array(buffer, SIGNATURE.length + 4, headerLength)));
  let at = aligned(SIGNATURE.length + 4 + headerLength);
  const arrays: Record<string, unknown> = {};
  for (const [order, name] of NAMES.entries()) {
    const array = new COLUMN_TYPES[name](buffer, at, header.lengths[order] ?? 0);
    arrays[name] = array;
    at += aligned(array.byteLength);
  }
  const ids = text.decode(new Uint8Array(buffer, at, header.idBytes));
  const { size, timed, publishers, places } = header;
  return {
    ...(arrays as Pick<IncidentColumns, ColumnName>),
    size,
    timed,
    publishers,
    places,
    ids: ids === "" ? [] : ids.split("\n"),
  };
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
