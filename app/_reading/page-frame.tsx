import Link from "next/link";
import type { ReactNode } from "react";
import { inLanguage } from "../_texts/in-language.ts";
import { textsOf } from "../_texts/texts.ts";
import { DocumentLanguage } from "../_texts/use-texts.tsx";

interface PageFrameProps {
  /** Where the way back leads, without the language. */
  readonly back: string;
  readonly language: string | null;
  readonly children: ReactNode;
}

/** What the pages for reading share: the name, the way back to the map, one column of text. */
export function PageFrame({ back, language, children }: PageFrameProps) {
  const texts = textsOf(language);
  return (
    <div className="page">
      <DocumentLanguage language={language} />
      <header className="page-bar">
        <Link className="brand" href={inLanguage("/", language)}>
          {texts.name}
        </Link>
        <Link href={inLanguage(back, language)}>{texts.back}</Link>
      </header>
      <main className="page-column">{children}</main>
    </div>
  );
}
