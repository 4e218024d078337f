import { hrefOf, type View } from "#lib/query/view";
import type { ShownView } from "../_map/saved-context.tsx";
import { addressAsked } from "../api/answer.ts";
import { assetsFor, builtManifest } from "./assets.ts";
import { embedFoot, embedHead, type PictureHref } from "./document.ts";
import { type PlainIncidents, plainList } from "./plain-list.ts";
import { embedPolicy } from "./policy.ts";

/** Incidents that an embed lists where no script runs: the newest. */
export const PLAIN_LIMIT = 50;

/** The pictures that an embed shows where no script runs, from a path and the parameters of its view. */
export function picturesAt(path: string, parameters: URLSearchParams): PictureHref {
  return ({ width, height }, theme) => {
    const asked = new URLSearchParams(parameters);
    if (theme) asked.set("theme", theme);
    asked.set("width", String(width));
    asked.set("height", String(height));
    return hrefOf(path, asked);
  };
}

export interface EmbedToAnswer {
  readonly view: View;
  readonly request: Request;
  /** Address of the full map with the same view. */
  readonly full: string;
  readonly picture: PictureHref;
  readonly saved?: ShownView;
  /** The newest incidents of the view, at most PLAIN_LIMIT. */
  readonly list: () => Promise<PlainIncidents>;
  /** Who may frame it: `*`, or hosts with blanks between. */
  readonly ancestors?: string;
}

/**
 * The page of an embed with its headers. It is sent as it comes: what draws the map first, then the list, which leaves
 * the map unharmed where the store fails.
 */
export function answerEmbed({ view, request, saved, full, picture, list, ancestors }: EmbedToAnswer): Response {
  const assets = assetsFor(view.language, builtManifest());
  const head = embedHead({ view, assets, full, picture, address: addressAsked(request), saved });
  const bytes = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.encode(head));
      const listed = await list().then(
        (incidents) => plainList(incidents, view),
        (error) => {
          console.error(error);
          return "";
        },
      );
      controller.enqueue(bytes.encode(listed + embedFoot(view)));
      controller.close();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": embedPolicy(ancestors),
      // Pages that are isolated from other origins (COEP) may frame it too.
      "cross-origin-embedder-policy": "require-corp",
    },
  });
}
