/** Bears the language of the address from the proxy to layout and pages. */
export const LANGUAGE_HEADER = "x-dateline-language";
