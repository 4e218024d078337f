/** Text of the bytes of a file or page: by byte-order mark, the stated charset, a `<meta charset>`, or else what the bytes allow. */
export function decodeText(bytes: Uint8Array, charset?: string | null): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  for (const label of [charset, metaCharset(bytes)]) {
    const decoder = label ? decoderFor(label) : null;
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(legacyCharset(bytes)).decode(bytes);
  }
}

/** Bytes at the top in which a page states its charset; HTML asks for 1024. */
const META_REACH = 4096;
const META = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const match = META.exec(new TextDecoder("latin1").decode(bytes.subarray(0, META_REACH)));
  const label = match?.[1] ?? match?.[2] ?? null;
  // A page whose <meta> could be read is not in UTF-16, whatever it says (HTML standard).
  return label && /^utf-?16/i.test(label) ? "utf-8" : label;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** Cyrillic in windows-1251 is nearly all bytes above 0xbf; Western text has few of them. */
function legacyCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 20_000);
  const letters = sample.filter((byte) => byte >= 0xc0 || (byte | 32) - 97 < 26);
  return letters.filter((byte) => byte >= 0xc0).length > letters.length * 0.4 ? "windows-1251" : "windows-1252";
}
