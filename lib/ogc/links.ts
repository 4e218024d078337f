import { MEDIA } from "./names.ts";

export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type: string;
  readonly title?: string;
}

/** The forms in which a resource is given out; `f` in the query says which. */
export type Form = "json" | "html";

/** Links of a resource to itself and to its other form. */
export function ownLinks(url: URL, form: Form, jsonType: string = MEDIA.json): Link[] {
  const [json, html] = [withForm(url, "json"), withForm(url, "html")];
  return [
    { rel: form === "json" ? "self" : "alternate", href: json, type: jsonType, title: "This document as JSON" },
    { rel: form === "html" ? "self" : "alternate", href: html, type: "text/html", title: "This document as HTML" },
  ];
}

/** The same address for one form. */
export function withForm(url: URL, form: Form): string {
  const address = new URL(url);
  address.searchParams.set("f", form);
  return address.href;
}

/** A link from within the answers; `path` stands behind the address of the service. */
export function linkTo(service: string, rel: string, path: string, type: string, title: string): Link {
  return { rel, href: `${service}${path}`, type, title };
}
