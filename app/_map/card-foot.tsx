"use client";
import type { ReactNode } from "react";
import { useInLanguage, useTexts } from "../_texts/use-texts.tsx";
import { CopyButton } from "./copy-button.tsx";

interface CardFootProps {
  readonly id: string;
  readonly opensInNewTab: boolean;
  /** The steps through time. */
  readonly children: ReactNode;
}

/** The ways out of a card: its page, its permanent address, the incidents before and after. */
export function CardFoot({ id, opensInNewTab, children }: CardFootProps) {
  const texts = useTexts();
  const inLanguage = useInLanguage();
  const blank = opensInNewTab ? { target: "_blank", rel: "noopener" } : {};
  const page = pageOf(id);
  return (
    <footer className="card-foot">
      <a href={inLanguage(page)} {...blank}>
        {texts.permalink}
      </a>
      <CopyButton label={texts.copyLink} text={() => window.location.origin + page} className="link-button" />
      <span className="card-steps">{children}</span>
    </footer>
  );
}

/** Permanent address of an incident on this site. */
export function pageOf(id: string): string {
  return `/incidents/${encodeURIComponent(id)}`;
}
