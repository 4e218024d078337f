import { headers } from "next/headers";
import { LANGUAGE_HEADER } from "./language-header.ts";

/** The `lang` of the address that is asked, for what the server writes; null: English. */
export async function requestLanguage(): Promise<string | null> {
  return (await headers()).get(LANGUAGE_HEADER);
}
