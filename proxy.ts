import { type NextRequest, NextResponse } from "next/server";
import { LANGUAGE_CODE } from "#lib/query/language";
import { LANGUAGE_HEADER } from "./app/_texts/language-header.ts";

/** Hands the language of the address on to the layout, which Next gives no parameters but which writes `<html lang dir>`. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const headers = new Headers(request.headers);
  headers.delete(LANGUAGE_HEADER);
  const { pathname, searchParams } = request.nextUrl;
  const language = searchParams.get("lang") ?? (await savedLanguage(pathname));
  if (language && LANGUAGE_CODE.test(language)) headers.set(LANGUAGE_HEADER, language);
  if (await isGone(pathname)) {
    return NextResponse.rewrite(request.nextUrl, { request: { headers }, status: 410 });
  }
  return NextResponse.next({ request: { headers } });
}

/** Whether an address is that of an incident that nobody tells any more: a page itself cannot say 410. */
async function isGone(path: string): Promise<boolean> {
  const [, id] = /^\/incidents\/(\w+)$/.exec(path) ?? [];
  if (id === undefined) return false;
  const { sharedStore } = await import("#lib/store/shared");
  const standing = await (await sharedStore()).standing(id);
  return standing?.state === "gone";
}

/** The language in which a saved view is shown, where this is the address of one. */
async function savedLanguage(path: string): Promise<string | null> {
  const [, name] = /^\/v\/([a-z0-9-]+)$/.exec(path) ?? [];
  if (name === undefined) return null;
  const { sharedStore } = await import("#lib/store/shared");
  const saved = await (await sharedStore()).findView(name);
  return new URLSearchParams(saved?.query).get("lang");
}

export const config = { matcher: ["/", "/v/:path*", "/incidents/:path*", "/articles/:path*"] };
