"use client";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { directionOf, type Texts, textsOf } from "./texts.ts";

const TextsContext = createContext<Texts>(textsOf(null));

/** The interface's words in the reader's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

interface TextsProviderProps {
  /** BCP 47 code; null: English. */
  readonly language: string | null;
  readonly children: ReactNode;
}

/** Gives the words of a language to everything inside. */
export function TextsProvider({ language, children }: TextsProviderProps) {
  useDocumentLanguage(language);
  return <TextsContext value={textsOf(language)}>{children}</TextsContext>;
}

/** Keeps the page's own language and direction in step: the server writes them once, the reader may change them later. */
export function useDocumentLanguage(language: string | null): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = textsOf(language).language;
    documentElement.dir = directionOf(language);
  }, [language]);
}
