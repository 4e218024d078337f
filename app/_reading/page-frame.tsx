import Link from "next/link";
import type { ReactNode } from "react";
import { TEXTS } from "../_map/texts.ts";

/** What the pages for reading share: the name, the way back to the map, one column of text. */
export function PageFrame({ back, children }: { back: string; children: ReactNode }) {
  return (
    <div className="page">
      <header className="page-bar">
        <Link className="brand" href="/">
          {TEXTS.name}
        </Link>
        <Link href={back}>{TEXTS.back}</Link>
      </header>
      <main className="page-column">{children}</main>
    </div>
  );
}
