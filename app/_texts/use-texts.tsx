"use client";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { inLanguage } from "./in-language.ts";
import { directionOf, type Texts, textsOf } from "./texts.ts";

const LanguageContext = createContext<{ readonly language: string | null; readonly texts: Texts }>({
  language: null,
  texts: textsOf(null),
});

/** The interface's words in the reader's language. */
export function useTexts(): Texts {
  return useContext(LanguageContext).texts;
}

/** Makes the address of another page of this site keep the reader's language. */
export function useInLanguage(): (href: string) => string {
  const { language } = useContext(LanguageContext);
  return (href) => inLanguage(href, language);
}

interface TextsProviderProps {
  /** BCP 47 code; null: English. */
  readonly language: string | null;
  readonly children: ReactNode;
}

/** Gives the words of a language to the map and everything around it, and to the window's title. */
export function TextsProvider({ language, children }: TextsProviderProps) {
  const value = useMemo(() => ({ language, texts: textsOf(language) }), [language]);
  const { name, tagline } = value.texts;
  useEffect(() => {
    document.title = `${name} – ${tagline}`;
  }, [name, tagline]);
  return (
    <LanguageContext value={value}>
      <DocumentLanguage language={language} />
      {children}
    </LanguageContext>
  );
}

/** Keeps the page's own language and direction in step: the server writes them once, the reader may change them later. */
export function DocumentLanguage({ language }: { language: string | null }): null {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = textsOf(language).language;
    documentElement.dir = directionOf(language);
  }, [language]);
  return null;
}
