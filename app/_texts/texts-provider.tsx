"use client";
import type { ReactNode } from "react";
import { textsOf } from "./texts.ts";
import { GivenTexts } from "./use-texts.tsx";

interface TextsProviderProps {
  /** BCP 47 code; null: English. */
  readonly language: string | null;
  readonly children: ReactNode;
}

/** Gives the words of any language that the interface speaks, without a request: the reader may change it at any time. */
export function TextsProvider({ language, children }: TextsProviderProps) {
  return (
    <GivenTexts language={language} texts={textsOf(language)}>
      {children}
    </GivenTexts>
  );
}
