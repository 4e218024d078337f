import type { ReactNode } from "react";

/** A link to another site: only http and https become a link, everything else stays text. */
export function ExternalLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return children;
  return (
    <a href={href} rel="noopener nofollow" target="_blank">
      {children}
    </a>
  );
}
