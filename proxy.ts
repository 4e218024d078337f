import { type NextRequest, NextResponse } from "next/server";
import { LANGUAGE_CODE } from "#lib/query/language";
import { LANGUAGE_HEADER } from "./app/_texts/language-header.ts";

/** Hands the language of the address on to the layout, which Next gives no parameters but which writes `<html lang dir>`. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.delete(LANGUAGE_HEADER);
  const language = request.nextUrl.searchParams.get("lang");
  if (language && LANGUAGE_CODE.test(language)) headers.set(LANGUAGE_HEADER, language);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/", "/incidents/:path*", "/articles/:path*"] };
