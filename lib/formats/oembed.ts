import { escapeXml } from "./xml.ts";

/** Pixels that an embed takes when nobody says how many, and its height for each pixel of width with the least of it. */
const SHAPE = { width: 800, ratio: 0.62, leastHeight: 360 } as const;
/** Pixels of the picture that stands for it, and the least that one may have. */
const PICTURE = { width: 1200, height: 630, leastWidth: 200, leastHeight: 150 } as const;
/** Seconds for which a consumer may keep an answer. */
const CACHE_AGE = 3600;

/** What a consumer has room for, in pixels; null: it does not say. */
export interface Room {
  readonly width: number | null;
  readonly height: number | null;
}

export interface ToEmbed {
  /** Addresses of the embed, of the site, and of a picture of a size. */
  readonly src: string;
  readonly site: string;
  readonly picture: (size: { readonly width: number; readonly height: number }) => string;
  readonly title: string;
  readonly provider: string;
}

/** An answer of oEmbed 1.0 of the type rich. */
export type Oembed = Readonly<Record<string, string | number>>;

/** The answer for an embed: one frame that needs nothing else, since consumers take scripts away. It fits into the room. */
export function oembedOf({ src, site, picture, title, provider }: ToEmbed, room: Room): Oembed {
  const width = Math.min(SHAPE.width, room.width ?? SHAPE.width);
  const liked = Math.max(SHAPE.leastHeight, Math.round(width * SHAPE.ratio));
  const height = Math.min(liked, room.height ?? liked);
  const size = pictureWithin(room);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider,
    provider_url: site,
    cache_age: CACHE_AGE,
    width,
    height,
    html: frameOf({ src, title, width: String(width), height }),
    ...(size && { thumbnail_url: picture(size), thumbnail_width: size.width, thumbnail_height: size.height }),
  };
}

/** Links by which content systems find out how a page is embedded: its head bears them. `page` is its whole address. */
export function discoveryLinks(site: string, page: string): { readonly type: string; readonly href: string }[] {
  const types = { json: "application/json+oembed", xml: "text/xml+oembed" };
  return Object.entries(types).map(([format, type]) => ({
    type,
    href: `${site}/api/oembed?url=${encodeURIComponent(page)}&format=${format}`,
  }));
}

/** A frame for any page: a fixed height, a name for screen readers, loaded when it comes into sight. */
export function frameOf(frame: { src: string; title: string; width: string; height: number }): string {
  const [src, title] = [frame.src, frame.title].map(escapeXml);
  return `<iframe src="${src}" title="${title}" width="${frame.width}" height="${frame.height}" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>`;
}

/** The same as XML. */
export function oembedToXml(oembed: Oembed): string {
  const elements = Object.entries(oembed).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}

/** The largest picture of its shape that fits; null where none does. */
function pictureWithin({ width, height }: Room) {
  const scale = Math.min(1, (width ?? PICTURE.width) / PICTURE.width, (height ?? PICTURE.height) / PICTURE.height);
  const size = { width: Math.floor(PICTURE.width * scale), height: Math.floor(PICTURE.height * scale) };
  return size.width < PICTURE.leastWidth || size.height < PICTURE.leastHeight ? null : size;
}
