"use client";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { inLanguage } from "./in-language.ts";
import { directionOf, spokenTo } from "./languages.ts";
import type { Texts } from "./texts.ts";

interface Language {
  /** BCP 47 code of the reader's language; null: English. */
  readonly language: string | null;
  readonly texts: Texts;
}

const LanguageContext = createContext<Language | null>(null);

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("these words have no TextsProvider around them");
  return language;
}

/** The interface's words in the reader's language. */
export function useTexts(): Texts {
  return useLanguage().texts;
}

/** Makes the address of another page of this site keep the reader's language. */
export function useInLanguage(): (href: string) => string {
  const { language } = useLanguage();
  return (href) => inLanguage(href, language);
}

/** Gives the words of a language to the map and everything around it. */
export function GivenTexts({ language, texts, children }: Language & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ language, texts }), [language, texts]);
  return (
    <LanguageContext value={value}>
      <DocumentLanguage language={language} />
      {children}
    </LanguageContext>
  );
}

/** Keeps the window's title in step, on pages that have none but the site's. */
export function WindowTitle(): null {
  const { name, tagline } = useTexts();
  useEffect(() => {
    document.title = `${name} – ${tagline}`;
  }, [name, tagline]);
  return null;
}

/** Keeps the page's own language and direction in step: the server writes them once, the reader may change them later. */
export function DocumentLanguage({ language }: { language: string | null }): null {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = spokenTo(language);
    documentElement.dir = directionOf(language);
  }, [language]);
  return null;
}
